import type { ServerResponse } from 'node:http'
import { processRegularResult } from 'graphql-yoga'
import type { ByteReservation } from './byte-budget.ts'
import { safeHeaders, tooBusy } from './http-error.ts'
import { jsonTypes } from './media-types.ts'

type Result = Parameters<typeof processRegularResult>[0]

export interface ResultOptions {
  readonly mediaType: string
  /** Of bytes in memory until the client has read the response. */
  readonly reservation: ByteReservation
}

/** Throws an `HttpError` if the reservation cannot grow to the size of the response. */
export function sendResult(
  response: ServerResponse,
  result: Result,
  { mediaType, reservation }: ResultOptions,
): void {
  send(response, serialized(result, mediaType), reservation)
}

/**
 * Sends the results of a batch in a JSON array. The status is 200, because the results can differ. Throws an
 * `HttpError` like `sendResult`.
 */
export function sendResults(
  response: ServerResponse,
  results: readonly Result[],
  { mediaType, reservation }: ResultOptions,
): void {
  const bodies = results.map((result) => serialized(result, mediaType).body)
  const headers = contentType[mediaType]!
  send(response, { body: `[${bodies.join(',')}]`, status: 200, headers }, reservation)
}

function send(
  response: ServerResponse,
  { body, status, headers }: Serialized,
  reservation: ByteReservation,
): void {
  const bytes = Buffer.byteLength(body)
  if (response.closed) return // the client has gone
  if (!reservation.resize(bytes)) throw tooBusy('unread responses')
  response.writeHead(status, { ...safeHeaders, ...headers, 'content-length': bytes })
  response.end(body)
}

const contentType: Readonly<Record<string, object>> = Object.fromEntries(
  jsonTypes.map((type) => [type, { 'content-type': `${type}; charset=utf-8` }]),
)

function serialized(result: Result, mediaType: string): Serialized {
  if (!hasDefaultStatus(result)) return serializedByYoga(result, mediaType)
  return { body: JSON.stringify(result), status: 200, headers: contentType[mediaType]! }
}

/**
 * In other results, the errors and the extension `http` determine the status. A result can have a
 * thousand errors of single fields, and Yoga would copy each of them.
 */
function hasDefaultStatus(result: Result): boolean {
  if (!('data' in result) || result.data == null) return false
  if (result.extensions?.['http'] !== undefined) return false
  // Compiled code gives its errors empty locations, which Yoga removes.
  return (result.errors ?? []).every(
    ({ extensions, locations }) =>
      locations?.length !== 0 &&
      extensions['http'] === undefined &&
      extensions['unexpected'] === undefined,
  )
}

interface Serialized {
  readonly body: string
  readonly status: number
  readonly headers: object
}

/**
 * Yoga determines status, headers and text. The class avoids the cost of a `Response` of the Fetch
 * API.
 */
function serializedByYoga(result: Result, mediaType: string): Serialized {
  class Response {
    readonly serialized: Serialized
    constructor(body: string | null, { status, headers }: Omit<Serialized, 'body'>) {
      this.serialized = { body: body ?? '', status, headers }
    }
  }
  const response: unknown = processRegularResult(result, { Response } as never, mediaType)
  return (response as Response).serialized
}
