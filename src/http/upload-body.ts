import type { IncomingMessage, ServerResponse } from 'node:http'
import { startTimeout } from '../domain/start-timeout.ts'
import { HttpError } from './http-error.ts'

/** How long an upload may send no byte. */
const idleMs = 30_000

/**
 * The time in which the server waits for bytes of one upload, and by how much each byte extends it. Without
 * this limit, clients that send a byte at times could take all uploads that the server allows.
 */
const waitMs = 60_000
const minBytesPerSecond = 5000

/**
 * Many clients read the response only after they have sent the whole body. After an early response, the
 * server therefore reads and drops so many bytes, for so long. Then it closes the connection.
 */
const maxDroppedBytes = 64_000_000
const maxDropMs = 8000

/** The client closed the connection before the end of its body. */
export class UploadAborted extends Error {
  override readonly name = 'UploadAborted'
}

const events = ['readable', 'end', 'close'] as const

/**
 * The body of a request, piece by piece; small chunks are joined. Timeouts count only while the server
 * waits for bytes. Throws `UploadAborted`, the reason of `signal`, or an `HttpError` for a client that sends
 * too slowly. Afterwards the request is paused.
 */
export async function* readUpload(
  request: IncomingMessage,
  response: ServerResponse,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  if (request.headers.expect !== undefined) response.writeContinue()
  let wake: (() => void) | undefined
  const onEvent = () => wake?.()
  for (const event of events) request.on(event, onEvent)
  signal.addEventListener('abort', onEvent)
  let leftMs = waitMs
  try {
    for (;;) {
      signal.throwIfAborted()
      const bytes = request.read() as Buffer | null
      if (bytes !== null) {
        leftMs += (bytes.byteLength / minBytesPerSecond) * 1000
        yield bytes
        continue
      }
      if (request.readableEnded) return
      if (request.destroyed) throw new UploadAborted()
      const startedAt = performance.now()
      await wakeWithin(Math.min(idleMs, leftMs), (resolve) => (wake = resolve))
      leftMs -= performance.now() - startedAt
    }
  } finally {
    for (const event of events) request.off(event, onEvent)
    signal.removeEventListener('abort', onEvent)
  }
}

function wakeWithin(ms: number, onStart: (wake: () => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const stopTimer = startTimeout(() => reject(tooSlow()), ms)
    onStart(() => {
      stopTimer()
      resolve()
    })
  })
}

function tooSlow(): HttpError {
  return new HttpError({
    status: 408,
    code: 'REQUEST_TIMEOUT',
    message: `The upload sent nothing for ${idleMs / 1000} seconds, or less than ${minBytesPerSecond} bytes a second. Repeat it with the same Idempotency-Key.`,
    headers: { connection: 'close' },
  })
}

/** Resolves when the body has ended, or when the server has dropped enough of it and closes the connection. */
export async function dropRest(request: IncomingMessage): Promise<void> {
  if (request.readableEnded || request.destroyed) return
  const { promise, resolve } = Promise.withResolvers<void>()
  let byteCount = 0
  const timer = setTimeout(() => request.destroy(), maxDropMs)
  request.on('data', (chunk: Buffer) => {
    byteCount += chunk.byteLength
    if (byteCount > maxDroppedBytes) request.destroy()
  })
  request.on('end', resolve).on('close', resolve).resume()
  await promise
  clearTimeout(timer)
}
