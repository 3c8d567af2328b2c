import { type ExecutionResult, GraphQLError, OperationTypeNode } from 'graphql'
import type { TaskTurns } from '../domain/task-turns.ts'
import type { OperationRecord } from '../telemetry/operation-record.ts'
import type { AddressBudget } from './address-budget.ts'
import { allowedWords } from './allowed-words.ts'
import { RequestLimits, tooManyResponses } from './operation-limits.ts'
import { InvalidParamsError, type OperationParams } from './operation-params.ts'
import {
  type LookupTimes,
  OperationSteps,
  type OperationStepsOptions,
  type ReadyOperation,
  type ResultStream,
  type StartedOperation,
} from './operation-steps.ts'
import { createRedaction } from './redact-errors.ts'

export interface ExecutionOptions extends OperationStepsOptions {
  /** The maximum number of addresses of one request, duplicates and invalid ones included. */
  readonly maxAddresses: number
  readonly budget: AddressBudget
  /** How long the operations of a request wait for their outcomes. */
  readonly deadlineMs: number
  /** Receives the errors that are bugs. Their messages may contain anything: do not log them. */
  readonly onUnexpectedError: (error: unknown) => void
}

/** One operation of a request. */
interface RequestedOperation {
  readonly params: OperationParams | InvalidParamsError
  readonly record: OperationRecord
}

/** What the operations of a request share. */
interface RequestContext {
  /** The key of the client. */
  readonly client: string
  /** Aborts when the client closes the connection. */
  readonly signal: AbortSignal
  /**
   * Reserves memory for the responses, in bytes. Returns `false` if the server has too little left
   * for this client.
   */
  readonly reserve: (bytes: number) => boolean
  /**
   * Called before a subscription begins. Returns an error if the client does not accept its results, or
   * has too many subscriptions. `isFrequent`: its events are many and large.
   */
  readonly beginSubscription: (isFrequent: boolean) => GraphQLError | undefined
}

export type PlainResponse = ExecutionResult

/** A response, or the results of a subscription. */
type OperationResponse = PlainResponse | ResultStream

/**
 * Runs the operations of one request. Resolves with their responses in the same order. Never
 * rejects: errors of the request, of fields and of the server are in the responses.
 */
export type ExecuteOperations = (
  operations: readonly RequestedOperation[],
  context: RequestContext,
) => Promise<OperationResponse[]>

/** Measured for lists: 17 bytes a field in JSON. */
const bytesPerField = 20

/** Of an error of a list item, in JSON. */
const bytesPerError = 250

/** Every operation takes these steps in this order, for every media type of its response. */
export function createExecution(options: ExecutionOptions): ExecuteOperations {
  const { schema, budget, maxAddresses, deadlineMs, turns, onUnexpectedError } = options
  const steps = new OperationSteps(options)
  const redact = createRedaction({
    allowedWords: options.detailedErrors ? 'ALL' : allowedWords(schema),
    onUnexpectedError,
  })
  const parts = { steps, maxAddresses, budget, deadlineMs, turns }

  const respond = (result: ExecutionResult, record: OperationRecord): ExecutionResult => {
    const response = redact(result)
    record.recordResponse(response)
    return response
  }

  async function* respondEach(results: ResultStream, record: OperationRecord): ResultStream {
    try {
      for await (const result of results) yield respond(result, record)
    } catch (error) {
      yield respond(asResult(error), record)
    }
  }

  return async (operations, context) => {
    const [only, ...others] = operations
    if (only !== undefined && others.length === 0) {
      const response = await runOne(parts, only, context).catch(asResult)
      if (isStream(response)) {
        const results = respondEach(response, only.record)
        returnAtAbort(results, context.signal)
        return [results]
      }
      return [respond(response, only.record)]
    }
    const results = await runAll(parts, operations, context)
    const responses: ExecutionResult[] = []
    for (const [place, { record }] of operations.entries()) {
      await turns.enter(context.client)
      responses.push(respond(results[place]!, record))
    }
    return responses
  }
}

interface Parts extends Pick<ExecutionOptions, 'maxAddresses' | 'budget' | 'deadlineMs' | 'turns'> {
  readonly steps: OperationSteps
}

async function runOne(
  { steps, maxAddresses, budget, deadlineMs }: Parts,
  { params, record }: RequestedOperation,
  context: RequestContext,
): Promise<OperationResponse> {
  if (params instanceof InvalidParamsError) throw invalidParams(params)
  const ready = steps.prepare(params, record, new RequestLimits(maxAddresses))
  if (!('requested' in ready)) return ready
  const isSubscription = ready.requested.type === OperationTypeNode.SUBSCRIPTION
  const { isFrequent } = ready.requested
  const error = isSubscription ? context.beginSubscription(isFrequent) : undefined
  if (error !== undefined) throw error
  const rejected = await findRejected([ready], context, budget)
  if (rejected !== undefined && rejected.operations.length > 0) throw rejected.error
  const times = { ...timesOf(context, deadlineMs), together: undefined }
  const started = await steps.start(ready, times)
  return isSubscription ? steps.subscribe(started) : steps.execute(started)
}

function isStream(response: OperationResponse): response is ResultStream {
  return Symbol.asyncIterator in response
}

/** Ends the results when the client goes, even if it has not read the last one. */
function returnAtAbort(results: ResultStream, signal: AbortSignal): void {
  const end = () => void results.return()
  if (signal.aborted) end()
  else signal.addEventListener('abort', end, { once: true })
}

async function runAll(
  { steps, maxAddresses, budget, deadlineMs, turns }: Parts,
  operations: readonly RequestedOperation[],
  context: RequestContext,
): Promise<ExecutionResult[]> {
  const { client } = context
  const prepared = await prepareAll(steps, operations, { maxAddresses, turns, client })
  const ready = prepared.filter((one) => 'requested' in one)
  const rejected = await findRejected(ready, context, budget)
  const results = new Map<ReadyOperation | ExecutionResult, ExecutionResult>()
  for (const one of rejected?.operations ?? []) results.set(one, { errors: [rejected!.error] })
  const times = timesOf(context, deadlineMs)
  for (const group of inOrder(ready.filter((one) => !results.has(one)))) {
    const groupResults = await runGroup(steps, group, { times, turns, client })
    for (const [place, one] of group.entries()) results.set(one, groupResults[place]!)
  }
  return prepared.map((one) => results.get(one) ?? (one as ExecutionResult))
}

function timesOf({ signal }: RequestContext, deadlineMs: number): RunOptions['times'] {
  return { signal, deadlineAt: performance.now() + deadlineMs }
}

/** Between two operations of a request, the server can handle other requests. */
interface ClientTurns {
  readonly turns: TaskTurns
  readonly client: string
}

interface PrepareOptions extends ClientTurns {
  readonly maxAddresses: number
}

async function prepareAll(
  steps: OperationSteps,
  operations: readonly RequestedOperation[],
  { maxAddresses, turns, client }: PrepareOptions,
): Promise<(ReadyOperation | ExecutionResult)[]> {
  const limits = new RequestLimits(maxAddresses)
  const prepared: (ReadyOperation | ExecutionResult)[] = []
  for (const { params, record } of operations) {
    await turns.enter(client)
    try {
      if (params instanceof InvalidParamsError) throw invalidParams(params)
      const one = steps.prepare(params, record, limits)
      const isSubscription =
        'requested' in one && one.requested.type === OperationTypeNode.SUBSCRIPTION
      if (isSubscription) throw needsStream()
      prepared.push(one)
    } catch (error) {
      prepared.push(asResult(error))
    }
  }
  return prepared
}

interface Rejected {
  readonly operations: readonly ReadyOperation[]
  readonly error: GraphQLError
}

/**
 * Reserves memory for the responses, and charges the client for the addresses. Returns the operations
 * that cannot run because one of both fails, and their error.
 */
async function findRejected(
  ready: readonly ReadyOperation[],
  { client, reserve }: RequestContext,
  budget: AddressBudget,
): Promise<Rejected | undefined> {
  const bytes = ready.reduce((sum, one) => sum + estimateBytes(one), 0)
  if (!reserve(bytes)) {
    const operations = ready.filter((one) => estimateBytes(one) > 0)
    return { operations, error: tooManyResponses() }
  }
  const addressCount = ready.reduce((sum, { requested }) => sum + requested.chargedCount, 0)
  const error = await budget(client, addressCount)
  if (error === undefined) return undefined
  return { operations: ready.filter(({ requested }) => requested.chargedCount > 0), error }
}

function estimateBytes({ responseSize, requested }: ReadyOperation): number {
  return responseSize * bytesPerField + requested.maxItemErrors * bytesPerError
}

interface RunOptions extends ClientTurns {
  readonly times: Omit<LookupTimes, 'together'>
}

/**
 * Runs operations of one type: queries together, mutations one after another. The lookups of all of
 * them begin together, so that they share upstream calls.
 */
async function runGroup(
  steps: OperationSteps,
  group: readonly ReadyOperation[],
  { times, turns, client }: RunOptions,
): Promise<ExecutionResult[]> {
  const isMutation = group[0]?.requested.type === OperationTypeNode.MUTATION
  const { promise: begin, resolve: beginLookups } = Promise.withResolvers<void>()
  const together = { begin, operationCount: group.length }
  const started: (StartedOperation | ExecutionResult)[] = []
  for (const one of group) {
    await turns.enter(client)
    started.push(await steps.start(one, { ...times, together }).catch(asResult))
  }
  if (isMutation) setImmediate(beginLookups)
  const results: Promise<ExecutionResult>[] = []
  for (const one of started) {
    await turns.enter(client)
    const result = 'context' in one ? steps.execute(one).catch(asResult) : Promise.resolve(one)
    results.push(result)
    if (isMutation) await result
  }
  setImmediate(beginLookups)
  return Promise.all(results)
}

/** Divides operations into groups of one type, in their order. */
function inOrder(operations: readonly ReadyOperation[]): ReadyOperation[][] {
  const groups: ReadyOperation[][] = []
  for (const operation of operations) {
    const group = groups.at(-1)
    if (group?.[0]?.requested.type === operation.requested.type) group.push(operation)
    else groups.push([operation])
  }
  return groups
}

/** The response to a subscription whose results the client does not accept. */
export function needsStream(): GraphQLError {
  return new GraphQLError(
    'A subscription is sent alone, with the header Accept: text/event-stream.',
    { extensions: { code: 'NOT_ACCEPTABLE', http: { status: 406 } } },
  )
}

function invalidParams({ message }: InvalidParamsError): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'INVALID_BODY', http: { status: 400 } } })
}

/** The steps throw `GraphQLError`s. Any other error is a bug. */
function asResult(error: unknown): ExecutionResult {
  if (error instanceof GraphQLError) return { errors: [error] }
  const originalError = error instanceof Error ? error : new Error('thrown value')
  return { errors: [new GraphQLError(originalError.message, { originalError })] }
}
