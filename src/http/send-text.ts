import type { ServerResponse } from 'node:http'
import type { ByteReservation } from './byte-budget.ts'
import {
  type Coding,
  compress,
  isCompressionBusy,
  minCompressedBytes,
  negotiateCoding,
} from './content-coding.ts'
import { safeHeaders, tooBusy } from './http-error.ts'

export interface TextResponse {
  readonly status: number
  readonly headers: object
  readonly text: string
}

/**
 * Sends a response, compressed if it is large and its client accepts that. The reservation has the bytes
 * that are in memory until the client has read them: those of the text while it is compressed, and then
 * the compressed ones. Throws an `HttpError` if the reservation cannot grow that much.
 */
export function sendText(
  response: ServerResponse,
  content: TextResponse,
  reservation: ByteReservation,
): Promise<void> | undefined {
  const bytes = Buffer.byteLength(content.text)
  if (response.closed) return undefined // the client has gone
  if (!reservation.resize(bytes)) throw tooBusy('unread responses')
  if (bytes >= minCompressedBytes) response.appendHeader('vary', 'accept-encoding')
  const coding = negotiateCoding(response.req.headers['accept-encoding'], bytes)
  if (coding !== undefined && !isCompressionBusy())
    return sendCompressed(response, content, { coding, reservation })
  response.writeHead(content.status, {
    ...safeHeaders,
    ...content.headers,
    'content-length': bytes,
  })
  response.end(content.text)
  return undefined
}

interface Compressed {
  readonly coding: Coding
  readonly reservation: ByteReservation
}

async function sendCompressed(
  response: ServerResponse,
  { status, headers, text }: TextResponse,
  { coding, reservation }: Compressed,
): Promise<void> {
  const isCancelled = () => response.closed
  const body = await compress(text, { coding, effort: 'FAST', isCancelled })
  if (body === undefined || response.closed) return
  reservation.resize(body.byteLength) // it becomes smaller
  response.writeHead(status, {
    ...safeHeaders,
    ...headers,
    'content-encoding': coding,
    'content-length': body.byteLength,
  })
  response.end(body)
}
