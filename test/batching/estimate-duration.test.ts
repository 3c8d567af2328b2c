import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { estimateDurationMs, noCalls } from '../../src/batching/estimate-duration.ts'
import { Pool } from '../../src/batching/pool.ts'
import type { AdmissionControl } from '../../src/domain/admission-control.ts'
import { found } from '../../src/domain/outcome.ts'
import type { UpstreamCall } from '../../src/domain/upstream-call.ts'
import { addressList } from '../support/addresses.ts'

const capacity = {
  latencyMs: { bulk: 250, single: 120 },
  slots: 16,
  singleSlots: 16,
}

describe('estimateDurationMs', () => {
  it.each([
    [0, 0, 0],
    [1, 0, 250],
    [16, 0, 250],
    [17, 0, 500],
    [200, 0, 3250],
    [0, 1, 120],
    [0, 60, 480],
    [2, 40, 360],
    [40, 99, 1368],
  ])('for %i bulk and %i single calls is %i', (bulkCalls, singleCalls, expected) => {
    expect(estimateDurationMs([{ bulkCalls, singleCalls }], noCalls, capacity)).toBe(expected)
  })

  it('counts calls in flight as half done', () => {
    const calls = { bulkCalls: 16, singleCalls: 0 }
    expect(estimateDurationMs([calls], { bulkCalls: 8, singleCalls: 8 }, capacity)).toBe(343)
    expect(estimateDurationMs([noCalls], { bulkCalls: 8, singleCalls: 8 }, capacity)).toBe(0)
  })

  it('considers that single calls may not use every slot', () => {
    const calls = { bulkCalls: 0, singleCalls: 40 }
    expect(estimateDurationMs([calls], noCalls, { ...capacity, singleSlots: 4 })).toBe(1200)
  })

  it.each([
    [5, 250],
    [6, 1250],
    [20, 3250],
  ])('for %i calls with a limit of five calls a second is %i', (bulkCalls, expected) => {
    const limited = { ...capacity, callsPerSecond: 5 }
    expect(estimateDurationMs([{ bulkCalls, singleCalls: 0 }], noCalls, limited)).toBe(expected)
  })
})

describe('the estimate of a pool', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const admission: AdmissionControl = {
    admits: (inFlightCount) => inFlightCount < 2,
    rejection: () => undefined,
    permits: () => undefined,
    slots: 4,
    hasOutage: false,
    onChange: () => undefined,
  }
  /** A bulk call takes 300 ms, a single call 50 ms. */
  const call: UpstreamCall = async (addresses) => {
    const latencyMs = addresses.length === 1 ? 50 : 300
    await new Promise((resolve) => setTimeout(resolve, latencyMs))
    const device = { carrierId: null, carrierStatus: null, rcsEnabled: true }
    const answer = { checkedAt: new Date(0), source: 'BULK' } as const
    const outcomes = addresses.map((address) => found({ address, ...device, ...answer }))
    return { kind: 'ANSWERED', outcomes, unrequestedCount: 0, malformedFieldCount: 0 }
  }
  const options = {
    bulk: { minSize: 10, maxSize: 50 },
    maxInFlight: 2,
    maxPending: 1000,
    admission,
  }

  it('follows the measured latencies', async () => {
    const pool = new Pool(call, options)
    expect(pool.estimateMs({ bulkCalls: 1, singleCalls: 0 })).toBe(100)
    for (let time = 0; time < 40; time++) {
      const lookups = [pool.lookup(addressList(20, 100 * time)), pool.lookup(addressList(1, 5000))]
      await vi.advanceTimersByTimeAsync(400)
      await Promise.all(lookups)
    }
    const bulkMs = pool.estimateMs({ bulkCalls: 1, singleCalls: 0 })
    expect(bulkMs).toBeGreaterThan(290)
    expect(bulkMs).toBeLessThanOrEqual(300)
  })

  it('includes pending calls, calls in flight and the rate limit', async () => {
    const pool = new Pool(call, options)
    const limited = new Pool(call, { ...options, callsPerSecond: 2 })
    for (const one of [pool, limited]) void one.lookup(addressList(205))
    await vi.advanceTimersByTimeAsync(1)
    expect(pool.state).toMatchObject({ pending: 123, bulkInFlight: 2 })
    expect(pool.estimateMs(noCalls)).toBe(200) // three calls and half of two, on two slots
    expect(pool.estimateMs({ bulkCalls: 2, singleCalls: 0 })).toBe(300)
    expect(limited.estimateMs({ bulkCalls: 2, singleCalls: 0 })).toBe(2100)
  })
})
