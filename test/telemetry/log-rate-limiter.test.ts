import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LogRateLimiter } from '../../src/telemetry/log-rate-limiter.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function createLimiter() {
  const summaries: [kind: string, omittedCount: number][] = []
  const limiter = new LogRateLimiter((kind, count) => summaries.push([kind, count]))
  /** The number of lines that do not exceed the limit. */
  const writtenOf = (kind: string, count: number) =>
    Array.from({ length: count }, () => limiter.exceeds(kind)).filter((exceeds) => !exceeds).length
  return { summaries, writtenOf }
}

describe('the log rate limiter', () => {
  it('allows 10 lines of one kind in 10 seconds, and then reports the number of the others', () => {
    const { summaries, writtenOf } = createLimiter()
    expect(writtenOf('a', 30)).toBe(10)
    vi.advanceTimersByTime(9999)
    expect(writtenOf('a', 5)).toBe(0)
    expect(summaries).toEqual([])
    vi.advanceTimersByTime(1)
    expect(summaries).toEqual([['a', 25]])
    expect(writtenOf('a', 11)).toBe(10)
  })

  it('reports nothing if no line was omitted', () => {
    const { summaries, writtenOf } = createLimiter()
    expect(writtenOf('a', 10)).toBe(10)
    vi.advanceTimersByTime(10_000)
    expect(summaries).toEqual([])
  })

  it('counts each kind separately', () => {
    const { summaries, writtenOf } = createLimiter()
    expect(writtenOf('a', 12)).toBe(10)
    vi.advanceTimersByTime(5000)
    expect(writtenOf('b', 13)).toBe(10)
    vi.advanceTimersByTime(5000)
    expect(summaries).toEqual([['a', 2]])
    vi.advanceTimersByTime(5000)
    expect(summaries).toEqual([
      ['a', 2],
      ['b', 3],
    ])
  })

  it('counts all kinds above the first 100 as one', () => {
    const { summaries, writtenOf } = createLimiter()
    for (let kind = 0; kind < 100; kind++) expect(writtenOf(`kind ${kind}`, 1)).toBe(1)
    const others = Array.from({ length: 40 }, (_, place) => writtenOf(`other ${place}`, 1))
    expect(others.filter((written) => written === 1)).toHaveLength(10)
    expect(writtenOf('kind 0', 20)).toBe(9)
    vi.advanceTimersByTime(10_000)
    expect(summaries).toEqual([
      ['kind 0', 11],
      ['other', 30],
    ])
  })
})
