import { setTimeout as wait } from 'node:timers/promises'
import type { Address } from '../domain/address.ts'
import type {
  CallResult,
  Remedy,
  UpstreamCall,
  UpstreamCallOptions,
} from '../domain/upstream-call.ts'
import { fullJitter } from './backoff.ts'
import { CallTimeout } from './call-timeout.ts'
import type { CircuitAttempt, CircuitBreaker } from './circuit-breaker.ts'
import type { RateLimiter } from './rate-limiter.ts'
import type { RetryBudget } from './retry-budget.ts'
import { countAttempt, type UpstreamCounts } from './upstream-counts.ts'

/** A call that is repeated. */
interface Retry {
  readonly remedy: Remedy
  /** The code of the failure. */
  readonly code: string
  /** How many numbers the call has. */
  readonly size: number
  readonly attemptCount: number
}

export interface RetryOptions {
  readonly circuit: CircuitBreaker
  readonly budget: RetryBudget
  readonly counts: UpstreamCounts
  /** Every attempt needs one of its permits. */
  readonly rateLimiter: RateLimiter | undefined
  /** From the first attempt to the end of the last, in milliseconds. */
  readonly totalTimeoutMs: number
  /** The size of the smallest legal batch. */
  readonly minBatchSize: number
  readonly onRetry?: ((retry: Retry) => void) | undefined
}

type FailedResult = CallResult & { readonly kind: 'FAILED' }

/** How many results of a call had each remedy. */
type RemedyCounts = Partial<Record<Remedy, number>>

const maxAttempts = 3

/**
 * The first attempt got no permit in time. This is rare, because the pool starts a call only if
 * there is a permit.
 */
const notSent: CallResult = { kind: 'FAILED', remedy: 'RETRY', reason: { code: 'TIMEOUT' } }

/**
 * Wraps an attempt: repeats it if that may help. Every call is a read, POST included, so it is
 * safe to repeat. No other layer retries. Reports the result of each attempt to the circuit
 * breaker. A batch that can be smaller has the remedy `TRY_SMALLER` when its size failed twice.
 */
export function retried(attempt: UpstreamCall, options: RetryOptions): UpstreamCall {
  const { circuit, counts, totalTimeoutMs } = options
  const run: UpstreamCall = async (addresses, signal, callOptions = {}) => {
    const timeout = new CallTimeout(totalTimeoutMs)
    try {
      return await runAttempts(attempt, options, { addresses, callOptions, signal, timeout })
    } finally {
      timeout.stop()
    }
  }
  return async (addresses, signal, callOptions) => {
    const result = await run(addresses, signal, callOptions)
    const isRepeated = result.kind === 'FAILED' && result.remedy === 'RETRY_AFTER_PAUSE'
    if (!isRepeated || signal.aborted || circuit.state !== 'CLOSED') return result
    counts.retries += 1
    return run(addresses, signal, callOptions) // with its whole time, because of the pause
  }
}

interface Call {
  readonly addresses: readonly Address[]
  readonly callOptions: UpstreamCallOptions
  readonly signal: AbortSignal
  readonly timeout: CallTimeout
}

async function runAttempts(
  attempt: UpstreamCall,
  { circuit, budget, counts, rateLimiter, minBatchSize, onRetry }: RetryOptions,
  { addresses, callOptions, signal, timeout }: Call,
): Promise<CallResult> {
  const callSignal = AbortSignal.any([signal, timeout.signal])
  const { partOf } = callOptions
  const maxRepeats = maxRepeatsOf(addresses.length, minBatchSize, partOf !== undefined)
  const seen: RemedyCounts = {}
  budget.earn()
  const permit = rateLimiter?.acquirePermit(callSignal)
  if (permit !== undefined) {
    await permit
    if (callSignal.aborted) return notSent
  }
  for (let attemptCount = 1; ; attemptCount++) {
    const startedAt = performance.now()
    const circuitAttempt = circuit.attempt(addresses, partOf)
    const result = await attempt(addresses, callSignal, callOptions)
    countAttempt(counts, result)
    if (signal.aborted) circuitAttempt.aborted()
    else report(circuitAttempt, result)
    if (result.kind === 'ANSWERED') return result
    const { remedy } = result
    const repeatCount = seen[remedy] ?? 0
    seen[remedy] = repeatCount + 1
    // A repeated attempt probably takes as long as this one, so it must fit into the time left.
    const hasTime = timeout.leftMs > performance.now() - startedAt && !callSignal.aborted
    const isLast = attemptCount >= maxAttempts || !hasTime || circuit.state !== 'CLOSED'
    if (isLast || repeatCount >= maxRepeats[remedy] || !budget.pay()) {
      return lastResult(result, repeatCount, addresses.length > minBatchSize)
    }
    counts.retries += 1
    onRetry?.({ remedy, code: result.reason.code, size: addresses.length, attemptCount })
    await wait(fullJitter(attemptCount), undefined, { signal: callSignal }).catch(() => undefined)
    await rateLimiter?.acquirePermit(callSignal)
    if (callSignal.aborted || circuit.state !== 'CLOSED') return result
  }
}

/** How often a call is repeated because of each remedy. */
function maxRepeatsOf(
  size: number,
  minBatchSize: number,
  isPart: boolean,
): Readonly<Record<Remedy, number>> {
  return {
    RETRY: maxAttempts - 1,
    // A second response that is only about other addresses is not a coincidence.
    RECONNECT: 1,
    RETRY_THEN_SHRINK: size > minBatchSize ? 1 : maxAttempts - 1,
    RETRY_THEN_BISECT: isPart ? 0 : providerErrorRepeats(size, minBatchSize),
    RETRY_AFTER_PAUSE: 0, // `retried` repeats the whole call
    TRY_SMALLER: 0,
    WAIT: 0,
    SHRINK: 0,
    BISECT: 0,
    NONE: 0,
  }
}

/** The pool repeats a batch that can be smaller itself, without one of its addresses. */
function providerErrorRepeats(size: number, minBatchSize: number): number {
  if (size === 1) return maxAttempts - 1
  return size > minBatchSize ? 0 : 1
}

/** The result of the last attempt. */
function lastResult(result: FailedResult, repeatCount: number, canShrink: boolean): CallResult {
  const isTooLarge = result.remedy === 'RETRY_THEN_SHRINK' && canShrink && repeatCount > 0
  return isTooLarge ? { ...result, remedy: 'TRY_SMALLER' } : result
}

const failureRemedies: ReadonlySet<Remedy> = new Set([
  'RETRY',
  'RECONNECT',
  'RETRY_THEN_SHRINK',
  'RETRY_THEN_BISECT',
])

function report(attempt: CircuitAttempt, result: CallResult): void {
  if (result.kind === 'ANSWERED') return attempt.succeeded()
  const { reason, remedy } = result
  if (remedy === 'RETRY_AFTER_PAUSE') attempt.aborted()
  else if (remedy === 'WAIT') attempt.throttled(reason)
  else if (reason.code === 'AUTH' || reason.code === 'CHANNEL_DISABLED') attempt.lockedOut(reason)
  else if (failureRemedies.has(remedy)) attempt.failed(reason)
  else attempt.succeeded() // the upstream works, it only refuses this call
}
