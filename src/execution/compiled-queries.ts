import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { CompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import { keptMs } from './document-cache.ts'
import { type PreparedQuery, sizeOfPlain } from './plain-query.ts'

/** With fragments written out, in all queries together. Each takes about 4 KB. */
const mostSelections = 10_000

/** What had to make room for others comes so often before it is compiled again. */
const restAfterCompiling = 1000

/**
 * Executes a query with variables that are coerced already, in an object without a prototype. Never
 * rejects because of a field.
 */
export type ExecuteQuery = (
  coerced: Readonly<Record<string, unknown>>,
  context: object,
) => Promise<ExecutionResult>

/**
 * Queries that come again and again, as code that answers as Yoga's executor does.
 *
 * Code is made of what clients send, and graphql-jit lets a string of a document reach it: the string
 * `__MAGIC_DATE__…` is executed. So only plain queries are compiled (`plain-query.ts`), which hold no
 * strings and take them as variables; those never become code.
 */
export class CompiledQueries {
  readonly #schema: GraphQLSchema
  readonly #queries = new LRUCache<OperationDefinitionNode, Compiled>({
    maxSize: mostSelections,
    sizeCalculation: ({ size }) => size,
    ttl: keptMs,
    ttlResolution: 1000,
    ttlAutopurge: true,
    updateAgeOnGet: true,
  })
  /**
   * How often a query is still to come before it is compiled. None: at once; infinite: it is being
   * compiled, or cannot be.
   */
  readonly #rests = new WeakMap<OperationDefinitionNode, number>()

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  get count(): number {
    return this.#queries.size
  }

  /** Forgets everything, and ends the timers that would. */
  clear(): void {
    this.#queries.clear()
  }

  /** Returns `undefined` for what is not to be executed as code, now or ever. */
  find(query: PreparedQuery): ExecuteQuery | undefined | Promise<ExecuteQuery | undefined> {
    const { operation } = query
    const known = this.#queries.get(operation)
    if (known !== undefined) return known.execute
    const rest = this.#rests.get(operation) ?? 0
    this.#rests.set(operation, rest - 1)
    return rest > 0 ? undefined : this.#compile(query)
  }

  async #compile(query: PreparedQuery): Promise<ExecuteQuery | undefined> {
    const { document, operation } = query
    this.#rests.set(operation, Infinity)
    const size = sizeOfPlain(query, this.#schema)
    if (size === undefined) return undefined
    const { compileQuery, isCompiledQuery } = await import('graphql-jit') // 10 to 17 ms, for the first
    const options = { disablingCapturingStackErrors: true }
    const compiled = compileQuery(this.#schema, document, operation.name?.value, options)
    if (!isCompiledQuery(compiled)) return undefined
    this.#rests.set(operation, restAfterCompiling)
    const execute = executionOf(compiled)
    this.#queries.set(operation, { execute, size })
    return execute
  }
}

interface Compiled {
  readonly execute: ExecuteQuery
  readonly size: number
}

function executionOf({ query }: CompiledQuery): ExecuteQuery {
  return async (coerced, context) => {
    const result = await query(undefined, context, coerced)
    return result.errors ? { ...result, errors: result.errors.map(withOriginal) } : result
  }
}

/**
 * What graphql-jit finds wrong itself, such as a `null` where none may be, is a bug of this server, and
 * errors that are bugs are those with an original that is no `GraphQLError`.
 */
function withOriginal(error: GraphQLError): GraphQLError {
  if (error.originalError !== undefined) return error
  const { message, path } = error
  return new GraphQLError(message, { path: path ?? null, originalError: new Error(message) })
}
