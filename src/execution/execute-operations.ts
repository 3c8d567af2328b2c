import { type ExecutionResult, GraphQLError, OperationTypeNode } from 'graphql'
import type { OperationRecord } from '../telemetry/operation-record.ts'
import type { AddressBudget } from './address-budget.ts'
import { allowedWords } from './allowed-words.ts'
import { inputCount, RequestLimits, tooManyResponses } from './operation-limits.ts'
import { InvalidParamsError, type OperationParams } from './operation-params.ts'
import {
  type LookupTimes,
  OperationSteps,
  type OperationStepsOptions,
  type ReadyOperation,
  type StartedOperation,
} from './operation-steps.ts'
import { Pace } from './pace.ts'
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
}

/**
 * Runs the operations of one request. Resolves with their responses in the same order. Never
 * rejects: errors of the request, of fields and of the server are in the responses.
 */
export type ExecuteOperations = (
  operations: readonly RequestedOperation[],
  context: RequestContext,
) => Promise<ExecutionResult[]>

/** Measured for lists: 17 bytes a field in JSON. */
const bytesPerField = 20

/** Every operation takes these steps in this order, for every media type of its response. */
export function createExecution(options: ExecutionOptions): ExecuteOperations {
  const { schema, budget, maxAddresses, deadlineMs, turns, onUnexpectedError } = options
  const steps = new OperationSteps(options)
  const redact = createRedaction({
    allowedWords: options.detailedErrors ? 'ALL' : allowedWords(schema),
    onUnexpectedError,
  })
  return async (operations, context) => {
    const pace = operations.length > 1 ? new Pace(turns, context.client) : undefined
    const prepared = await prepareAll(steps, operations, { maxAddresses, pace })
    const ready = prepared.filter((one) => 'requested' in one)
    const rejection = await admit(ready, context, budget)
    const results = new Map<ReadyOperation | ExecutionResult, ExecutionResult>()
    if (rejection !== undefined) {
      for (const one of ready.filter(hasAddresses)) results.set(one, { errors: [rejection] })
    }
    const times = { signal: context.signal, deadlineAt: performance.now() + deadlineMs }
    for (const group of inOrder(ready.filter((one) => !results.has(one)))) {
      const groupResults = await runGroup(steps, group, { times, pace })
      for (const [place, one] of group.entries()) results.set(one, groupResults[place]!)
    }
    const responses: ExecutionResult[] = []
    for (const [place, { record }] of operations.entries()) {
      if (pace?.isOver()) await pace.next()
      const one = prepared[place]!
      const response = redact(results.get(one) ?? (one as ExecutionResult))
      record.recordResponse(response)
      responses.push(response)
    }
    return responses
  }
}

interface PrepareOptions {
  readonly maxAddresses: number
  readonly pace: Pace | undefined
}

async function prepareAll(
  steps: OperationSteps,
  operations: readonly RequestedOperation[],
  { maxAddresses, pace }: PrepareOptions,
): Promise<(ReadyOperation | ExecutionResult)[]> {
  const limits = new RequestLimits(maxAddresses)
  const prepared: (ReadyOperation | ExecutionResult)[] = []
  for (const { params, record } of operations) {
    if (pace?.isOver()) await pace.next()
    try {
      if (params instanceof InvalidParamsError) throw invalidParams(params)
      prepared.push(steps.prepare(params, record, limits))
    } catch (error) {
      prepared.push(asResult(error))
    }
  }
  return prepared
}

/**
 * Reserves memory for the responses, and charges the client for the addresses. Returns the error of
 * the operations with addresses if they cannot run.
 */
async function admit(
  ready: readonly ReadyOperation[],
  { client, reserve }: RequestContext,
  budget: AddressBudget,
): Promise<GraphQLError | undefined> {
  const size = ready.reduce((sum, { responseSize }) => sum + responseSize, 0)
  if (!reserve(size * bytesPerField)) return tooManyResponses()
  const addressCount = ready.reduce((sum, { requested }) => sum + inputCount(requested), 0)
  return budget(client, addressCount)
}

interface RunOptions {
  readonly times: Omit<LookupTimes, 'together'>
  readonly pace: Pace | undefined
}

/**
 * Runs operations of one type: queries together, mutations one after another. The lookups of all of
 * them begin together, so that they share upstream calls.
 */
async function runGroup(
  steps: OperationSteps,
  group: readonly ReadyOperation[],
  { times, pace }: RunOptions,
): Promise<ExecutionResult[]> {
  const isMutation = group[0]?.requested.type === OperationTypeNode.MUTATION
  const { promise: begin, resolve: beginLookups } = Promise.withResolvers<void>()
  const together = pace && { begin, operationCount: group.length }
  const started: (StartedOperation | ExecutionResult)[] = []
  for (const one of group) {
    if (pace?.isOver()) await pace.next()
    started.push(await steps.start(one, { ...times, together }).catch(asResult))
  }
  if (isMutation) setImmediate(beginLookups)
  const results: Promise<ExecutionResult>[] = []
  for (const one of started) {
    if (pace?.isOver()) await pace.next()
    const result = 'context' in one ? steps.execute(one).catch(asResult) : Promise.resolve(one)
    results.push(result)
    if (isMutation) await result
  }
  setImmediate(beginLookups)
  return Promise.all(results)
}

function hasAddresses({ requested }: ReadyOperation): boolean {
  return inputCount(requested) > 0
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

function invalidParams({ message }: InvalidParamsError): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'INVALID_BODY', http: { status: 400 } } })
}

/** The steps throw `GraphQLError`s. Any other error is a bug. */
function asResult(error: unknown): ExecutionResult {
  if (error instanceof GraphQLError) return { errors: [error] }
  const originalError = error instanceof Error ? error : new Error('thrown value')
  return { errors: [new GraphQLError(originalError.message, { originalError })] }
}
