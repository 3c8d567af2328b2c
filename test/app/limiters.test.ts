import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLimiters } from '../../src/app/limiters.ts'
import type { LimiterDatabase } from '../../src/store/postgres-limiter.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a limiter in memory', () => {
  it('grants points until they are used up, and again in the next window', async () => {
    const limiter = createLimiters({})('test', 10, 60)
    expect(await limiter.consume('a', 4)).toEqual({
      isGranted: true,
      validMs: 60_000,
      pointsLeft: 6,
    })
    expect(await limiter.consume('a', 6)).toMatchObject({ isGranted: true })
    expect(await limiter.consume('a', 1)).toEqual({ isGranted: false, retryAfterMs: 60_000 })
    expect(await limiter.consume('b', 10)).toMatchObject({ isGranted: true })
    vi.advanceTimersByTime(59_999)
    expect(await limiter.consume('a', 1)).toEqual({ isGranted: false, retryAfterMs: 1 })
    vi.advanceTimersByTime(1)
    expect(await limiter.consume('a', 10)).toEqual({
      isGranted: true,
      validMs: 60_000,
      pointsLeft: 0,
    })
  })

  it('takes no points if the window has too few', async () => {
    const limiter = createLimiters({})('test', 10, 60)
    await limiter.consume('a', 4)
    expect(await limiter.consume('a', 7)).toMatchObject({ isGranted: false })
    expect(await limiter.consume('a', 11)).toMatchObject({ isGranted: false })
    expect(await limiter.consume('a', 6)).toMatchObject({ isGranted: true })
  })

  it('drops the oldest of many windows', async () => {
    const limiter = createLimiters({})('test', 1, 60)
    await limiter.consume('first', 1)
    for (let key = 1; key <= 100_000; key++) await limiter.consume(`${key}`, 1)
    expect(await limiter.consume('99999', 1)).toMatchObject({ isGranted: false })
    expect(await limiter.consume('first', 1)).toMatchObject({ isGranted: true })
  })
})

describe('a limiter in Postgres', () => {
  function createFailing() {
    const query = vi.fn<LimiterDatabase['query']>(() => Promise.reject(new Error('down')))
    const createLimiter = createLimiters({ scope: 'scope', postgres: { query } })
    query.mockClear() // the creation of the table
    return { query, limiter: createLimiter('test', 10, 60) }
  }

  it('counts in memory while Postgres fails', async () => {
    const { limiter } = createFailing()
    expect(await limiter.consume('a', 10)).toMatchObject({ isGranted: true })
    expect(await limiter.consume('a', 1)).toMatchObject({ isGranted: false })
  })

  it('does not query Postgres during the cooldown after a failure', async () => {
    const { limiter, query } = createFailing()
    await limiter.consume('a', 1)
    const queryCount = query.mock.calls.length
    vi.advanceTimersByTime(1999)
    await limiter.consume('a', 1)
    expect(query).toHaveBeenCalledTimes(queryCount)
    vi.advanceTimersByTime(1)
    await limiter.consume('a', 1)
    expect(query.mock.calls.length).toBeGreaterThan(queryCount)
  })

  it('counts in memory when Postgres does not answer in time', async () => {
    const { limiter, query } = createFailing()
    query.mockImplementation(() => new Promise(() => undefined))
    const result = limiter.consume('a', 10)
    await vi.advanceTimersByTimeAsync(500)
    expect(await result).toMatchObject({ isGranted: true })
  })
})
