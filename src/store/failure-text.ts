import type { Address } from '../domain/address.ts'
import { createFailure, type Failure, failureKinds, type FailureReason } from '../domain/failure.ts'

/**
 * A failure without its address as text, so that equal failures of many numbers share one text. How long
 * to wait is left out, because it is about the past.
 */
export function failureText({ code, message, retryable, upstream }: Failure): string {
  const defaults = failureKinds[code]
  return JSON.stringify({
    code,
    ...(message !== defaults.message && { message }),
    ...(retryable !== defaults.retryable && { retryable }),
    ...(upstream && { upstream }),
  })
}

export function failureOf(address: Address, text: string): Failure {
  return createFailure(address, JSON.parse(text) as FailureReason)
}

export function isRetryableText(text: string): boolean {
  const { code, retryable } = JSON.parse(text) as FailureReason
  return retryable ?? failureKinds[code].retryable
}
