import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Pool } from '../../src/batching/pool.ts'
import type { Remedy } from '../../src/domain/upstream-call.ts'
import { addressList } from '../support/addresses.ts'
import { failedCall, poolOptions, slowSource } from '../support/slow-source.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function startRefusing(remedy: Remedy = 'BISECT') {
  let isRefusing = true
  const { source, calls } = slowSource(
    () => 10,
    () => (isRefusing ? failedCall(remedy) : undefined),
  )
  const pool = new Pool(source, poolOptions)
  const lookUp = async (from: number, size = 50) => {
    const before = calls.length
    const answer = pool.lookup(addressList(size, from))
    // Less than the pause of a minute.
    await vi.advanceTimersByTimeAsync(5000)
    const outcomes = await answer
    const failures = outcomes.flatMap((one) => (one.status === 'FAILED' ? [one.failure] : []))
    const refused = failures.filter(({ code }) => code === 'REFUSED')
    return { refused, callCount: calls.length - before }
  }
  return { pool, lookUp, accept: () => (isRefusing = false) }
}

describe('bisection', () => {
  it('pauses for a minute after three batches without an answered part', async () => {
    const { pool, lookUp, accept } = startRefusing()
    for (const from of [0, 100, 200]) {
      expect(pool.state.bisectionPaused).toBe(false)
      const { refused, callCount } = await lookUp(from)
      expect(refused).toHaveLength(50)
      expect(callCount).toBeGreaterThan(10)
      expect(callCount).toBeLessThanOrEqual(24)
    }
    const { refused, callCount } = await lookUp(300)
    expect(callCount).toBe(1)
    expect(pool.state.bisectionPaused).toBe(true)
    for (const failure of refused) {
      expect(failure.retryable).toBe(true)
      expect(failure.retryAfterMs).toBeGreaterThan(0)
      expect(failure.retryAfterMs).toBeLessThanOrEqual(60_000)
    }
    expect(refused).toHaveLength(50)

    await vi.advanceTimersByTimeAsync(60_000)
    expect(pool.state.bisectionPaused).toBe(false)
    expect((await lookUp(400)).callCount).toBeGreaterThan(10)
    accept()
    expect((await lookUp(500)).refused).toEqual([])
  })

  it('costs at most three budgets when many batches are refused at the same time', async () => {
    const { pool, lookUp } = startRefusing()
    const { refused, callCount } = await lookUp(0, 1000)
    expect(refused).toHaveLength(1000)
    expect(callCount).toBeLessThanOrEqual(20 + 3 * 24)
    expect(pool.state).toMatchObject({ open: 0, pending: 0, bisections: 0, bisectionPaused: true })
  })

  it('costs three calls for a batch when the provider fails for all: an outage', async () => {
    const { lookUp } = startRefusing('RETRY_THEN_BISECT')
    const { refused, callCount } = await lookUp(0)
    expect(refused).toHaveLength(50)
    expect(callCount).toBe(3)
  })
})
