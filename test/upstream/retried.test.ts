import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CallResult, UpstreamCall } from '../../src/domain/upstream-call.ts'
import { RateLimiter } from '../../src/upstream/rate-limiter.ts'
import { RetryBudget } from '../../src/upstream/retry-budget.ts'
import { retried } from '../../src/upstream/retried.ts'
import { noCounts } from '../../src/upstream/upstream-counts.ts'
import { CircuitBreaker } from '../../src/upstream/circuit-breaker.ts'
import { address } from '../support/addresses.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const passing: CallResult = { kind: 'FAILED', remedy: 'RETRY', reason: { code: 'UNAVAILABLE' } }
const answered: CallResult = { kind: 'ANSWERED', outcomes: [], unrequestedCount: 0 }
const never = new AbortController().signal

interface StartOptions {
  readonly totalTimeoutMs?: number
  readonly tookMs?: number
  readonly rateLimiter?: RateLimiter
}

function start(
  results: readonly CallResult[],
  { totalTimeoutMs = 15_000, tookMs = 0, rateLimiter }: StartOptions = {},
) {
  const counts = noCounts()
  const circuit = new CircuitBreaker({ maxInFlight: 16, lockoutMs: 1000, throttleCapMs: 1000 })
  const budget = new RetryBudget()
  const attempt: UpstreamCall = () => {
    vi.advanceTimersByTime(tookMs)
    return Promise.resolve(results[Math.min(counts.attempts, results.length - 1)]!)
  }
  const call = retried(attempt, {
    circuit: circuit,
    budget,
    counts,
    rateLimiter: rateLimiter,
    totalTimeoutMs,
  })
  // The pause between attempts is a real one, of 100 ms at the most: Node's timer promises are not
  // faked.
  const run = (signal: AbortSignal = never) => call([address(1)], signal)
  return { run, counts, budget, circuit }
}

describe('retried', () => {
  it('makes three attempts at the most', async () => {
    const { run, counts } = start([passing])
    expect(await run()).toBe(passing)
    expect(counts).toMatchObject({ attempts: 3, retries: 2 })
  })

  it('stops at the first answer', async () => {
    const { run, counts } = start([passing, answered])
    expect(await run()).toBe(answered)
    expect(counts.attempts).toBe(2)
  })

  it('does not begin what would not end in time', async () => {
    const { run, counts } = start([passing], { totalTimeoutMs: 15_000, tookMs: 10_000 })
    expect(await run()).toBe(passing)
    expect(counts.attempts).toBe(1)
  })

  it('begins nothing for somebody who is gone', async () => {
    const { run, counts } = start([passing])
    await run(AbortSignal.abort())
    expect(counts.attempts).toBe(1)
  })

  it('begins nothing when the circuit closed meanwhile', async () => {
    const { run, counts, circuit } = start([passing])
    const result = run()
    circuit.attempt().throttled({ code: 'RATE_LIMITED', retryAfterMs: 60_000 })
    expect(await result).toBe(passing)
    expect(counts.attempts).toBe(1)
  })

  it('takes leave for every attempt, and begins none that gets it too late', async () => {
    let left = 2
    const rateLimiter = new RateLimiter(() =>
      Promise.resolve({ isGranted: left-- > 0, validMs: 60_000 }),
    )
    const { run, counts } = start([passing], { rateLimiter, totalTimeoutMs: 500 })
    expect(await run()).toBe(passing)
    expect(counts.attempts).toBe(2)
    expect(await run()).toMatchObject({ kind: 'FAILED', reason: { code: 'TIMEOUT' } })
    expect(counts.attempts).toBe(2)
    rateLimiter.dispose()
  })

  it('stops when the budget is spent, and goes on when it is earned', async () => {
    const { run, counts, budget } = start([passing, answered])
    while (budget.pay());
    expect(await run()).toBe(passing)
    expect(counts.retries).toBe(0)
  })
})

describe('RetryBudget', () => {
  it('has ten retries to begin with, then one for ten calls or two seconds', () => {
    const budget = new RetryBudget()
    const spend = () => {
      let paid = 0
      while (budget.pay()) paid += 1
      return paid
    }
    expect(spend()).toBe(10)
    for (let call = 0; call < 31; call++) budget.earn()
    expect(spend()).toBe(3)
    vi.advanceTimersByTime(4000)
    expect(spend()).toBe(2)
    vi.advanceTimersByTime(3_600_000)
    expect(spend()).toBe(10)
  })
})
