import { fc, it } from '@fast-check/vitest'
import { afterEach, beforeEach, describe, expect, vi } from 'vitest'
import { createPendingLookup } from '../../src/batching/pending-lookup.ts'
import { PendingQueue } from '../../src/batching/pending-queue.ts'
import { Pool } from '../../src/batching/pool.ts'
import { address, addressList } from '../support/addresses.ts'
import { failedCall, poolOptions, slowSource } from '../support/slow-source.ts'

const clients = ['a', 'b', 'c', 'd'] as const

/** The lookups of a client, and how many of them can go only singly. */
const anyCounts = fc.record({ batchable: fc.nat({ max: 20 }), singleOnly: fc.nat({ max: 20 }) })
const anyQueue = fc.record({ a: anyCounts, b: anyCounts, c: anyCounts, d: anyCounts })

describe('a full queue', () => {
  it.prop([anyQueue, fc.constantFrom(...clients)])(
    'makes room for a client below its share, from the largest one above it',
    (counts, client) => {
      const queue = new PendingQueue()
      let number = 0
      for (const name of clients) {
        const create = () => createPendingLookup(address(++number), number, { client: name })
        for (let place = 0; place < counts[name].batchable; place++) queue.enqueue(create())
        queue.enqueueSingleOnly(Array.from({ length: counts[name].singleOnly }, create))
      }
      const countOf = (name: (typeof clients)[number]) =>
        counts[name].batchable + counts[name].singleOnly
      const sharing = clients.filter((name) => name === client || countOf(name) > 0)
      const share = queue.count / sharing.length
      const largest = Math.max(...clients.map(countOf))
      const excess = queue.newestOverShare(client, queue.count)
      expect(excess !== undefined).toBe(countOf(client) + 1 <= share && largest > share)
      if (excess !== undefined) expect(countOf(excess.client as 'a')).toBe(largest)
    },
  )
})

describe('the numbers of a refused batch', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('leave another client its share of the pool', async () => {
    const { source } = slowSource(
      () => 1000,
      (addresses) => (addresses.length > 1 ? failedCall('SHRINK') : undefined),
    )
    const maxPending = 50
    const pool = new Pool(source, {
      ...poolOptions,
      bulk: { minSize: 10, maxSize: 10 },
      maxPending,
    })
    void pool.lookup(addressList(50), { client: 'greedy' })
    await vi.advanceTimersByTimeAsync(1000)
    void pool.lookup(addressList(50, 50), { client: 'greedy' })
    const modest = pool.lookup(addressList(20, 100), { client: 'modest' })
    await vi.runAllTimersAsync()
    const codes = (await modest).map((one) => one.status === 'FAILED' && one.failure.code)
    expect(codes).not.toContain('OVERLOADED')
  })
})
