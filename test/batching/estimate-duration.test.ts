import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { estimateMs, noCalls } from '../../src/batching/estimate-duration.ts'
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

describe('estimateMs', () => {
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
    expect(estimateMs([{ bulkCalls, singleCalls }], noCalls, capacity)).toBe(expected)
  })

  it('takes what is under way to be half done', () => {
    const calls = { bulkCalls: 16, singleCalls: 0 }
    expect(estimateMs([calls], { bulkCalls: 8, singleCalls: 8 }, capacity)).toBe(343)
    expect(estimateMs([noCalls], { bulkCalls: 8, singleCalls: 8 }, capacity)).toBe(0)
  })

  it('knows that singles may not use every slot', () => {
    const calls = { bulkCalls: 0, singleCalls: 40 }
    expect(estimateMs([calls], noCalls, { ...capacity, singleSlots: 4 })).toBe(1200)
  })

  it.each([
    [5, 250],
    [6, 1250],
    [20, 3250],
  ])('for %i calls of which five may be made in a second is %i', (bulkCalls, expected) => {
    const limited = { ...capacity, callsPerSecond: 5 }
    expect(estimateMs([{ bulkCalls, singleCalls: 0 }], noCalls, limited)).toBe(expected)
  })
})

describe('what a pool estimates', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const admission: AdmissionControl = {
    admits: (inFlightCount) => inFlightCount < 2,
    rejection: () => undefined,
    onChange: () => undefined,
  }
  /** 300 ms for a bulk call, 50 for a single one. */
  const call: UpstreamCall = async (addresses) => {
    const latencyMs = addresses.length === 1 ? 50 : 300
    await new Promise((resolve) => setTimeout(resolve, latencyMs))
    const device = { carrierId: null, carrierStatus: null, rcsEnabled: true }
    const told = { checkedAt: new Date(0), source: 'BULK' } as const
    const outcomes = addresses.map((address) => found({ address, ...device, ...told }))
    return { kind: 'ANSWERED', outcomes, unrequestedCount: 0 }
  }
  const options = {
    bulk: { minSize: 10, maxSize: 50 },
    maxInFlight: 2,
    maxPending: 1000,
    admission,
  }

  it('follows the latencies it measures', async () => {
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

  it('lets what is pending and under way go first, and the quota have its say', async () => {
    const pool = new Pool(call, options)
    const limited = new Pool(call, { ...options, callsPerSecond: 2 })
    for (const one of [pool, limited]) void one.lookup(addressList(205))
    await vi.advanceTimersByTimeAsync(1)
    expect(pool.state).toMatchObject({ pending: 123, bulkInFlight: 2 })
    expect(pool.estimateMs(noCalls)).toBe(200) // three calls, and half of two, for two slots
    expect(pool.estimateMs({ bulkCalls: 2, singleCalls: 0 })).toBe(300)
    expect(limited.estimateMs({ bulkCalls: 2, singleCalls: 0 })).toBe(2100)
  })
})
