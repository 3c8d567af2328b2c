import { createLimiters } from '../../src/app/limiters.ts'
import type { BatchListener } from '../../src/batching/dispatcher.ts'
import { Pool, type PoolOptions } from '../../src/batching/pool.ts'
import type { CallResult, UpstreamCall } from '../../src/domain/upstream-call.ts'
import { CircuitBreaker } from '../../src/upstream/circuit-breaker.ts'
import { RateLimiter, rateLimited } from '../../src/upstream/rate-limiter.ts'
import { slowSource } from './slow-source.ts'

/** A tenth of the vendor's limits, so that the tests are fast. */
export const bulk = { minSize: 10, maxSize: 50 }
export const slotCount = 16

const lockoutMs = 60_000

/** The latencies of the sandbox. */
export const singleMs = 120
export const bulkMs = 250

interface StartPoolOptions extends Partial<Pick<PoolOptions, 'maxPending' | 'padding'>> {
  readonly callsPerSecond?: number
  /** The result of a call that fails as a whole. */
  readonly failure?: Parameters<typeof slowSource>[1]
}

/** A pool with a real circuit breaker and a real rate limiter, in front of a slow source. */
export function startPool(options: StartPoolOptions = {}) {
  const { callsPerSecond, maxPending = 10_000, padding, failure } = options
  const { source, calls } = slowSource(
    (_, addresses) => (addresses.length === 1 ? singleMs : bulkMs),
    failure,
  )
  const circuit = new CircuitBreaker({
    maxInFlight: slotCount,
    lockoutMs,
    maxThrottleMs: 60_000,
  })
  const limiter = callsPerSecond && createLimiters({})('upstream', callsPerSecond, 1)
  const rateLimiter = limiter ? new RateLimiter({ limiter, key: 'key' }) : undefined
  const call: UpstreamCall = async (addresses, signal) => {
    await rateLimiter?.acquirePermit(signal)
    const attempt = circuit.attempt(addresses)
    const result = await source(addresses, signal)
    if (result.kind === 'ANSWERED') attempt.succeeded()
    else report(attempt, result)
    return result
  }
  const batches: Parameters<BatchListener>[0][] = []
  const pool = new Pool(call, {
    bulk,
    lockoutMs,
    maxInFlight: slotCount,
    maxPending,
    callsPerSecond,
    padding,
    admission: rateLimiter ? rateLimited(circuit, rateLimiter) : circuit,
    onBatch: (batch) => batches.push(batch),
  })
  return { pool, lookup: pool.lookup, calls, batches, circuit }
}

function report(
  attempt: ReturnType<CircuitBreaker['attempt']>,
  { reason }: CallResult & { readonly kind: 'FAILED' },
): void {
  if (reason.code === 'REFUSED') attempt.succeeded()
  else if (reason.code === 'AUTH') attempt.lockedOut(reason)
  else if (reason.code === 'RATE_LIMITED') attempt.throttled(reason)
  else attempt.failed(reason)
}
