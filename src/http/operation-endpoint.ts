import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TaskTurns } from '../domain/task-turns.ts'
import {
  type ExecuteOperations,
  needsStream,
  type PlainResponse,
} from '../execution/execute-operations.ts'
import { readParams, type RequestParams } from '../execution/operation-params.ts'
import { OperationRecord } from '../telemetry/operation-record.ts'
import type { Authenticator } from './authenticator.ts'
import type { ByteBudget, ByteReservation } from './byte-budget.ts'
import { sendResult, sendResults } from './json-response.ts'
import { isStreamType, negotiateMediaType } from './media-types.ts'
import { tooBusy } from './http-error.ts'
import { readBody } from './read-body.ts'
import { notAcceptable } from './request-rules.ts'
import { joinResponseGroup } from './response-group.ts'
import { createStreamResponse, limitUnread } from './stream-response.ts'
import { createSubscriptionLimit } from './subscription-limit.ts'

export const graphqlPath = '/graphql'

/** A response with a larger reservation becomes text in steps. */
const largeResponseBytes = 40_000

export interface OperationEndpointOptions {
  readonly execute: ExecuteOperations
  readonly authenticate: Authenticator
  readonly maxBodyBytes: number
  readonly budgets: HttpBudgets
  readonly turns: TaskTurns
  /** A request may contain the hash of a persisted operation instead of a document. */
  readonly acceptsPersisted: boolean
  /** The maximum number of operations in one request. */
  readonly maxOperations: number
  readonly onOperationStart: (record: OperationRecord, request: IncomingMessage) => void
  /**
   * Called when the response with this HTTP status is sent, or when the client closed the
   * connection.
   */
  readonly onOperationEnd: (record: OperationRecord, status: number) => void
}

/** The bytes that requests and responses of slow clients may take in the memory of the server. */
interface HttpBudgets {
  /** Of bodies that are not parsed yet. */
  readonly bodies: ByteBudget
  /** Of responses that are not read. */
  readonly responses: ByteBudget
}

/** Handles a request with operations. Rejects with an `HttpError` if they may not run. */
export type OperationEndpoint = (
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>

export function createOperationEndpoint(options: OperationEndpointOptions): OperationEndpoint {
  const { execute, authenticate, budgets, turns } = options
  const sendStream = createStreamResponse(graphqlPath)
  const limitSubscription = createSubscriptionLimit()
  return async (request, response) => {
    const startedAt = performance.now()
    const authenticated = authenticate(request)
    const client = authenticated instanceof Promise ? await authenticated : authenticated
    const { key } = client
    const body = await readParamsInTurn(request, response, { client: key, options })
    if (body === undefined) return // the client closed the connection
    const { isBatch, params } = body
    const mediaType = negotiateMediaType(request.headers.accept)!
    if (isBatch && isStreamType(mediaType)) throw notAcceptable()
    const beginSubscription = (isFrequent: boolean) =>
      mediaType === 'text/event-stream'
        ? limitSubscription(key, response, isFrequent)
        : needsStream()
    const operations = params.map((one) => ({
      params: one,
      record: new OperationRecord(client, startedAt),
    }))
    const reservation = budgets.responses.reserve(key)
    const signal = watch(request, response, { operations, reservation, options })
    const reserve = (bytes: number) => reservation.resize(bytes)
    const run = () => execute(operations, { client: key, signal, reserve, beginSubscription })
    if (isStreamType(mediaType)) {
      request.headers.accept = mediaType // Yoga negotiates too, and ignores weights
      limitUnread(response, reservation)
      return sendStream(request, response, async () => (await run())[0]!)
    }
    const results = (await run()) as PlainResponse[] // there are no streams
    const isLarge = isBatch || reservation.bytes > largeResponseBytes
    const pause = isLarge ? () => turns.enter(key) : undefined
    await joinResponseGroup()
    const sendOptions = { mediaType, reservation, pause }
    await (isBatch
      ? sendResults(response, results, sendOptions)
      : sendResult(response, results[0]!, sendOptions))
  }
}

interface ReadOptions {
  readonly client: string
  readonly options: OperationEndpointOptions
}

/**
 * Reads the body, and parses it when it is the turn of the client. Until then the body counts for the
 * budget of its bytes. Resolves with `undefined` if the client closes the connection.
 */
async function readParamsInTurn(
  request: IncomingMessage,
  response: ServerResponse,
  { client, options }: ReadOptions,
): Promise<RequestParams | undefined> {
  const { maxBodyBytes, budgets, turns } = options
  const reservation = budgets.bodies.reserve(client)
  try {
    const text = await readBody(request, { maxBytes: maxBodyBytes, reservation })
    if (text === undefined) return undefined
    const turn = turns.enter(client)
    if (turn) {
      // A string takes up to two bytes for a character.
      if (!reservation.resize(2 * text.length)) throw tooBusy('unfinished requests')
      await turn
    }
    return response.destroyed ? undefined : readParams(text, options)
  } finally {
    reservation.release()
  }
}

interface Watched {
  readonly operations: readonly { readonly record: OperationRecord }[]
  readonly reservation: ByteReservation
  readonly options: OperationEndpointOptions
}

/**
 * Reports the start and the end of operations. Returns a signal that aborts when the client closes the
 * connection.
 */
function watch(
  request: IncomingMessage,
  response: ServerResponse,
  { operations, reservation, options }: Watched,
): AbortSignal {
  const closed = new AbortController()
  for (const { record } of operations) options.onOperationStart(record, request)
  response.on('close', () => {
    const isAborted = !response.writableFinished
    if (isAborted) closed.abort()
    reservation.release()
    for (const { record } of operations) {
      // A client ends a subscription that goes on by closing its connection.
      if (isAborted && record.description.type !== 'subscription') record.result = 'aborted'
      options.onOperationEnd(record, response.statusCode)
    }
  })
  return closed.signal
}
