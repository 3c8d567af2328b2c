import { setTimeout as wait } from 'node:timers/promises'
import type { CallResult, UpstreamCall } from '../domain/upstream-call.ts'
import { fullJitter } from './backoff.ts'
import type { RateLimiter } from './rate-limiter.ts'
import type { RetryBudget } from './retry-budget.ts'
import { countAttempt, type UpstreamCounts } from './upstream-counts.ts'
import type { CircuitAttempt, CircuitBreaker } from './circuit-breaker.ts'

export interface RetryOptions {
  readonly circuit: CircuitBreaker
  readonly budget: RetryBudget
  readonly counts: UpstreamCounts
  /** Every attempt needs leave of it. */
  readonly rateLimiter: RateLimiter | undefined
  /** From the first attempt to the end of the last, in milliseconds. */
  readonly totalTimeoutMs: number
}

const maxAttempts = 3

/** There was no leave for the first attempt in time; the pool asks for it before it calls. */
const notSent: CallResult = { kind: 'FAILED', remedy: 'RETRY', reason: { code: 'TIMEOUT' } }

/**
 * Makes a call again while that may help: everything here is a read, POST included. It is the only
 * layer that does. Whatever an attempt comes to, the circuit is told.
 */
export function retried(attempt: UpstreamCall, options: RetryOptions): UpstreamCall {
  const { circuit: circuit, budget, counts, rateLimiter: rateLimiter, totalTimeoutMs } = options
  return async (addresses, signal) => {
    const endsAt = performance.now() + totalTimeoutMs
    const flightSignal = AbortSignal.any([signal, AbortSignal.timeout(totalTimeoutMs)])
    budget.earn()
    let hasReconnected = false
    const leave = rateLimiter?.acquirePermit(flightSignal)
    if (leave !== undefined) {
      await leave
      if (flightSignal.aborted) return notSent
    }
    for (let attemptCount = 1; ; attemptCount++) {
      const startedAt = performance.now()
      const toldGate = circuit.attempt()
      const result = await attempt(addresses, flightSignal)
      countAttempt(counts, result)
      if (signal.aborted) toldGate.dropped()
      else tell(toldGate, result)
      const now = performance.now()
      // What took so long would not end in time a second time.
      const hasTime = endsAt - now > now - startedAt && !flightSignal.aborted
      const isLast = attemptCount >= maxAttempts || !hasTime || circuit.state !== 'CLOSED'
      if (isLast || !mayRetry(result, hasReconnected) || !budget.pay()) return result
      counts.retries += 1
      hasReconnected ||= result.kind === 'FAILED' && result.remedy === 'RECONNECT'
      await wait(fullJitter(attemptCount), undefined, { signal: flightSignal }).catch(
        () => undefined,
      )
      await rateLimiter?.acquirePermit(flightSignal)
      if (flightSignal.aborted || circuit.state !== 'CLOSED') return result
    }
  }
}

/** An answer about others only is asked for once more: twice is no accident. */
function mayRetry(result: CallResult, hasReconnected: boolean): boolean {
  if (result.kind === 'ANSWERED') return false
  return result.remedy === 'RETRY' || (result.remedy === 'RECONNECT' && !hasReconnected)
}

function tell(circuit: CircuitAttempt, result: CallResult): void {
  if (result.kind === 'ANSWERED') return circuit.succeeded()
  const { reason, remedy } = result
  if (remedy === 'WAIT') circuit.throttled(reason)
  else if (reason.code === 'AUTH' || reason.code === 'CHANNEL_DISABLED') circuit.lockedOut(reason)
  else if (remedy === 'RETRY' || remedy === 'RECONNECT') circuit.failed(reason)
  else circuit.succeeded() // it refuses this call, and is there
}
