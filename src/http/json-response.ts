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
  const { body, status, headers } = hasDefaultStatus(result)
    ? { body: JSON.stringify(result), status: 200, headers: contentType[mediaType] }
    : serialize(result, mediaType)
  const bytes = Buffer.byteLength(body)
  if (response.closed) return // the client has gone
  if (!reservation.resize(bytes)) throw tooBusy('unread responses')
  response.writeHead(status, { ...safeHeaders, ...headers, 'content-length': bytes })
  response.end(body)
}

const contentType: Readonly<Record<string, object>> = Object.fromEntries(
  jsonTypes.map((type) => [type, { 'content-type': `${type}; charset=utf-8` }]),
)

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
function serialize(result: Result, mediaType: string): Serialized {
  class Response {
    readonly serialized: Serialized
    constructor(body: string | null, { status, headers }: Omit<Serialized, 'body'>) {
      this.serialized = { body: body ?? '', status, headers }
    }
  }
  const response: unknown = processRegularResult(result, { Response } as never, mediaType)
  return (response as Response).serialized
}
