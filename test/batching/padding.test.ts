import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Pool } from '../../src/batching/pool.ts'
import type { Address } from '../../src/domain/address.ts'
import type { CallReport } from '../../src/domain/call-report.ts'
import { LookupStats } from '../../src/domain/lookup-stats.ts'
import type { CallResult, Remedy } from '../../src/domain/upstream-call.ts'
import { address, addressList } from '../support/addresses.ts'
import { failedCall, outcomeOf, poolOptions, slowSource } from '../support/slow-source.ts'
import { stalePadding } from '../support/stale-padding.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

interface PaddedPoolOptions {
  readonly stale?: readonly Address[]
  readonly failure?: (addresses: readonly Address[], call: number) => CallResult | undefined
  readonly options?: Partial<typeof poolOptions>
}

/** A pool with a smallest batch of 10 and enough stale addresses, from number 1000 on. */
function paddedPool({ stale = addressList(500, 1000), failure, options }: PaddedPoolOptions = {}) {
  const { source, calls } = slowSource(() => 120, failure)
  const reports: CallReport[] = []
  const { padding, ...records } = stalePadding(stale)
  const onCall = (report: CallReport) => void reports.push(report)
  const pool = new Pool(source, { ...poolOptions, ...options, padding, onCall })
  return {
    pool,
    lookup: pool.lookup,
    calls,
    sizes: () => calls.map(({ addresses }) => addresses.length),
    reports,
    ...records,
  }
}

const firstFails = (remedy: Remedy) => (_: unknown, call: number) =>
  call === 0 ? failedCall(remedy) : undefined

const singly = (count: number) => Array<number>(count).fill(1)

describe('a pool with a padding source', () => {
  it.each([
    [1, 10, singly(1)],
    [3, 10, singly(3)],
    [4, 10, [10]],
    [9, 10, [10]],
    [10, 10, [10]],
    [39, 100, singly(39)],
    [40, 100, [100]],
    [99, 100, [100]],
    [1, 2, singly(1)],
  ])(
    'sends %i addresses, with a smallest batch of %i, in calls of %j',
    async (count, minSize, expected) => {
      const { lookup, sizes } = paddedPool({
        options: { bulk: { minSize, maxSize: 500 }, maxInFlight: 100 },
      })
      const answer = lookup(addressList(count))
      await vi.runAllTimersAsync()
      expect(sizes()).toEqual(expected)
      expect(await answer).toEqual(addressList(count).map(outcomeOf))
    },
  )

  it('gives the padding source the outcomes of its addresses, and reports the size of the padding', async () => {
    const { lookup, reports, taken, received } = paddedPool()
    const stats = new LookupStats()
    void lookup(addressList(6), { stats })
    await vi.runAllTimersAsync()
    expect(received).toEqual(taken.flat().map(outcomeOf))
    expect(reports).toMatchObject([{ lane: 'bulk', paddingCount: 4 }])
    expect(reports[0]!.waitsMs).toHaveLength(6)
    expect(stats.counts).toMatchObject({ sentInBulk: 6, bulkCalls: 1, sentSingly: 0 })
  })

  it('does not pad when the source has too few addresses, and takes none of them', async () => {
    const { lookup, sizes, taken } = paddedPool({ stale: addressList(3, 1000) })
    const answer = lookup(addressList(6))
    await vi.runAllTimersAsync()
    expect(sizes()).toEqual(singly(6))
    expect(await answer).toEqual(addressList(6).map(outcomeOf))
    expect(taken).toEqual([])
  })

  it('never sends fewer addresses than the smallest batch in bulk, even if the source breaks its contract', async () => {
    const { source, calls } = slowSource(() => 120)
    const padding = { take: () => addressList(3, 1000), answered: () => undefined }
    const pool = new Pool(source, { ...poolOptions, padding })
    void pool.lookup(addressList(6))
    await vi.runAllTimersAsync()
    expect(calls.map(({ addresses }) => addresses.length)).toEqual(singly(6))
  })

  it('does not pad when all stale addresses are open already', async () => {
    const { lookup, sizes } = paddedPool({ stale: addressList(6) })
    void lookup(addressList(6))
    await vi.runAllTimersAsync()
    expect(sizes()).toEqual(singly(6))
  })

  it('pads only the lookups that remain after full batches', async () => {
    const { lookup, sizes } = paddedPool({ options: { bulk: { minSize: 10, maxSize: 15 } } })
    void lookup(addressList(19))
    await vi.runAllTimersAsync()
    expect(sizes()).toEqual([15, 10])
  })

  it('does not pad during a burst, when the lookups may become a batch without padding', async () => {
    const { lookup, sizes, reports } = paddedPool()
    for (const from of [0, 20, 40]) {
      void lookup(addressList(6, from))
      await vi.advanceTimersByTimeAsync(5)
    }
    await vi.runAllTimersAsync()
    expect(sizes()).toEqual([10, 12])
    expect(reports.map(({ paddingCount }) => paddingCount)).toEqual([4, 0])
  })

  it('takes no padding while no slot is free, because the lookups may become a batch by then', async () => {
    const { lookup, sizes, taken } = paddedPool()
    for (const number of [100, 101, 102, 103]) {
      void lookup([address(number)])
      await vi.advanceTimersByTimeAsync(1)
    }
    void lookup(addressList(5))
    await vi.advanceTimersByTimeAsync(50)
    void lookup(addressList(5, 5))
    await vi.runAllTimersAsync()
    expect(sizes()).toEqual([...singly(4), 10])
    expect(taken).toEqual([])
  })

  it('does not count padding as pending', async () => {
    const { pool, calls } = paddedPool({ options: { maxPending: 6 } })
    const first = pool.lookup(addressList(6))
    await vi.advanceTimersByTimeAsync(1)
    expect(pool.state).toMatchObject({ pending: 0, bulkInFlight: 1 })
    const second = pool.lookup(addressList(6, 10))
    await vi.runAllTimersAsync()
    expect(await first).toEqual(addressList(6).map(outcomeOf))
    expect(await second).toEqual(addressList(6, 10).map(outcomeOf))
    expect(calls).toHaveLength(2)
    expect(pool.state.open).toBe(0)
  })
})

describe('a padding address in flight', () => {
  it('is joined by requests for it', async () => {
    const { lookup, calls, taken, received } = paddedPool()
    void lookup(addressList(6))
    await vi.advanceTimersByTimeAsync(50)
    const stats = new LookupStats()
    const joining = lookup(taken.flat().slice(0, 2), { stats })
    await vi.runAllTimersAsync()
    expect(await joining).toEqual(taken.flat().slice(0, 2).map(outcomeOf))
    expect(stats.counts).toMatchObject({ joined: 2, sentSingly: 0, sentInBulk: 0 })
    expect(calls).toHaveLength(1)
    expect(received).toHaveLength(4)
  })

  it('is sent again for a fresh lookup', async () => {
    const { lookup, sizes, taken } = paddedPool()
    void lookup(addressList(6))
    await vi.advanceTimersByTimeAsync(50)
    const [first] = taken.flat()
    const fresh = lookup([first!], { fresh: true })
    await vi.runAllTimersAsync()
    expect(await fresh).toEqual([outcomeOf(first!)])
    expect(sizes()).toEqual([10, 1])
  })

  it('does not keep a call without waiters in flight', async () => {
    const { pool, calls, sizes } = paddedPool({ failure: firstFails('RETRY') })
    const abort = new AbortController()
    const aborted = expect(pool.lookup(addressList(6), abort)).rejects.toThrow('aborted')
    await vi.advanceTimersByTimeAsync(50)
    abort.abort()
    await aborted
    expect(calls[0]!.signal.aborted).toBe(true)
    expect(pool.state.open).toBe(0)
    await vi.runAllTimersAsync()
    void pool.lookup(addressList(6))
    await vi.runAllTimersAsync()
    expect(sizes()).toEqual([10, 10])
  })

  it('keeps the call in flight for a request that joined it', async () => {
    const { lookup, calls, taken } = paddedPool()
    const abort = new AbortController()
    const aborted = expect(lookup(addressList(6), abort)).rejects.toThrow('aborted')
    await vi.advanceTimersByTimeAsync(50)
    const [first] = taken.flat()
    const joining = lookup([first!])
    abort.abort()
    await aborted
    expect(calls[0]!.signal.aborted).toBe(false)
    await vi.runAllTimersAsync()
    expect(await joining).toEqual([outcomeOf(first!)])
  })

  it('is dropped when its call breaks the contract', async () => {
    const { padding } = stalePadding(addressList(4, 1000))
    const broken = () => Promise.reject(new Error('bug'))
    const pool = new Pool(broken, { ...poolOptions, padding })
    const answer = expect(pool.lookup(addressList(6))).rejects.toThrow('bug')
    await vi.runAllTimersAsync()
    await answer
    expect(pool.state.open).toBe(0)
  })
})

describe('a padded call that fails', () => {
  it.each(['BISECT', 'SHRINK', 'NONE', 'RETRY', 'RECONNECT'] as const)(
    'fails no lookup: after %s, the lookups with waiters go singly',
    async (remedy) => {
      const { pool, sizes, calls, taken, received } = paddedPool({ failure: firstFails(remedy) })
      const answer = pool.lookup(addressList(6))
      await vi.advanceTimersByTimeAsync(50)
      const [joined] = taken.flat()
      const joining = pool.lookup([joined!])
      await vi.runAllTimersAsync()
      expect(await answer).toEqual(addressList(6).map(outcomeOf))
      expect(await joining).toEqual([outcomeOf(joined!)])
      expect(sizes()).toEqual([10, ...singly(7)])
      const sentSingly = calls.slice(1).flatMap(({ addresses }) => addresses)
      expect(new Set(sentSingly)).toEqual(new Set([...addressList(6), joined]))
      expect(received).toEqual([])
      expect(pool.state).toMatchObject({ open: 0, pending: 0, bisections: 0 })
      expect(pool.state.maxBatchSize).toBe(50)
    },
  )

  it('makes the lookups pending again after WAIT, and drops the padding', async () => {
    const { lookup, sizes, taken, received } = paddedPool({ failure: firstFails('WAIT') })
    const answer = lookup(addressList(6))
    await vi.runAllTimersAsync()
    expect(await answer).toEqual(addressList(6).map(outcomeOf))
    expect(sizes()).toEqual([10, 10])
    expect(received).toEqual(taken[1]!.map(outcomeOf))
  })

  it('is the last padded one for a minute', async () => {
    const { lookup, sizes } = paddedPool({ failure: firstFails('BISECT') })
    void lookup(addressList(6))
    await vi.advanceTimersByTimeAsync(59_000)
    void lookup(addressList(6, 10))
    await vi.advanceTimersByTimeAsync(5000)
    void lookup(addressList(6, 20))
    await vi.runAllTimersAsync()
    expect(sizes()).toEqual([10, ...singly(6), ...singly(6), 10])
  })

  it('does not affect batches of other lookups', async () => {
    const { lookup, sizes } = paddedPool({ failure: firstFails('BISECT') })
    void lookup(addressList(6))
    await vi.advanceTimersByTimeAsync(100)
    void lookup(addressList(3, 20))
    await vi.advanceTimersByTimeAsync(21)
    void lookup(addressList(12, 40))
    await vi.runAllTimersAsync()
    expect(sizes().filter((size) => size > 1)).toEqual([10, 12])
  })
})
