import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { ByteBudget } from './byte-budget.ts'
import { HttpError, tooBusy } from './http-error.ts'

/**
 * A client gets the error response only if its whole body is read. Therefore the server reads and
 * drops the rest of a body that is too large, up to this multiple of the limit. Then it closes the
 * connection.
 */
const droppedMultiple = 16

export interface BodyLimits {
  readonly maxBytes: number
  /** The bytes of all bodies that are not complete yet. */
  readonly budget: ByteBudget
}

/**
 * Reads the text of a request's body. Counts the bytes itself and does not rely on
 * `Content-Length`. Throws an `HttpError` for a body that is too large or not UTF-8, or if the budget
 * has too few bytes left. Resolves with `undefined` if the client closes the connection before the end
 * of the body.
 */
export async function readBody(
  request: IncomingMessage,
  limits: BodyLimits,
): Promise<string | undefined> {
  const { maxBytes } = limits
  if (Number(request.headers['content-length']) > maxBytes) throw tooLarge(maxBytes)
  const body = await collect(request, limits)
  if (body === undefined) return undefined
  if (!isUtf8(body)) throw notUtf8()
  const text = body.toString('utf8')
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function collect(
  request: IncomingMessage,
  { maxBytes, budget }: BodyLimits,
): Promise<Buffer | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | undefined>()
  let chunks: Buffer[] | undefined = []
  let byteCount = 0
  let takenBytes = 0
  const dropChunks = () => {
    chunks = undefined
    budget.release(takenBytes)
    takenBytes = 0
  }
  request.on('data', (chunk: Buffer) => {
    byteCount += chunk.byteLength
    if (byteCount > droppedMultiple * maxBytes) request.destroy()
    if (chunks === undefined) return
    const isTooLarge = byteCount > maxBytes
    if (!isTooLarge && budget.take(chunk.byteLength)) {
      takenBytes += chunk.byteLength
      chunks.push(chunk)
      return
    }
    dropChunks()
    reject(isTooLarge ? tooLarge(maxBytes) : tooBusy('unfinished requests'))
  })
  request.on('end', () => {
    const [first, ...others] = chunks ?? []
    resolve(others.length === 0 ? (first ?? Buffer.alloc(0)) : Buffer.concat(chunks!))
  })
  request.on('error', () => resolve(undefined))
  request.on('close', () => resolve(undefined))
  return promise.finally(dropChunks)
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
