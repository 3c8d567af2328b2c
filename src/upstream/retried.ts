import { setTimeout as wait } from 'node:timers/promises'
import type { CallResult, Remedy, UpstreamCall } from '../domain/upstream-call.ts'
import { fullJitter } from './backoff.ts'
import type { CircuitAttempt, CircuitBreaker } from './circuit-breaker.ts'
import type { RateLimiter } from './rate-limiter.ts'
import type { RetryBudget } from './retry-budget.ts'
import { countAttempt, type UpstreamCounts } from './upstream-counts.ts'

export interface RetryOptions {
  readonly circuit: CircuitBreaker
  readonly budget: RetryBudget
  readonly counts: UpstreamCounts
  /** Every attempt needs one of its permits. */
  readonly rateLimiter: RateLimiter | undefined
  /** From the first attempt to the end of the last, in milliseconds. */
  readonly totalTimeoutMs: number
}

const maxAttempts = 3

/**
 * The first attempt got no permit in time. This is rare, because the pool starts a call only if
 * there is a permit.
 */
const notSent: CallResult = { kind: 'FAILED', remedy: 'RETRY', reason: { code: 'TIMEOUT' } }

/**
 * Wraps an attempt: repeats it if that may help. Every call is a read, POST included, so it is
 * safe to repeat. No other layer retries. Reports the result of each attempt to the circuit
 * breaker.
 */
export function retried(attempt: UpstreamCall, options: RetryOptions): UpstreamCall {
  const { circuit, budget, counts, rateLimiter, totalTimeoutMs } = options
  return async (addresses, signal) => {
    const endsAt = performance.now() + totalTimeoutMs
    const callSignal = AbortSignal.any([signal, AbortSignal.timeout(totalTimeoutMs)])
    budget.earn()
    let hasReconnected = false
    const permit = rateLimiter?.acquirePermit(callSignal)
    if (permit !== undefined) {
      await permit
      if (callSignal.aborted) return notSent
    }
    for (let attemptCount = 1; ; attemptCount++) {
      const startedAt = performance.now()
      const circuitAttempt = circuit.attempt()
      const result = await attempt(addresses, callSignal)
      countAttempt(counts, result)
      if (signal.aborted) circuitAttempt.aborted()
      else report(circuitAttempt, result)
      const now = performance.now()
      // A repeated attempt probably takes as long as this one, so it must fit into the time left.
      const hasTime = endsAt - now > now - startedAt && !callSignal.aborted
      const isLast = attemptCount >= maxAttempts || !hasTime || circuit.state !== 'CLOSED'
      if (isLast || !mayRetry(result, hasReconnected) || !budget.pay()) return result
      counts.retries += 1
      hasReconnected ||= result.kind === 'FAILED' && result.remedy === 'RECONNECT'
      await wait(fullJitter(attemptCount), undefined, { signal: callSignal }).catch(() => undefined)
      await rateLimiter?.acquirePermit(callSignal)
      if (callSignal.aborted || circuit.state !== 'CLOSED') return result
    }
  }
}

/**
 * A response that is only about other addresses is retried once: a second one is not a coincidence.
 */
function mayRetry(result: CallResult, hasReconnected: boolean): boolean {
  if (result.kind === 'ANSWERED') return false
  return isPassing(result.remedy) || (result.remedy === 'RECONNECT' && !hasReconnected)
}

/** Whether the same call may succeed at once. */
function isPassing(remedy: Remedy): boolean {
  return remedy === 'RETRY' || remedy === 'RETRY_THEN_BISECT' || remedy === 'RETRY_THEN_SHRINK'
}

function report(attempt: CircuitAttempt, result: CallResult): void {
  if (result.kind === 'ANSWERED') return attempt.succeeded()
  const { reason, remedy } = result
  if (remedy === 'WAIT') attempt.throttled(reason)
  else if (reason.code === 'AUTH' || reason.code === 'CHANNEL_DISABLED') attempt.lockedOut(reason)
  else if (isPassing(remedy) || remedy === 'RECONNECT') attempt.failed(reason)
  else attempt.succeeded() // the upstream works, it only refuses this call
}
