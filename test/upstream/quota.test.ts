import { RateLimiterMemory } from 'rate-limiter-flexible'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { leaveFrom } from '../../src/limiters.ts'
import { type AskLeave, Quota } from '../../src/upstream/quota.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = new AbortController().signal

/** So many calls a second, counted by the limiter that the server uses. */
function createQuota(callsPerSecond: number, othersUse = 0) {
  const limiter = new RateLimiterMemory({ points: callsPerSecond, duration: 1 })
  const asked: number[] = []
  const leave = leaveFrom(limiter, 'key')
  const quota = new Quota(() => {
    asked.push(performance.now())
    return leave()
  })
  const callFromElsewhere = () => limiter.consume('key', othersUse)
  return { quota, asked, callFromElsewhere }
}

/** Calls whenever it may, as a pool does that never runs dry; when each call was made. */
function callAlways(quota: Quota): number[] {
  const calls: number[] = []
  const look = () => {
    while (quota.mayCall()) {
      expect(quota.take(never)).toBeUndefined()
      calls.push(performance.now())
    }
  }
  quota.onChange(look)
  look()
  return calls
}

describe('Quota', () => {
  it('gives leave for so many calls a second, and tells when it has more', async () => {
    const { quota } = createQuota(5)
    const startedAt = performance.now()
    const calls = callAlways(quota)
    await vi.advanceTimersByTimeAsync(3500)
    const seconds = calls.map((at) => Math.floor((at - startedAt) / 1000))
    expect(seconds).toEqual([0, 1, 2, 3].flatMap((second) => Array(5).fill(second)))
    expect(quota.waitCount).toBe(3)
  })

  it('has leave for one call ahead, and asks for no more', async () => {
    const { quota, asked } = createQuota(5)
    expect(quota.mayCall()).toBe(false)
    await vi.advanceTimersByTimeAsync(0)
    expect([quota.mayCall(), quota.mayCall(), asked.length]).toEqual([true, true, 1])
    expect(quota.waitCount).toBe(0)
  })

  it('does not begin with what it got long ago', async () => {
    const { quota, asked } = createQuota(5)
    quota.mayCall()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([quota.mayCall(), asked.length]).toEqual([false, 2])
  })

  it('counts what others use of it', async () => {
    const { quota, callFromElsewhere } = createQuota(5, 3)
    await callFromElsewhere()
    const calls = callAlways(quota)
    await vi.advanceTimersByTimeAsync(900)
    expect(calls).toHaveLength(2)
  })

  it('lets who began wait in order, before who did not', async () => {
    const { quota } = createQuota(1)
    const went: string[] = []
    const take = async (name: string, signal = never) => {
      await quota.take(signal)
      went.push(name)
    }
    quota.onChange(() => went.push('a new call may go'))
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
      .fn<AskLeave>()
      .mockRejectedValueOnce(new Error('no answer'))
      .mockResolvedValue({ isGiven: true, holdsMs: 1000 })
    const quota = new Quota(ask)
    const gone = quota.take(never)
    await vi.advanceTimersByTimeAsync(99)
    expect(ask).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    await gone
    quota.dispose()
  })
})
