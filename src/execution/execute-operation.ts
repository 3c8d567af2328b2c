import { normalizedExecutor } from '@graphql-tools/executor'
import {
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql'
import { parseAddressList } from '../domain/address-list.ts'
import type { AnswerAdmin } from '../domain/answer-admin.ts'
import type { LookupSource } from '../domain/lookup-source.ts'
import type { NationalNumbers } from '../domain/national-numbers.ts'
import { createOperationContext, type OperationContext } from '../graphql/context.ts'
import { readInputs } from '../graphql/default-country.ts'
import type { RequestedLookups } from '../graphql/requested-addresses.ts'
import { type SliceList, slicedList, wholeList } from '../graphql/sliced.ts'
import type { OperationRecord } from '../telemetry/operation-record.ts'
import type { AddressBudget } from './address-budget.ts'
import { allowedWords } from './allowed-words.ts'
import type { CompiledQueries } from './compiled-queries.ts'
import { describeOperation } from './describe-operation.ts'
import type { DocumentCache } from './document-cache.ts'
import { Documents } from './documents.ts'
import { forbidden, inputCount, limitRejection } from './operation-limits.ts'
import type { OperationParams } from './operation-params.ts'
import type { ResolveDocument } from './persisted-operations.ts'
import { type PreparedOperation, PreparedOperations } from './prepared-operation.ts'
import { createRedaction } from './redact-errors.ts'
import { withoutStacks } from './without-stacks.ts'

export interface ExecutionOptions {
  readonly schema: GraphQLSchema
  readonly introspection: boolean
  /** For development: error messages quote the document and suggest names. */
  readonly detailedErrors?: boolean
  readonly documentCache: DocumentCache
  readonly compiledQueries: CompiledQueries
  readonly resolveDocument: ResolveDocument
  readonly source: LookupSource
  readonly admin: AnswerAdmin
  readonly numbers: NationalNumbers
  /** The maximum number of addresses of one operation, duplicates and invalid ones included. */
  readonly maxAddresses: number
  readonly budget: AddressBudget
  /** How long an operation waits for its outcomes. */
  readonly deadlineMs: number
  /** Receives the errors that are bugs. Their messages may contain anything: do not log them. */
  readonly onUnexpectedError: (error: unknown) => void
}

/**
 * Compiled code completes a response without a pause. A larger response, in fields, is executed in
 * slices, so that it does not delay other requests.
 */
const maxCompiledResponseSize = 120_000

/** The record of an operation and the signal of its client. */
interface RequestContext {
  readonly record: OperationRecord
  /** Aborts when the client closes the connection. */
  readonly signal: AbortSignal
}

/**
 * Runs one operation. Never rejects: errors of the request, of fields and of the server are in the
 * response.
 */
export type ExecuteOperation = (
  params: OperationParams,
  context: RequestContext,
) => Promise<ExecutionResult>

/** Every operation takes these steps in this order, for every media type of its response. */
export function createOperationExecution(options: ExecutionOptions): ExecuteOperation {
  const { schema, introspection, resolveDocument, budget, onUnexpectedError } = options
  const { documentCache: cache, detailedErrors = false } = options
  const documents = new Documents({ schema, introspection, cache, suggestsNames: detailedErrors })
  const operations = new PreparedOperations(schema)
  const redact = createRedaction({
    allowedWords: detailedErrors ? 'ALL' : allowedWords(schema),
    onUnexpectedError,
  })

  async function respond(params: OperationParams, request: RequestContext) {
    const text = resolveDocument(params)
    const { document, errors, isCached } = documents.read(text)
    const { operationName, variables } = params
    const isValid = errors.length === 0
    const prepared = isValid ? operations.find({ text, document, operationName }) : undefined
    if (prepared === undefined) {
      request.record.description = describeOperation(text, document, operationName)
      const hasOperation = getOperationAST(document, operationName)
      return { errors: hasOperation ? errors : [unknownOperation()] }
    }
    request.record.description = prepared.description

    const requested = prepared.readLookups(variables)
    if (requested.kind === 'INVALID_VARIABLES') return { errors: requested.errors }
    const rejection = limitRejection(requested, options.maxAddresses)
    if (rejection !== undefined) return rejection
    if (requested.erases && !request.record.client.mayErase) return { errors: [forbidden()] }

    const budgetError = await budget(request.record.client.key, inputCount(requested))
    if (budgetError !== undefined) return { errors: [budgetError] }
    const mayCompile = isCached && requested.responseSize() <= maxCompiledResponseSize
    const compiled = mayCompile ? await options.compiledQueries.find(prepared) : undefined
    const context = contextOf(request, options, compiled === undefined ? slicedList : wholeList)
    if (requested.type === OperationTypeNode.MUTATION) await startLookups(requested, context)
    const result = compiled
      ? await compiled(requested.coerced, context)
      : await execute(prepared, requested, { schema, params, context })
    return withLookupCounts(result, context)
  }

  return async (params, request) => {
    const result = await respond(params, request).catch(asResult)
    const response = redact(result)
    request.record.recordResponse(response)
    return response
  }
}

interface ExecutorOptions {
  readonly schema: GraphQLSchema
  readonly params: OperationParams
  readonly context: OperationContext
}

/** Yoga's executor. For this schema it returns a single result. */
async function execute(
  { document }: PreparedOperation,
  { hasNullArguments }: RequestedLookups,
  { schema, params: { operationName, variables }, context }: ExecutorOptions,
): Promise<ExecutionResult> {
  const args = {
    schema,
    document,
    operationName,
    variableValues: variables,
    contextValue: context,
  }
  const run = () => normalizedExecutor(args as never)
  return (await (hasNullArguments ? withoutStacks(run) : run())) as ExecutionResult
}

/** The steps throw `GraphQLError`s. Any other error is a bug. */
function asResult(error: unknown): ExecutionResult {
  if (error instanceof GraphQLError) return { errors: [error] }
  const originalError = error instanceof Error ? error : new Error('thrown value')
  return { errors: [new GraphQLError(originalError.message, { originalError })] }
}

function contextOf(
  { record, signal }: RequestContext,
  { source, admin, numbers, deadlineMs }: ExecutionOptions,
  sliceList: SliceList,
): OperationContext {
  const { stats, client } = record
  return createOperationContext({
    client: client.key,
    sliceList,
    source,
    admin,
    numbers,
    stats,
    signal,
    deadlineMs,
  })
}

/**
 * Loads all addresses of a mutation before it runs, so that they share upstream calls. GraphQL
 * runs the root fields of a mutation one after another. Each field then finds its outcome in the
 * loader.
 */
async function startLookups(
  { toLookUp, national }: RequestedLookups,
  { freshLookups, numbers }: OperationContext,
): Promise<void> {
  const lists = national.map(({ inputs, country }) => readInputs(inputs, country, numbers))
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
