import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { CompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import { documentTtlMs } from './document-cache.ts'
import { selectionCountOfPlain } from './plain-query.ts'
import type { PreparedOperation } from './prepared-operation.ts'

/**
 * The maximum number of selections of all compiled queries together, fragments expanded. A
 * selection takes about 4 KB.
 */
const maxSelections = 10_000

/**
 * After its code was evicted from the cache, a query is compiled again after this number of uses.
 */
const usesBeforeRecompiling = 1000

/**
 * Executes a query. `coerced` are its variables, coerced, in an object without a prototype. Never
 * rejects because of a field.
 */
export type ExecuteCompiled = (
  coerced: Readonly<Record<string, unknown>>,
  context: object,
) => Promise<ExecutionResult>

interface Compiled {
  readonly execute: ExecuteCompiled
  readonly size: number
}

/**
 * Queries compiled to JavaScript. Their results equal those of Yoga's executor.
 *
 * graphql-jit can execute a string of a document as code (the string `__MAGIC_DATE__…`). Therefore
 * only plain queries are compiled, which contain no strings (see `plain-query.ts`). Values of
 * variables never become code.
 */
export class CompiledQueries {
  readonly #schema: GraphQLSchema
  readonly #queries = new LRUCache<OperationDefinitionNode, Compiled>({
    maxSize: maxSelections,
    sizeCalculation: ({ size }) => size,
    ttl: documentTtlMs,
    ttlResolution: 1000,
    ttlAutopurge: true,
    updateAgeOnGet: true,
  })
  /**
   * The number of uses until a query is compiled. `Infinity`: it is being compiled, or it is not
   * plain.
   */
  readonly #usesLeft = new WeakMap<OperationDefinitionNode, number>()

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  get count(): number {
    return this.#queries.size
  }

  /** Empties the cache and stops its timers. */
  clear(): void {
    this.#queries.clear()
  }

  /** Returns `undefined` for a query that is not compiled. */
  find(
    query: PreparedOperation,
  ): ExecuteCompiled | undefined | Promise<ExecuteCompiled | undefined> {
    const { operation } = query
    const known = this.#queries.get(operation)
    if (known !== undefined) return known.execute
    const usesLeft = this.#usesLeft.get(operation) ?? 0
    this.#usesLeft.set(operation, usesLeft - 1)
    return usesLeft > 0 ? undefined : this.#compile(query)
  }

  async #compile(query: PreparedOperation): Promise<ExecuteCompiled | undefined> {
    const { document, operation } = query
    this.#usesLeft.set(operation, Infinity)
    const size = selectionCountOfPlain(query)
    if (size === undefined) return undefined
    const { compileQuery, isCompiledQuery } = await import('graphql-jit') // takes 10 to 17 ms, once
    const options = { disablingCapturingStackErrors: true }
    const compiled = compileQuery(this.#schema, document, operation.name?.value, options)
    if (!isCompiledQuery(compiled)) return undefined // for example where Node must not compile strings
    this.#usesLeft.set(operation, usesBeforeRecompiling)
    const execute = executionOf(compiled)
    this.#queries.set(operation, { execute, size })
    return execute
  }
}

function executionOf({ query }: CompiledQuery): ExecuteCompiled {
  return async (coerced, context) => {
    const result = await query(undefined, context, coerced)
    return result.errors ? { ...result, errors: result.errors.map(withOriginal) } : result
  }
}

/**
 * Adds an original error to errors that are bugs of this server, such as `null` for a non-null
 * field. graphql-jit reports them without one, and the server masks only errors that have one.
 */
function withOriginal(error: GraphQLError): GraphQLError {
  if (error.originalError !== undefined) return error
  const { message, path } = error
  return new GraphQLError(message, { path: path ?? null, originalError: new Error(message) })
}
