import { normalizedExecutor } from '@graphql-tools/executor'
import {
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql'
import { parseAddressList } from '../domain/address-list.ts'
import type { ActivitySource } from '../domain/activity.ts'
import type { AnswerAdmin } from '../domain/answer-admin.ts'
import type { BulkLookupJobs } from '../domain/bulk-lookup-jobs.ts'
import type { LookupSource } from '../domain/lookup-source.ts'
import type { NationalNumbers } from '../domain/national-numbers.ts'
import { TaskSteps, type TaskTurns } from '../domain/task-turns.ts'
import {
  createOperationContext,
  type OperationContext,
  type OperationOptions,
} from '../graphql/context.ts'
import type { RequestedLookups } from '../graphql/requested-addresses.ts'
import { slicedList, wholeList } from '../graphql/sliced.ts'
import type { OperationRecord } from '../telemetry/operation-record.ts'
import type { CompiledQueries, ExecuteCompiled } from './compiled-queries.ts'
import { describeOperation } from './describe-operation.ts'
import type { DocumentCache } from './document-cache.ts'
import { Documents } from './documents.ts'
import { forbidden, type RequestLimits } from './operation-limits.ts'
import type { OperationParams } from './operation-params.ts'
import type { ResolveDocument } from './persisted-operations.ts'
import { type PreparedOperation, PreparedOperations } from './prepared-operation.ts'
import { withoutStacks } from './without-stacks.ts'

export interface OperationStepsOptions {
  readonly schema: GraphQLSchema
  readonly introspection: boolean
  /** For development: error messages quote the document and suggest names. */
  readonly detailedErrors?: boolean
  readonly documentCache: DocumentCache
  readonly compiledQueries: CompiledQueries
  readonly resolveDocument: ResolveDocument
  readonly source: LookupSource
  readonly admin: AnswerAdmin
  readonly jobs: BulkLookupJobs
  readonly activity: ActivitySource
  readonly numbersOf: (client: string) => NationalNumbers
  readonly turns: TaskTurns
}

/** An operation that is valid and within the limits. */
export interface ReadyOperation {
  readonly params: OperationParams
  readonly record: OperationRecord
  readonly prepared: PreparedOperation
  readonly requested: RequestedLookups
  readonly isCached: boolean
  /** The maximum number of fields in the response. */
  readonly responseSize: number
}

/** A ready operation with the context of its resolvers. */
export interface StartedOperation extends ReadyOperation {
  readonly context: OperationContext
  readonly compiled: ExecuteCompiled | undefined
}

/** The results of a subscription. */
export type ResultStream = AsyncGenerator<ExecutionResult, void>

/** When the lookups of an operation begin and end. */
export type LookupTimes = Pick<OperationOptions, 'signal' | 'deadlineAt' | 'together'>

/**
 * Compiled code completes a response without a pause. A larger response, in fields, is executed in
 * slices, so that it does not delay other requests.
 */
const maxCompiledResponseSize = 120_000

/** Compiled code takes 50 µs for an error of an item in a list. */
const maxCompiledItemErrors = 500

/** The number of list items that are completed without a pause. Each item can have some fields. */
const itemsPerSlice = 250

/** The steps of one operation. Each step throws a `GraphQLError` if the operation cannot go on. */
export class OperationSteps {
  readonly #options: OperationStepsOptions
  readonly #documents: Documents
  readonly #operations: PreparedOperations
  readonly #slices: TaskSteps

  constructor(options: OperationStepsOptions) {
    const { schema, introspection, turns } = options
    const { documentCache: cache, detailedErrors = false } = options
    this.#options = options
    this.#documents = new Documents({ schema, introspection, cache, suggestsNames: detailedErrors })
    this.#operations = new PreparedOperations(schema)
    this.#slices = new TaskSteps(turns, itemsPerSlice)
  }

  /**
   * Reads the document, finds the addresses, and checks the limits and the rights of the client.
   * Returns the response of an operation that cannot run.
   */
  prepare(
    params: OperationParams,
    record: OperationRecord,
    limits: RequestLimits,
  ): ReadyOperation | ExecutionResult {
    const text = this.#options.resolveDocument(params)
    const { document, errors, isCached } = this.#documents.read(text, limits.tokens)
    const { operationName, variables } = params
    const isValid = errors.length === 0
    const prepared = isValid ? this.#operations.find({ text, document, operationName }) : undefined
    if (prepared === undefined) {
      record.description = describeOperation(text, document, operationName)
      const hasOperation = getOperationAST(document, operationName)
      return { errors: hasOperation ? errors : [unknownOperation()] }
    }
    record.description = prepared.description

    const requested = prepared.readLookups(variables)
    if (requested.kind === 'INVALID_VARIABLES') return { errors: requested.errors }
    const introspectionSize = this.#documents.introspectionCount(text, document)
    if (requested.erases && !record.client.mayErase) throw forbidden()
    const responseSize = limits.take(requested, introspectionSize)
    return { params, record, prepared, requested, isCached, responseSize }
  }

  /** Creates the context. The lookups of a mutation start. */
  async start(operation: ReadyOperation, times: LookupTimes): Promise<StartedOperation> {
    const { prepared, requested, isCached, responseSize } = operation
    const mayCompile =
      isCached &&
      requested.type !== OperationTypeNode.SUBSCRIPTION &&
      responseSize <= maxCompiledResponseSize &&
      requested.maxItemErrors <= maxCompiledItemErrors
    const compiled = mayCompile ? await this.#options.compiledQueries.find(prepared) : undefined
    const context = this.#createContext(operation, times, compiled !== undefined)
    if (requested.type === OperationTypeNode.MUTATION) await startLookups(requested, context)
    return { ...operation, context, compiled }
  }

  /** Executes a query or a mutation. */
  async execute(operation: StartedOperation): Promise<ExecutionResult> {
    const { compiled, requested, context } = operation
    const result = compiled
      ? await compiled(requested.coerced, context)
      : ((await this.#executeWithoutCompiling(operation)) as ExecutionResult)
    return withLookupCounts(result, context)
  }

  /** Executes a subscription. Resolves with one result if it cannot begin. */
  subscribe(operation: StartedOperation): Promise<ExecutionResult | ResultStream> {
    return this.#executeWithoutCompiling(operation)
  }

  /** Uses Yoga's executor. Without subscriptions, it returns a single result. */
  async #executeWithoutCompiling(
    operation: StartedOperation,
  ): Promise<ExecutionResult | ResultStream> {
    const { prepared, requested, params, context } = operation
    const args = {
      schema: this.#options.schema,
      document: prepared.document,
      operationName: params.operationName,
      variableValues: params.variables,
      contextValue: context,
    }
    const run = () => normalizedExecutor(args as never)
    return (await (requested.hasNullArguments ? withoutStacks(run) : run())) as
      | ExecutionResult
      | ResultStream
  }

  #createContext(
    { record: { stats, client } }: ReadyOperation,
    times: LookupTimes,
    isCompiled: boolean,
  ): OperationContext {
    const { source, admin, jobs, activity, numbersOf, turns } = this.#options
    return createOperationContext({
      requester: client,
      sliceList: isCompiled ? wholeList : slicedList(this.#slices, client.key),
      turns,
      source,
      admin,
      jobs,
      activity,
      numbers: numbersOf(client.key),
      stats,
      ...times,
    })
  }
}

/**
 * Loads all addresses of a mutation before it runs, so that they share upstream calls. GraphQL
 * runs the root fields of a mutation one after another. Each field then finds its outcome in the
 * loader.
 */
async function startLookups(
  { toLookUp, national }: RequestedLookups,
  { freshLookups, readInputs }: OperationContext,
): Promise<void> {
  const lists = national.map(({ inputs, country }) => readInputs(inputs, country))
  const all = [parseAddressList(toLookUp.flat()), ...(await Promise.all(lists))]
  const lookups = freshLookups()
  for (const address of all.flatMap(({ addresses }) => addresses)) {
    lookups.load(address).catch(() => undefined) // the field reports the error
  }
}

function withLookupCounts(result: ExecutionResult, { stats }: OperationContext): ExecutionResult {
  if (stats.asked === 0) return result
  return { ...result, extensions: { ...result.extensions, lookup: stats.counts } }
}

function unknownOperation(): GraphQLError {
  return new GraphQLError(
    'The document does not have this operation, or it has several and `operationName` is missing.',
    {
      extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
    },
  )
}
