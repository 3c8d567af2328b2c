import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LearnedLimits } from '../../src/batching/learned-limits.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function createLimits() {
  const shrunk: number[] = []
  const limits = new LearnedLimits({ minSize: 100, maxSize: 500 }, (size) => shrunk.push(size))
  return { limits, shrunk, maxSize: () => limits.current.maxSize }
}

describe('LearnedLimits', () => {
  it('halves the maximum for ten minutes, but not below the minimum', () => {
    const { limits, shrunk, maxSize } = createLimits()
    expect(limits.recordTooLarge(500)).toBe(true)
    expect(limits.recordTooLarge(250)).toBe(true)
    expect(limits.recordTooLarge(125)).toBe(true)
    expect([maxSize(), limits.recordTooLarge(100)]).toEqual([100, false])
    expect(shrunk).toEqual([250, 125, 100])
    vi.advanceTimersByTime(599_999)
    expect(maxSize()).toBe(100)
    vi.advanceTimersByTime(1)
    expect(maxSize()).toBe(500)
  })

  it('reports a maximum once when several batches of one size fail together', () => {
    const { limits, shrunk } = createLimits()
    for (let batch = 0; batch < 5; batch++) limits.recordTooLarge(500)
    expect(shrunk).toEqual([250])
  })

  it('takes the second timeout of large batches for a limit, unless one was answered in between', () => {
    const { limits } = createLimits()
    expect(limits.recordTimeout(500)).toBe(false)
    limits.recordAnswered(500)
    expect(limits.recordTimeout(500)).toBe(false)
    limits.recordAnswered(200)
    expect(limits.recordTimeout(480)).toBe(true)
  })

  it('forgets a timeout after ten minutes', () => {
    const { limits } = createLimits()
    expect(limits.recordTimeout(500)).toBe(false)
    vi.advanceTimersByTime(600_000)
    expect(limits.recordTimeout(500)).toBe(false)
  })

  it('does not take timeouts of the smallest batch for a limit', () => {
    const { limits } = createLimits()
    expect([limits.recordTimeout(100), limits.recordTimeout(100)]).toEqual([false, false])
  })
})
