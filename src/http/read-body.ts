import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { HttpError } from './http-error.ts'

/**
 * A client gets the error response only if its whole body is read. Therefore the server reads and
 * drops the rest of a body that is too large, up to this multiple of the limit. Then it closes the
 * connection.
 */
const droppedMultiple = 16

/**
 * Reads the text of a request's body. Counts the bytes itself and does not rely on
 * `Content-Length`. Throws an `HttpError` for a body that is too large or not UTF-8. Resolves with
 * `undefined` if the client closes the connection before the end of the body.
 */
export async function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<string | undefined> {
  if (Number(request.headers['content-length']) > maxBytes) throw tooLarge(maxBytes)
  const body = await collect(request, maxBytes)
  if (body === undefined) return undefined
  if (!isUtf8(body)) throw notUtf8()
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
    reject(tooLarge(maxBytes))
    if (byteCount > droppedMultiple * maxBytes) request.destroy()
  })
  request.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))
  request.on('error', () => resolve(undefined))
  request.on('close', () => resolve(undefined))
  return promise
}

function tooLarge(maxBytes: number): HttpError {
  return new HttpError({
    status: 413,
    code: 'BODY_TOO_LARGE',
    message: `The body of a request can have at most ${maxBytes} bytes.`,
  })
}

function notUtf8(): HttpError {
  return new HttpError({ status: 400, code: 'INVALID_BODY', message: 'The body is not UTF-8.' })
}
