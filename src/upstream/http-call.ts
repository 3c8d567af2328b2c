import { setTimeout as wait } from 'node:timers/promises'
import type { KyInstance, Options } from 'ky'
import { failureCause } from '../domain/failure-cause.ts'
import { CallTimeout } from './call-timeout.ts'
import { retryAfterMs } from './retry-after.ts'

/** The vendor's complete response to one HTTP call. */
export interface VendorResponse {
  readonly kind: 'RESPONSE'
  readonly status: number
  readonly body: string
  /** The `Retry-After` header in milliseconds from now; `null` when absent or not usable. */
  readonly retryAfterMs: number | null
}

/** There was no complete response. */
export interface NoResponse {
  readonly kind: 'NO_RESPONSE'
  readonly cause: 'TIMEOUT' | 'UNREACHABLE' | 'REDIRECTED' | 'TOO_LARGE' | 'NOT_TEXT'
  /** Why there was no response: see `failureCause`. */
  readonly failure: string
  /** Whether this process stood still during the call, which may be the reason. */
  readonly hasPaused: boolean
}

export interface CallLimits {
  /** From the start of the call to the last byte of its response. */
  readonly timeoutMs: number
  /** Of the response's body, after decompression. */
  readonly maxResponseBytes: number
}

/** The time limit for the body of an error response, after its headers. */
const maxErrorBodyMs = 1000

class ResponseTooLarge extends Error {}
class ResponseNotText extends Error {}

/**
 * Makes one HTTP call. Never rejects, not even when the request's signal aborts. Errors of ky and
 * fetch contain the URL (account and address) and the API key, so this function passes none of them on.
 */
export async function httpCall(
  http: KyInstance,
  path: string,
  request: Options & { readonly signal: AbortSignal },
  { timeoutMs, maxResponseBytes }: CallLimits,
): Promise<VendorResponse | NoResponse> {
  // ky's own timeout covers the body only when ky reads it, and ky cannot limit the body's size.
  const timeout = new CallTimeout(timeoutMs)
  const signal = AbortSignal.any([timeout.signal, request.signal])
  try {
    const response = await http(path, { ...request, signal })
    const { status, headers } = response
    const text = readText(response, maxResponseBytes)
    // The status of an error response is enough: its body may be incomplete or missing.
    const isError = status < 200 || status > 299
    const emptyBody = () => wait(maxErrorBodyMs, '', { ref: false })
    const body = await (isError ? Promise.race([text.catch(() => ''), emptyBody()]) : text)
    return { kind: 'RESPONSE', status, body, retryAfterMs: retryAfterMs(headers) }
  } catch (error) {
    const cause = isTimeout(signal) ? 'TIMEOUT' : causeOf(error)
    const failure = cause === 'UNREACHABLE' ? failureCause(error) : cause
    return { kind: 'NO_RESPONSE', cause, failure, hasPaused: timeout.hasPaused }
  } finally {
    timeout.stop()
  }
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let byteCount = 0
  for await (const chunk of response.body ?? []) {
    byteCount += chunk.byteLength
    if (byteCount > maxBytes) throw new ResponseTooLarge()
    text += decode(decoder, chunk)
  }
  return text + decode(decoder)
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined })
  } catch {
    throw new ResponseNotText()
  }
}

/** The timeout of this attempt, or of all attempts of the call together. */
function isTimeout({ aborted, reason }: AbortSignal): boolean {
  return aborted && reason instanceof DOMException && reason.name === 'TimeoutError'
}

function causeOf(error: unknown): NoResponse['cause'] {
  if (error instanceof ResponseTooLarge) return 'TOO_LARGE'
  if (error instanceof ResponseNotText) return 'NOT_TEXT'
  return isRedirect(error) ? 'REDIRECTED' : 'UNREACHABLE'
}

/** The only sign of a rejected redirect is the message of an inner cause of fetch's error. */
function isRedirect(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.message === 'unexpected redirect') return true
  }
  return false
}
