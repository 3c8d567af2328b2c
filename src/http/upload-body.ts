import type { IncomingMessage, ServerResponse } from 'node:http'
import { startTimeout } from '../domain/start-timeout.ts'
import { HttpError } from './http-error.ts'

/** How long an upload may send no byte. */
const idleMs = 30_000

/** After an error, the client gets the response only if the server reads on. It reads this many bytes. */
const maxDroppedBytes = 16_000_000
const maxDropMs = 10_000

/** The client closed the connection before the end of its body. */
export class UploadAborted extends Error {
  override readonly name = 'UploadAborted'
}

/**
 * The body of a request, piece by piece. The timeout counts only while the server waits for bytes.
 * Throws `UploadAborted`, or an `HttpError` for a client that sends nothing for 30 seconds.
 */
export async function* readUpload(
  request: IncomingMessage,
  response: ServerResponse,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  if (request.headers.expect !== undefined) response.writeContinue()
  const chunks = request.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>
  for (;;) {
    const next = await nextChunk(chunks, signal)
    if (next.done === true) break
    yield next.value
  }
  if (!request.complete) throw new UploadAborted()
}

async function nextChunk(
  chunks: AsyncIterator<Buffer>,
  signal: AbortSignal,
): Promise<IteratorResult<Buffer>> {
  const stopped = Promise.withResolvers<never>()
  const stopTimer = startTimeout(() => stopped.reject(stalled()), idleMs)
  const onAbort = () => stopped.reject(signal.reason)
  if (signal.aborted) onAbort()
  signal.addEventListener('abort', onAbort, { once: true })
  const next = chunks.next().catch(() => {
    throw new UploadAborted()
  })
  try {
    return await Promise.race([next, stopped.promise])
  } finally {
    stopTimer()
    signal.removeEventListener('abort', onAbort)
    next.catch(() => undefined) // it can still fail after the timeout
  }
}

/** Drops the rest of a body whose request has its response. */
export function dropRest(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return
  let byteCount = 0
  const timer = setTimeout(() => request.destroy(), maxDropMs)
  request.on('data', (chunk: Buffer) => {
    byteCount += chunk.byteLength
    if (byteCount > maxDroppedBytes) request.destroy()
  })
  request.on('close', () => clearTimeout(timer))
  request.resume()
}

function stalled(): HttpError {
  return new HttpError({
    status: 408,
    code: 'REQUEST_TIMEOUT',
    message: `The upload sent nothing for ${idleMs / 1000} seconds. Repeat it with the same Idempotency-Key.`,
    headers: { connection: 'close' },
  })
}
