import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql'
import type { CompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'

/** Each takes about 40 KB. */
const mostQueries = 500

/** Compiling takes time for each, in which nothing else is done: about 3 ms for so many. */
const mostFields = 100

/** An operation of a valid document. */
export interface QueryToCompile {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/** Executes a query; never rejects because of a field. */
export type ExecuteQuery = (
  variables: Readonly<Record<string, unknown>>,
  context: object,
) => ExecutionResult | Promise<ExecutionResult>

/**
 * Queries that come again and again, as code that does what Yoga's executor would do.
 *
 * Code is made of what clients send, and graphql-jit lets a string of a document reach it: the string
 * `__MAGIC_DATE__…` is executed. So what is compiled holds names and whole numbers only
 * (`mayBeCompiled`), and takes everything else as variables, which never become code.
 */
export class CompiledQueries {
  readonly #schema: GraphQLSchema
  readonly #queries = new LRUCache<OperationDefinitionNode, ExecuteQuery>({ max: mostQueries })

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  get count(): number {
    return this.#queries.size
  }

  get(operation: OperationDefinitionNode): ExecuteQuery | undefined {
    return this.#queries.get(operation)
  }

  /** Returns `undefined` for a query that cannot be compiled. */
  async compile({ document, operation }: QueryToCompile): Promise<ExecuteQuery | undefined> {
    const { compileQuery, isCompiledQuery } = await import('graphql-jit') // 30 ms, for the first
    const options = { disablingCapturingStackErrors: true }
    const compiled = compileQuery(this.#schema, document, operation.name?.value, options)
    if (!isCompiledQuery(compiled)) return undefined
    const execute = executionOf(compiled)
    this.#queries.set(operation, execute)
    return execute
  }
}

/** Whether a document and one of its operations are small and plain enough. */
export function mayBeCompiled({ document, operation }: QueryToCompile): boolean {
  let fieldCount = 0
  let isPlain = operation.operation === OperationTypeNode.QUERY
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD) fieldCount += 1
      if (fieldCount > mostFields || isBeyondNames(node)) isPlain = false
      return isPlain ? undefined : BREAK
    },
  })
  return isPlain
}

/** Whether it is more than names and whole numbers, or a name that means something in an object. */
function isBeyondNames(node: ASTNode): boolean {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.FLOAT:
    case Kind.OBJECT:
    case Kind.DIRECTIVE:
      return true
    case Kind.NAME:
      return node.value.startsWith('__') && node.value !== '__typename'
    default:
      return false
  }
}

function executionOf({ query }: CompiledQuery): ExecuteQuery {
  return async (variables, context) => {
    const result = await query(undefined, context, variables)
    return result.errors ? { ...result, errors: result.errors.map(asThrown) } : result
  }
}

/** An error that says already where it belongs is told as it is, as Yoga's executor does. */
function asThrown(error: GraphQLError): GraphQLError {
  const { originalError } = error
  return originalError instanceof GraphQLError && originalError.path ? originalError : error
}
