import type { ServerResponse } from 'node:http'
import type { ByteBudget } from './byte-budget.ts'
import { type Coding, compress, minCompressedBytes, negotiateCoding } from './content-coding.ts'
import { safeHeaders, tooBusy } from './http-error.ts'

export interface TextResponse {
  readonly status: number
  readonly headers: object
  readonly text: string
}

/**
 * Sends a response, compressed if it is large and its client accepts that. The budget counts the bytes
 * that are in memory until the client has read them: those of the text while it is compressed, and then
 * the compressed ones. Throws an `HttpError` if the budget has too few bytes left.
 */
export function sendText(
  response: ServerResponse,
  content: TextResponse,
  budget: ByteBudget,
): Promise<void> | undefined {
  const bytes = Buffer.byteLength(content.text)
  if (response.closed) return undefined // the client has gone, and `close` does not come again
  if (!budget.take(bytes)) throw tooBusy('unread responses')
  if (bytes >= minCompressedBytes) response.appendHeader('vary', 'accept-encoding')
  const coding = negotiateCoding(response.req.headers['accept-encoding'], bytes)
  if (coding !== undefined) return sendCompressed(response, content, { coding, bytes, budget })
  response.on('close', () => budget.release(bytes))
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
  /** Bytes of the budget that the text takes. */
  readonly bytes: number
  readonly budget: ByteBudget
}

async function sendCompressed(
  response: ServerResponse,
  { status, headers, text }: TextResponse,
  { coding, bytes, budget }: Compressed,
): Promise<void> {
  let takenBytes = bytes
  const release = () => budget.release(takenBytes)
  try {
    const isCancelled = () => response.closed
    const body = await compress(text, { coding, effort: 'FAST', isCancelled })
    if (body === undefined || response.closed) return
    budget.release(bytes - body.byteLength)
    takenBytes = body.byteLength
    response.writeHead(status, {
      ...safeHeaders,
      ...headers,
      'content-encoding': coding,
      'content-length': body.byteLength,
    })
    response.end(body)
  } finally {
    if (response.closed) release()
    else response.on('close', release)
  }
}
