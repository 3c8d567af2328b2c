import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { failedCall } from '../support/slow-source.ts'
import { stalePadding } from '../support/stale-padding.ts'
import { slotCount, startPool } from '../support/start-pool.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const ofJob = { client: 'owner', background: { job: 'job', isLast: true } }
const none = { interactive: 0, background: 0 }

describe('the numbers of the pool', () => {
  it('wait, or are in calls, for clients or for jobs', async () => {
    const { pool, lookup } = startPool()
    expect(pool.numbers).toEqual({ pending: none, inFlight: none })
    // Jobs use three quarters of the slots, with 50 numbers each.
    void lookup(addressList(1000), ofJob)
    await vi.advanceTimersByTimeAsync(1)
    const jobSlots = (slotCount * 3) / 4
    expect(pool.numbers).toEqual({
      pending: { interactive: 0, background: 1000 - 50 * jobSlots },
      inFlight: { interactive: 0, background: 50 * jobSlots },
    })
    void lookup(addressList(5000, 2000), { client: 'one' })
    await vi.advanceTimersByTimeAsync(1)
    const { pending, inFlight } = pool.numbers
    expect(inFlight.background).toBe(50 * jobSlots)
    expect(inFlight.interactive).toBeGreaterThan(0)
    expect(pending.interactive + inFlight.interactive).toBe(5000)
    await vi.runAllTimersAsync()
    expect(pool.numbers).toEqual({ pending: none, inFlight: none })
  })

  it('of a job become those of a client that waits for them too', async () => {
    const { pool, lookup } = startPool()
    void lookup(addressList(50), ofJob)
    await vi.advanceTimersByTimeAsync(1)
    expect(pool.numbers.inFlight).toEqual({ interactive: 0, background: 50 })
    void lookup(addressList(20), { client: 'one' })
    expect(pool.numbers.inFlight).toEqual({ interactive: 20, background: 30 })
    await vi.runAllTimersAsync()
  })

  it('include those of a refused batch that wait for their part', async () => {
    const { pool, lookup } = startPool({
      failure: (addresses) => (addresses.length > 20 ? failedCall('BISECT') : undefined),
    })
    void lookup(addressList(50), { client: 'one' })
    await vi.advanceTimersByTimeAsync(251)
    const { pending, inFlight } = pool.numbers
    expect(pending.interactive).toBeGreaterThan(0)
    expect(pending.interactive + inFlight.interactive).toBe(50)
    await vi.runAllTimersAsync()
    expect(pool.numbers).toEqual({ pending: none, inFlight: none })
  })

  it('do not include the padding of a call', async () => {
    const { padding } = stalePadding(addressList(40, 1000))
    const { pool, lookup, batches } = startPool({ padding })
    void lookup(addressList(8), { client: 'one' })
    await vi.advanceTimersByTimeAsync(50)
    expect(batches.reduce((sum, { paddingCount }) => sum + paddingCount, 0)).toBeGreaterThan(0)
    expect(pool.numbers.inFlight).toEqual({ interactive: 8, background: 0 })
    await vi.runAllTimersAsync()
  })
})
