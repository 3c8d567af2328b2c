import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { ByteReservation } from './byte-budget.ts'
import { HttpError, tooBusy } from './http-error.ts'

/**
 * A client gets the error response only if its whole body is read. Therefore the server reads and
 * drops the rest of a body that is too large, up to this multiple of the limit. Then it closes the
 * connection.
 */
const droppedMultiple = 16

export interface BodyLimits {
  readonly maxBytes: number
  /** Of bytes in memory. */
  readonly reservation: ByteReservation
}

/**
 * Reads the text of a request's body. Counts the bytes itself and does not rely on
 * `Content-Length`. Throws an `HttpError` for a body that is too large or not UTF-8, or if the
 * reservation cannot grow. Resolves with `undefined` if the client closes the connection before the end
 * of the body. The reservation keeps the bytes of a body that is complete: the caller releases it.
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
  { maxBytes, reservation }: BodyLimits,
): Promise<Buffer | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | undefined>()
  if (request.destroyed) resolve(undefined) // the client left during its authentication
  /** `undefined`: the bytes are dropped. */
  let body: Buffer | undefined = noBytes
  let byteCount = 0
  const drop = () => {
    reservation.release()
    body = undefined
  }
  request.on('data', (chunk: Buffer) => {
    const start = byteCount
    byteCount += chunk.byteLength
    if (byteCount > droppedMultiple * maxBytes) request.destroy()
    if (body === undefined) return
    const larger = byteCount > maxBytes ? undefined : append(body, start, chunk, reservation)
    if (larger === undefined) {
      drop()
      reject(byteCount > maxBytes ? tooLarge(maxBytes) : tooBusy('unfinished requests'))
      return
    }
    body = larger
  })
  request.on('end', () => {
    resolve(body?.subarray(0, byteCount))
    body = undefined // this listener stays in memory
  })
  request.on('error', () => resolve(undefined))
  request.on('close', () => resolve(undefined))
  return promise
}

const noBytes = Buffer.alloc(0)

const minCapacity = 4096

/**
 * Returns a buffer with the first `start` bytes of `body` and those of `chunk`; `undefined` if the
 * reservation cannot grow. Most bodies are a single chunk, which is not copied. Others get one buffer
 * for all chunks, because each chunk is an object of its own: a client could send a megabyte as a
 * million chunks.
 */
function append(
  body: Buffer,
  start: number,
  chunk: Buffer,
  reservation: ByteReservation,
): Buffer | undefined {
  const byteCount = start + chunk.byteLength
  if (start === 0) return reservation.resize(byteCount) ? chunk : undefined
  const larger = withRoom(body, byteCount, reservation)
  if (larger !== undefined) chunk.copy(larger, start)
  return larger
}

/**
 * Returns `body`, or a copy of it, with room for `byteCount` bytes; `undefined` if the reservation cannot
 * grow.
 */
function withRoom(
  body: Buffer,
  byteCount: number,
  reservation: ByteReservation,
): Buffer | undefined {
  if (byteCount <= body.byteLength) return body
  const capacity = Math.max(minCapacity, byteCount, 2 * body.byteLength)
  if (!reservation.resize(capacity)) return undefined
  const larger = Buffer.allocUnsafeSlow(capacity)
  body.copy(larger)
  return larger
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
