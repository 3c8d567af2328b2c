import { RateLimiterMemory } from 'rate-limiter-flexible'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { leaveFrom } from '../../src/app/limiters.ts'
import { type RequestPermit, RateLimiter } from '../../src/upstream/rate-limiter.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = new AbortController().signal

/** So many calls a second, counted by the limiter that the server uses. */
function createQuota(callsPerSecond: number, othersUse = 0) {
  const limiter = new RateLimiterMemory({ points: callsPerSecond, duration: 1 })
  const asked: number[] = []
  const leave = leaveFrom(limiter, 'key')
  const rateLimiter = new RateLimiter(() => {
    asked.push(performance.now())
    return leave()
  })
  const callFromElsewhere = () => limiter.consume('key', othersUse)
  return { rateLimiter, asked, callFromElsewhere }
}

/** Calls whenever it may, as a pool does that never runs dry; when each call was made. */
function callAlways(rateLimiter: RateLimiter): number[] {
  const calls: number[] = []
  const look = () => {
    while (rateLimiter.hasPermit()) {
      expect(rateLimiter.acquirePermit(never)).toBeUndefined()
      calls.push(performance.now())
    }
  }
  rateLimiter.onChange(look)
  look()
  return calls
}

describe('Quota', () => {
  it('gives leave for so many calls a second, and tells when it has more', async () => {
    const { rateLimiter } = createQuota(5)
    const startedAt = performance.now()
    const calls = callAlways(rateLimiter)
    await vi.advanceTimersByTimeAsync(3500)
    const seconds = calls.map((at) => Math.floor((at - startedAt) / 1000))
    expect(seconds).toEqual([0, 1, 2, 3].flatMap((second) => Array(5).fill(second)))
    expect(rateLimiter.waitCount).toBe(3)
  })

  it('has leave for one call ahead, and asks for no more', async () => {
    const { rateLimiter, asked } = createQuota(5)
    expect(rateLimiter.hasPermit()).toBe(false)
    await vi.advanceTimersByTimeAsync(0)
    expect([rateLimiter.hasPermit(), rateLimiter.hasPermit(), asked.length]).toEqual([
      true,
      true,
      1,
    ])
    expect(rateLimiter.waitCount).toBe(0)
  })

  it('does not begin with what it got long ago', async () => {
    const { rateLimiter, asked } = createQuota(5)
    rateLimiter.hasPermit()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([rateLimiter.hasPermit(), asked.length]).toEqual([false, 2])
  })

  it('counts what others use of it', async () => {
    const { rateLimiter, callFromElsewhere } = createQuota(5, 3)
    await callFromElsewhere()
    const calls = callAlways(rateLimiter)
    await vi.advanceTimersByTimeAsync(900)
    expect(calls).toHaveLength(2)
  })

  it('lets who began wait in order, before who did not', async () => {
    const { rateLimiter } = createQuota(1)
    const went: string[] = []
    const take = async (name: string, signal = never) => {
      await rateLimiter.acquirePermit(signal)
      went.push(name)
    }
    rateLimiter.onChange(() => went.push('a new call may go'))
    const gone = new AbortController()
    const all = [take('first'), take('gone', gone.signal), take('second')]
    gone.abort()
    await vi.advanceTimersByTimeAsync(0)
    expect(went).toEqual(['gone', 'first'])
    await vi.advanceTimersByTimeAsync(2000)
    await Promise.all(all)
    expect(went).toEqual(['gone', 'first', 'second', 'a new call may go'])
  })

  it('sends nothing while nobody counts, and goes on when somebody does', async () => {
    const ask = vi
      .fn<RequestPermit>()
      .mockRejectedValueOnce(new Error('no answer'))
      .mockResolvedValue({ isGranted: true, validMs: 1000 })
    const rateLimiter = new RateLimiter(ask)
    const gone = rateLimiter.acquirePermit(never)
    await vi.advanceTimersByTimeAsync(99)
    expect(ask).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    await gone
    rateLimiter.dispose()
  })
})
