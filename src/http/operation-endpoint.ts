import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Authenticator } from './authenticator.ts'
import { endOfTurn } from './end-of-turn.ts'
import type { GraphqlServer } from '../execution/graphql-server.ts'
import { readParams } from '../execution/operation-params.ts'
import { OperationRecord } from '../telemetry/operation-record.ts'
import { jsonMediaType, sendResult } from './json-response.ts'
import { readBody } from './read-body.ts'

export interface OperationEndpointOptions {
  readonly graphql: GraphqlServer
  readonly authenticate: Authenticator
  readonly maxBodyBytes: number
  /** An operation may come without its document. */
  readonly takesPersisted: boolean
  readonly onOperationStart: (record: OperationRecord, request: IncomingMessage) => void
  /** The answer is out, with this HTTP status, or the client is gone. */
  readonly onOperationEnd: (record: OperationRecord, status: number) => void
}

/** Lets one operation in: who asks, what is asked, and then Yoga. Rejects with `Refused`. */
export type OperationEndpoint = (
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>

export function createOperationEndpoint(options: OperationEndpointOptions): OperationEndpoint {
  const { graphql, authenticate, maxBodyBytes, takesPersisted } = options
  return async (request, response) => {
    const client = authenticate(request)
    const record = new OperationRecord(client instanceof Promise ? await client : client)
    const text = await readBody(request, maxBodyBytes)
    if (text === undefined || response.destroyed) return // the client is gone
    const params = readParams(text, takesPersisted)
    const gone = new AbortController()
    const context = { record, signal: gone.signal }
    options.onOperationStart(record, request)
    response.on('close', () => {
      if (!response.writableFinished) {
        record.result = 'left'
        gone.abort()
      }
      options.onOperationEnd(record, response.statusCode)
    })
    const mediaType = jsonMediaType(request.headers.accept)
    if (mediaType === undefined) return graphql.serve(request, response, { params, context })
    const result = await graphql.answer(params, context)
    await endOfTurn()
    sendResult(response, result, mediaType)
  }
}
