import { setTimeout as wait } from 'node:timers/promises'
import type { KyInstance, Options } from 'ky'
import type { VendorResponse, NoResponse } from './vendor-response.ts'
import { retryAfterMs } from './retry-after.ts'

export interface CallLimits {
  /** From the start of the call to the last byte of its answer. */
  readonly timeoutMs: number
  /** Of the answer's body, after decompression. */
  readonly maxResponseBytes: number
}

/** How long the body of a failure is waited for. */
const failureBodyMs = 1000

class AnswerTooLarge extends Error {}
class AnswerNotText extends Error {}

/**
 * Makes one HTTP call and never rejects, not even when the request's signal aborts. What ky or
 * fetch throws ends here: those errors hold the URL, with account and address, and the API key, so
 * nothing of them is kept.
 */
export async function call(
  http: KyInstance,
  path: string,
  request: Options & { readonly signal: AbortSignal },
  { timeoutMs, maxResponseBytes }: CallLimits,
): Promise<VendorResponse | NoResponse> {
  // ky's own timeout ends with the headers unless ky reads the body, and ky has no cap on that.
  const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), request.signal])
  try {
    const response = await http(path, { ...request, signal })
    const { status, headers } = response
    const text = readText(response, maxResponseBytes)
    // What a failure is about stands in its status, whatever becomes of its body.
    const isFailure = status < 200 || status > 299
    const body = await (isFailure ? Promise.race([text.catch(() => ''), patience()]) : text)
    return { kind: 'ANSWER', status, body, retryAfterMs: retryAfterMs(headers) }
  } catch (error) {
    return { kind: 'NO_ANSWER', why: isTimeout(signal) ? 'TIMEOUT' : reasonOf(error) }
  }
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let byteCount = 0
  for await (const chunk of response.body ?? []) {
    byteCount += chunk.byteLength
    if (byteCount > maxBytes) throw new AnswerTooLarge()
    text += decode(decoder, chunk)
  }
  return text + decode(decoder)
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined })
  } catch {
    throw new AnswerNotText()
  }
}

/** A failure whose status is known is not held up by its body. */
function patience(): Promise<string> {
  return wait(failureBodyMs, '', { ref: false })
}

/** Its own time was over, or that of all the attempts together. */
function isTimeout({ aborted, reason }: AbortSignal): boolean {
  return aborted && reason instanceof DOMException && reason.name === 'TimeoutError'
}

function reasonOf(error: unknown): NoResponse['why'] {
  if (error instanceof AnswerTooLarge) return 'TOO_LARGE'
  if (error instanceof AnswerNotText) return 'NOT_TEXT'
  return isRedirect(error) ? 'REDIRECTED' : 'UNREACHABLE'
}

/** fetch tells a refused redirect only by the message of an inner cause. */
function isRedirect(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.message === 'unexpected redirect') return true
  }
  return false
}
