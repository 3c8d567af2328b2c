import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { type HttpErrorOptions, HttpError } from './http-error.ts'

/** So many times the limit is read and dropped, so that the refusal arrives; then the line is cut. */
const droppedShare = 16

/**
 * The text of a request's body. The bytes are counted here, whatever `Content-Length` says. Throws
 * `Refused` for a body that is too large or no UTF-8; resolves with `undefined` when the client is
 * gone before its end.
 */
export async function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<string | undefined> {
  if (Number(request.headers['content-length']) > maxBytes) throw new HttpError(tooLarge(maxBytes))
  const body = await collect(request, maxBytes)
  if (body === undefined) return undefined
  if (!isUtf8(body)) throw new HttpError(notUtf8)
  const text = body.toString('utf8')
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function collect(request: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | undefined>()
  const chunks: Buffer[] = []
  let byteCount = 0
  request.on('data', (chunk: Buffer) => {
    byteCount += chunk.byteLength
    if (byteCount <= maxBytes) {
      chunks.push(chunk)
      return
    }
    chunks.length = 0
    reject(new HttpError(tooLarge(maxBytes)))
    if (byteCount > droppedShare * maxBytes) request.destroy()
  })
  request.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))
  request.on('error', () => resolve(undefined))
  request.on('close', () => resolve(undefined))
  return promise
}

function tooLarge(maxBytes: number): HttpErrorOptions {
  return {
    status: 413,
    code: 'BODY_TOO_LARGE',
    message: `A request's body may hold at most ${maxBytes} bytes.`,
  }
}

const notUtf8: HttpErrorOptions = {
  status: 400,
  code: 'INVALID_BODY',
  message: 'The body is not UTF-8.',
}
