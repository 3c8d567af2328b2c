import { fc, it } from '@fast-check/vitest'
import { afterEach, beforeEach, describe, expect, vi } from 'vitest'
import { createLimiters } from '../../src/app/limiters.ts'
import { createPendingLookup, type PendingLookup } from '../../src/batching/pending-lookup.ts'
import { Pool } from '../../src/batching/pool.ts'
import { TurnQueue } from '../../src/batching/turn-queue.ts'
import type { Address } from '../../src/domain/address.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import { RateLimiter, rateLimited } from '../../src/upstream/rate-limiter.ts'
import { address, addressList } from '../support/addresses.ts'
import { poolOptions, slowSource } from '../support/slow-source.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A tenth of the vendor's limits and of the lists, so that the tests are fast. */
const bulk = { minSize: 10, maxSize: 50 }
const maxInFlight = 16
const singleMs = 120
const bulkMs = 250

interface Limits {
  readonly callsPerSecond?: number
  readonly maxPending?: number
}

/** A pool in front of a source with the latencies of the sandbox. */
function createPool({ callsPerSecond, maxPending = 10_000 }: Limits = {}) {
  const { source, calls } = slowSource((_, addresses) =>
    addresses.length === 1 ? singleMs : bulkMs,
  )
  const admission = {
    ...poolOptions.admission,
    admits: (inFlightCount: number) => inFlightCount < maxInFlight,
    slots: maxInFlight,
  }
  const limiter = callsPerSecond && createLimiters({})('upstream', callsPerSecond, 1)
  const rateLimiter = limiter ? new RateLimiter({ limiter, key: 'key' }) : undefined
  const limited: typeof source = async (addresses, signal) => {
    await rateLimiter?.acquirePermit(signal)
    return source(addresses, signal)
  }
  const pool = new Pool(limited, {
    bulk,
    maxInFlight,
    maxPending,
    callsPerSecond,
    admission: rateLimiter ? rateLimited(admission, rateLimiter) : admission,
  })
  return { pool, lookup: pool.lookup, calls }
}

/** Looks up addresses, and returns how long that takes. */
async function timed(
  { lookup }: ReturnType<typeof createPool>,
  addresses: readonly Address[],
  client: string,
): Promise<number> {
  const startedAt = performance.now()
  await lookup(addresses, { client })
  return performance.now() - startedAt
}

function greedyLists(): Address[][] {
  return Array.from({ length: 10 }, (_, place) => addressList(1000, place * 1000))
}

/** Every bulk call has a legal size. */
function expectLegal(calls: readonly { readonly addresses: readonly Address[] }[]): void {
  const sizes = calls.map(({ addresses }) => addresses.length)
  expect(
    sizes.filter((size) => size !== 1 && (size < bulk.minSize || size > bulk.maxSize)),
  ).toEqual([])
}

describe('a lone device beside 200 batches of another client', () => {
  const anyMoment = fc.integer({ min: 0, max: 2500 })

  it.prop([anyMoment], { numRuns: 20 })('takes at most twice its idle time', async (atMs) => {
    const pool = createPool()
    for (const list of greedyLists()) void pool.lookup(list, { client: 'greedy' })
    await vi.advanceTimersByTimeAsync(atMs)
    const device = timed(pool, [address(50_000)], 'modest')
    await vi.runAllTimersAsync()
    expect(await device).toBeLessThanOrEqual(2 * singleMs)
    expectLegal(pool.calls)
  })

  it.prop([anyMoment], { numRuns: 20 })('does so at 5 calls a second', async (atMs) => {
    const pool = createPool({ callsPerSecond: 5 })
    const end = new AbortController()
    for (const list of greedyLists())
      pool.lookup(list, { client: 'greedy', signal: end.signal }).catch(() => undefined)
    await vi.advanceTimersByTimeAsync(atMs)
    const device = timed(pool, [address(50_000)], 'modest')
    await vi.advanceTimersByTimeAsync(2000)
    expect(await device).toBeLessThanOrEqual(2 * singleMs)
    end.abort()
    expectLegal(pool.calls)
  })

  it('is not delayed because the greedy client waits for the same number', async () => {
    const pool = createPool()
    for (const list of greedyLists()) void pool.lookup(list, { client: 'greedy' })
    await vi.advanceTimersByTimeAsync(100)
    const device = timed(pool, [address(9999)], 'modest')
    await vi.runAllTimersAsync()
    expect(await device).toBeLessThanOrEqual(2 * singleMs)
    expect(pool.calls.flatMap(({ addresses }) => addresses)).toHaveLength(10_000)
  })

  it('costs the lists no more calls than the device itself', async () => {
    const pool = createPool()
    for (const list of greedyLists()) void pool.lookup(list, { client: 'greedy' })
    await vi.advanceTimersByTimeAsync(100)
    void pool.lookup([address(50_000)], { client: 'modest' })
    await vi.runAllTimersAsync()
    expect(pool.calls).toHaveLength(201)
  })
})

describe('two clients with lists', () => {
  it('share the calls equally', async () => {
    const pool = createPool()
    const greedy = timed(pool, addressList(5000), 'greedy')
    const modest = timed(pool, addressList(1000, 5000), 'modest')
    await vi.runAllTimersAsync()
    // 40 of 120 batches contain the list of the modest client: 3 rounds of 15 slots.
    expect(await modest).toBeLessThanOrEqual(3 * bulkMs)
    expect(await greedy).toBeGreaterThan(5 * bulkMs)
    expect(pool.calls).toHaveLength(120)
  })
})

describe('more numbers than the pool takes', () => {
  const maxPending = 1000
  const overloaded = (outcomes: readonly Outcome[]) =>
    outcomes.filter((one) => one.status === 'FAILED' && one.failure.code === 'OVERLOADED').length

  it('are accepted from one client as long as nobody else needs the room', async () => {
    const { lookup, pool } = createPool({ maxPending })
    const lists = [0, 1].map((list) => lookup(addressList(1000, list * 1000), { client: 'greedy' }))
    expect(pool.state.pending).toBe(maxPending)
    await vi.runAllTimersAsync()
    expect((await Promise.all(lists)).map(overloaded)).toEqual([0, 1000])
  })

  it('push out the newest numbers of a client above its share', async () => {
    const { lookup, pool } = createPool({ maxPending })
    const greedy = lookup(addressList(1000), { client: 'greedy' })
    const modest = lookup(addressList(600, 1000), { client: 'modest' })
    expect(pool.state.pending).toBe(maxPending)
    await vi.runAllTimersAsync()
    const outcomes = await greedy
    expect(overloaded(outcomes)).toBe(500)
    expect(overloaded(outcomes.slice(0, 500))).toBe(0)
    expect(overloaded(await modest)).toBe(100)
  })

  it('leave every client its share, however many clients there are', async () => {
    const { lookup, pool } = createPool({ maxPending })
    void lookup(addressList(1000), { client: 'greedy' })
    const others = Array.from({ length: 50 }, (_, client) =>
      lookup(addressList(10, 1000 + client * 10), { client: `client ${client}` }),
    )
    expect(pool.state.pending).toBe(maxPending)
    await vi.runAllTimersAsync()
    expect((await Promise.all(others)).map(overloaded)).toEqual(Array(50).fill(0))
  })
})

describe('TurnQueue', () => {
  const anyAction = fc.oneof(
    fc.record({ kind: fc.constant('ADD' as const), client: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ kind: fc.constant('FRONT' as const), client: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ kind: fc.constant('TAKE' as const), count: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ kind: fc.constant('DELETE' as const), place: fc.nat({ max: 20 }) }),
    fc.record({
      kind: fc.constant('SHARE' as const),
      place: fc.nat({ max: 20 }),
      client: fc.constantFrom('a', 'b', 'c'),
    }),
  )

  it.prop([fc.array(anyAction, { maxLength: 60 })])(
    'loses no lookup, and counts what it has',
    (actions) => {
      const queue = new TurnQueue()
      const inside = new Set<PendingLookup>()
      let number = 0
      for (const action of actions) {
        const all = [...inside]
        if (action.kind === 'TAKE') {
          const taken = queue.first(action.count)
          expect(taken).toHaveLength(Math.min(action.count, inside.size))
          queue.take(taken)
          for (const lookup of taken) expect(inside.delete(lookup)).toBe(true)
        } else if (action.kind === 'DELETE' || action.kind === 'SHARE') {
          const lookup = all[action.place]
          if (lookup === undefined) continue
          if (action.kind === 'SHARE') queue.share(lookup, action.client)
          else queue.delete(lookup)
          if (action.kind === 'DELETE') inside.delete(lookup)
        } else {
          const lookup = createPendingLookup(address(++number), number, action)
          if (action.kind === 'ADD') queue.add(lookup)
          else queue.addInFront([lookup])
          inside.add(lookup)
        }
        expect(queue.size).toBe(inside.size)
        for (const client of ['a', 'b', 'c']) {
          const own = [...inside].filter((lookup) => lookup.client === client)
          expect(queue.countOf(client)).toBe(own.length)
          const newest = queue.newestOf(client)
          expect(own.length === 0 ? newest === undefined : own.includes(newest!)).toBe(true)
        }
      }
      expect(new Set(queue.first(Infinity))).toEqual(inside)
    },
  )

  it.prop([
    fc.record({ a: fc.nat({ max: 30 }), b: fc.nat({ max: 30 }), c: fc.nat({ max: 30 }) }),
    fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 40 }),
  ])('gives each client that waits as many turns as the others', (counts, sizes) => {
    const queue = new TurnQueue()
    let number = 0
    for (const [client, count] of Object.entries(counts)) {
      for (let place = 0; place < count; place++)
        queue.add(createPendingLookup(address(++number), number, { client }))
    }
    const turns = { a: 0, b: 0, c: 0 }
    for (const size of sizes) {
      const taken = queue.first(size)
      queue.take(taken)
      for (const { client } of taken) turns[client as 'a'] += 1
      const waiting = (['a', 'b', 'c'] as const).filter((client) => queue.countOf(client) > 0)
      const most = Math.max(...Object.values(turns))
      for (const client of waiting) expect(most - turns[client]).toBeLessThanOrEqual(sizes.length)
    }
  })
})
