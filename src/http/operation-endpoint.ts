import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ExecuteOperation } from '../execution/execute-operation.ts'
import { readParams } from '../execution/operation-params.ts'
import { OperationRecord } from '../telemetry/operation-record.ts'
import type { Authenticator } from './authenticator.ts'
import type { ByteBudget } from './byte-budget.ts'
import { endOfTurn } from './end-of-turn.ts'
import { sendResult } from './json-response.ts'
import { isStreamType, negotiateMediaType } from './media-types.ts'
import { readBody } from './read-body.ts'
import { createStreamResponse, limitUnread } from './stream-response.ts'

export const graphqlPath = '/graphql'

export interface OperationEndpointOptions {
  readonly execute: ExecuteOperation
  readonly authenticate: Authenticator
  readonly maxBodyBytes: number
  readonly budgets: HttpBudgets
  /** A request may contain the hash of a persisted operation instead of a document. */
  readonly acceptsPersisted: boolean
  readonly onOperationStart: (record: OperationRecord, request: IncomingMessage) => void
  /**
   * Called when the response with this HTTP status is sent, or when the client closed the
   * connection.
   */
  readonly onOperationEnd: (record: OperationRecord, status: number) => void
}

/** The bytes that requests and responses of slow clients may take in the memory of the server. */
interface HttpBudgets {
  /** Of bodies that are not complete. */
  readonly bodies: ByteBudget
  /** Of responses that are not read. */
  readonly responses: ByteBudget
}

/** Handles the request of one operation. Rejects with an `HttpError` if the operation may not run. */
export type OperationEndpoint = (
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>

export function createOperationEndpoint(options: OperationEndpointOptions): OperationEndpoint {
  const { execute, authenticate, maxBodyBytes, budgets, acceptsPersisted } = options
  const bodyLimits = { maxBytes: maxBodyBytes, budget: budgets.bodies }
  const sendStream = createStreamResponse(graphqlPath)
  return async (request, response) => {
    const client = authenticate(request)
    const record = new OperationRecord(client instanceof Promise ? await client : client)
    const text = await readBody(request, bodyLimits)
    if (text === undefined || response.destroyed) return // the client closed the connection
    const params = readParams(text, acceptsPersisted)
    const closed = new AbortController()
    const context = { record, signal: closed.signal }
    options.onOperationStart(record, request)
    response.on('close', () => {
      if (!response.writableFinished) {
        record.result = 'aborted'
        closed.abort()
      }
      options.onOperationEnd(record, response.statusCode)
    })
    const mediaType = negotiateMediaType(request.headers.accept)!
    if (isStreamType(mediaType)) {
      request.headers.accept = mediaType // Yoga negotiates too, and ignores weights
      limitUnread(response, budgets.responses)
      return sendStream(request, response, () => execute(params, context))
    }
    const result = await execute(params, context)
    await endOfTurn()
    await sendResult(response, result, { mediaType, budget: budgets.responses })
  }
}
