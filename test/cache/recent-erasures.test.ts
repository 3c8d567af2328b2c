import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { RecentErasures } from '../../src/cache/recent-erasures.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('keeps the latest erasure of a key', () => {
  const erasures = new RecentErasures()
  erasures.add(1, 20)
  erasures.add(1, 10)
  expect([erasures.get(1), erasures.get(2)]).toEqual([20, -Infinity])
})

it('keeps an erasure for at least a minute, and not long after two', () => {
  const erasures = new RecentErasures()
  erasures.add(1, 10)
  vi.advanceTimersByTime(60_001)
  erasures.add(2, 20)
  vi.advanceTimersByTime(59_000)
  expect([erasures.get(1), erasures.get(2)]).toEqual([10, 20])
  vi.advanceTimersByTime(2000)
  erasures.prune()
  expect([erasures.get(1), erasures.get(2)]).toEqual([-Infinity, 20])
  vi.advanceTimersByTime(60_001)
  erasures.prune()
  expect(erasures.get(2)).toBe(-Infinity)
})

it('keeps the newest erasures of very many', () => {
  const erasures = new RecentErasures()
  for (let key = 0; key <= 400_000; key++) erasures.add(key, key)
  expect([erasures.get(0), erasures.get(200_001), erasures.get(400_000)]).toEqual([
    -Infinity,
    200_001,
    400_000,
  ])
})
