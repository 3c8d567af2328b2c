import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CallResult, Remedy, UpstreamCall } from '../../src/domain/upstream-call.ts'
import { CircuitBreaker } from '../../src/upstream/circuit-breaker.ts'
import { RateLimiter } from '../../src/upstream/rate-limiter.ts'
import { retried } from '../../src/upstream/retried.ts'
import { RetryBudget } from '../../src/upstream/retry-budget.ts'
import { noCounts } from '../../src/upstream/upstream-counts.ts'
import { address, addressList } from '../support/addresses.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const unavailable: CallResult = { kind: 'FAILED', remedy: 'RETRY', reason: { code: 'UNAVAILABLE' } }
const answered: CallResult = {
  kind: 'ANSWERED',
  outcomes: [],
  unrequestedCount: 0,
  malformedFieldCount: 0,
}
const neverAborted = new AbortController().signal

interface StartOptions {
  readonly totalTimeoutMs?: number
  readonly attemptMs?: number
  readonly rateLimiter?: RateLimiter
}

function start(
  results: readonly CallResult[],
  { totalTimeoutMs = 15_000, attemptMs = 0, rateLimiter }: StartOptions = {},
) {
  const counts = noCounts()
  const circuit = new CircuitBreaker({ maxInFlight: 16, lockoutMs: 1000, maxThrottleMs: 1000 })
  const budget = new RetryBudget()
  const attempt: UpstreamCall = () => {
    if (attemptMs > 0) vi.advanceTimersByTime(attemptMs)
    return Promise.resolve(results[Math.min(counts.attempts, results.length - 1)]!)
  }
  const call = retried(attempt, {
    circuit,
    budget,
    counts,
    rateLimiter,
    totalTimeoutMs,
    minBatchSize: 100,
  })
  // The pause between attempts is a real one of at most 100 ms: vitest does not fake Node's timer
  // promises.
  const run = (signal: AbortSignal = neverAborted) => call([address(1)], signal)
  const runBatch = (size: number, callOptions = {}) =>
    call(addressList(size), neverAborted, callOptions)
  return { run, runBatch, counts, budget, circuit }
}

describe('retried', () => {
  it('makes at most three attempts', async () => {
    const { run, counts } = start([unavailable])
    expect(await run()).toBe(unavailable)
    expect(counts).toMatchObject({ attempts: 3, retries: 2 })
  })

  it('stops at the first answer', async () => {
    const { run, counts } = start([unavailable, answered])
    expect(await run()).toBe(answered)
    expect(counts.attempts).toBe(2)
  })

  it('starts no attempt that would not end in time', async () => {
    const { run, counts } = start([unavailable], { totalTimeoutMs: 15_000, attemptMs: 10_000 })
    expect(await run()).toBe(unavailable)
    expect(counts.attempts).toBe(1)
  })

  it('does not retry an aborted call', async () => {
    const { run, counts } = start([unavailable])
    await run(AbortSignal.abort())
    expect(counts.attempts).toBe(1)
  })

  it('does not retry when an outage started meanwhile', async () => {
    const { run, counts, circuit } = start([unavailable])
    const result = run()
    circuit.attempt().throttled({ code: 'RATE_LIMITED', retryAfterMs: 60_000 })
    expect(await result).toBe(unavailable)
    expect(counts.attempts).toBe(1)
  })

  it('acquires a permit for every attempt, and starts none whose permit comes too late', async () => {
    vi.useRealTimers() // the pause between attempts is a real one, and it counts
    let permitsLeft = 2
    const consume = () =>
      Promise.resolve(
        permitsLeft-- > 0
          ? { isGranted: true as const, validMs: 60_000, pointsLeft: 0 }
          : { isGranted: false as const, retryAfterMs: 60_000 },
      )
    const rateLimiter = new RateLimiter({ limiter: { consume }, key: 'key' })
    const { run, counts } = start([unavailable], { rateLimiter, totalTimeoutMs: 500 })
    expect(await run()).toBe(unavailable)
    expect(counts.attempts).toBe(2)
    expect(await run()).toMatchObject({ kind: 'FAILED', reason: { code: 'TIMEOUT' } })
    expect(counts.attempts).toBe(2)
    rateLimiter.dispose()
  })

  it('does not retry while the budget is empty', async () => {
    const { run, counts, budget } = start([unavailable, answered])
    while (budget.pay());
    expect(await run()).toBe(unavailable)
    expect(counts.retries).toBe(0)
  })
})

const failed = (remedy: Remedy): CallResult => ({
  kind: 'FAILED',
  remedy,
  reason: { code: 'UNAVAILABLE' },
})

describe('retried, for a batch', () => {
  it.each<[Remedy, number, boolean, number, Remedy]>([
    ['RETRY_THEN_BISECT', 500, false, 1, 'RETRY_THEN_BISECT'],
    ['RETRY_THEN_BISECT', 100, false, 2, 'RETRY_THEN_BISECT'],
    ['RETRY_THEN_BISECT', 100, true, 1, 'RETRY_THEN_BISECT'],
    ['RETRY_THEN_BISECT', 1, true, 1, 'RETRY_THEN_BISECT'],
    ['RETRY_THEN_BISECT', 1, false, 3, 'RETRY_THEN_BISECT'],
    ['RETRY_THEN_SHRINK', 101, false, 2, 'TRY_SMALLER'],
    ['RETRY_THEN_SHRINK', 101, true, 2, 'TRY_SMALLER'],
    ['RETRY_THEN_SHRINK', 100, false, 3, 'RETRY_THEN_SHRINK'],
    ['RETRY_THEN_SHRINK', 1, false, 3, 'RETRY_THEN_SHRINK'],
    ['RETRY', 500, true, 3, 'RETRY'],
    ['RECONNECT', 500, false, 2, 'RECONNECT'],
    ['BISECT', 500, false, 1, 'BISECT'],
  ])('%s, %i numbers, a part: %s: %i attempts', async (remedy, size, isPart, attempts, last) => {
    const { runBatch, counts } = start([failed(remedy)])
    expect(await runBatch(size, { partOf: isPart ? {} : undefined })).toMatchObject({
      kind: 'FAILED',
      remedy: last,
    })
    expect(counts.attempts).toBe(attempts)
  })

  it('does not shrink a batch that timed out once', async () => {
    const { runBatch } = start([failed('RETRY'), failed('RETRY'), failed('RETRY_THEN_SHRINK')])
    expect(await runBatch(500)).toMatchObject({ remedy: 'RETRY_THEN_SHRINK' })
  })
})

describe('retried, after a pause of the process', () => {
  const paused = failed('RETRY_AFTER_PAUSE')

  it('repeats the call once, at no cost, and reports no failure to the circuit breaker', async () => {
    const { run, counts, budget, circuit } = start([paused, answered])
    while (budget.pay());
    for (let round = 1; round <= 20; round++) {
      counts.attempts = 0
      expect(await run()).toBe(answered)
      expect(counts).toMatchObject({ attempts: 2, retries: round })
    }
    expect(circuit.state).toBe('CLOSED')
  })

  it('gives up after a second pause, and reports no failure then either', async () => {
    const { run, counts, circuit } = start([paused])
    for (let round = 1; round <= 20; round++) expect(await run()).toBe(paused)
    expect(counts).toMatchObject({ attempts: 40, retries: 20 })
    expect(circuit.state).toBe('CLOSED')
  })

  it('repeats a call with its whole time', async () => {
    const { run, counts } = start([paused, unavailable, answered], { attemptMs: 6000 })
    expect(await run()).toBe(answered)
    expect(counts.attempts).toBe(3)
  })

  it('does not repeat an aborted call, and none after an outage started', async () => {
    const { run, counts, circuit } = start([paused])
    await run(AbortSignal.abort())
    expect(counts.attempts).toBe(1)
    const result = run()
    circuit.attempt().throttled({ code: 'RATE_LIMITED', retryAfterMs: 60_000 })
    expect(await result).toBe(paused)
    expect(counts.attempts).toBe(2)
  })
})

describe('RetryBudget', () => {
  it('starts with ten retries, then earns one for ten calls or two seconds', () => {
    const budget = new RetryBudget()
    const payAll = () => {
      let paid = 0
      while (budget.pay()) paid += 1
      return paid
    }
    expect(payAll()).toBe(10)
    for (let call = 0; call < 31; call++) budget.earn()
    expect(payAll()).toBe(3)
    vi.advanceTimersByTime(4000)
    expect(payAll()).toBe(2)
    vi.advanceTimersByTime(3_600_000)
    expect(payAll()).toBe(10)
  })
})
