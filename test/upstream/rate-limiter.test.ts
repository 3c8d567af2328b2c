import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLimiters } from '../../src/app/limiters.ts'
import type { Limiter } from '../../src/domain/limiter.ts'
import { RateLimiter } from '../../src/upstream/rate-limiter.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const key = 'key'
const neverAborted = new AbortController().signal

/** A rate limiter on the server's own in-memory limiter, with the times of its requests. */
function createRateLimiter(callsPerSecond: number) {
  const limiter = createLimiters({})('upstream', callsPerSecond, 1)
  const requests: number[] = []
  const recording: Limiter = {
    consume: (...points) => {
      requests.push(performance.now())
      return limiter.consume(...points)
    },
  }
  return { limiter, requests, rateLimiter: new RateLimiter({ limiter: recording, key }) }
}

/** Calls whenever there is a permit, like a pool that is never empty. Returns the times of the calls. */
function callAlways(rateLimiter: RateLimiter): number[] {
  const calls: number[] = []
  const dispatch = () => {
    while (rateLimiter.hasPermit()) {
      expect(rateLimiter.acquirePermit(neverAborted)).toBeUndefined()
      calls.push(performance.now())
    }
  }
  rateLimiter.onChange(dispatch)
  dispatch()
  return calls
}

describe('RateLimiter', () => {
  it('grants the configured number of permits a second, and reports the next ones', async () => {
    const { rateLimiter } = createRateLimiter(5)
    const startedAt = performance.now()
    const calls = callAlways(rateLimiter)
    await vi.advanceTimersByTimeAsync(3500)
    const seconds = calls.map((at) => Math.floor((at - startedAt) / 1000))
    expect(seconds).toEqual([0, 1, 2, 3].flatMap((second) => Array(5).fill(second)))
    expect(rateLimiter.waitCount).toBe(3)
  })

  it('holds one permit in advance, and requests no second one', async () => {
    const { rateLimiter, requests } = createRateLimiter(5)
    expect(rateLimiter.hasPermit()).toBe(false)
    await vi.advanceTimersByTimeAsync(0)
    expect([rateLimiter.hasPermit(), rateLimiter.hasPermit(), requests.length]).toEqual([
      true,
      true,
      1,
    ])
    expect(rateLimiter.waitCount).toBe(0)
  })

  it('does not use a permit whose window is over', async () => {
    const { rateLimiter, requests } = createRateLimiter(5)
    rateLimiter.hasPermit()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([rateLimiter.hasPermit(), requests.length]).toEqual([false, 2])
  })

  it('shares the limit with other users of the limiter', async () => {
    const { rateLimiter, limiter } = createRateLimiter(5)
    await limiter.consume(key, 3)
    const calls = callAlways(rateLimiter)
    await vi.advanceTimersByTimeAsync(900)
    expect(calls).toHaveLength(2)
  })

  it('grants permits in order: calls that wait before calls that have not started', async () => {
    const { rateLimiter } = createRateLimiter(1)
    const granted: string[] = []
    const acquire = async (name: string, signal = neverAborted) => {
      await rateLimiter.acquirePermit(signal)
      granted.push(name)
    }
    rateLimiter.onChange(() => granted.push('a new call'))
    const aborted = new AbortController()
    const all = [acquire('first'), acquire('aborted', aborted.signal), acquire('second')]
    aborted.abort()
    await vi.advanceTimersByTimeAsync(0)
    expect(granted).toEqual(['aborted', 'first'])
    await vi.advanceTimersByTimeAsync(2000)
    await Promise.all(all)
    expect(granted).toEqual(['aborted', 'first', 'second', 'a new call'])
  })

  it('grants no permit while the limiter fails, and continues when it works again', async () => {
    const consume = vi
      .fn<Limiter['consume']>()
      .mockRejectedValueOnce(new Error('no answer'))
      .mockResolvedValue({ isGranted: true, validMs: 1000, pointsLeft: 0 })
    const rateLimiter = new RateLimiter({ limiter: { consume }, key })
    const permit = rateLimiter.acquirePermit(neverAborted)
    await vi.advanceTimersByTimeAsync(99)
    expect(consume).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    await permit
    rateLimiter.dispose()
  })
})
