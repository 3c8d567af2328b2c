import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseAddress } from '../../src/domain/address.ts'
import { LookupStats } from '../../src/domain/lookup-stats.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import { address, addressList } from '../support/addresses.ts'
import { bulkMs, singleMs, slotCount, startPool } from '../support/start-pool.ts'
import { stalePadding } from '../support/stale-padding.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const ofJob = (job = 'job', isLast = false) => ({ client: 'owner', background: { job, isLast } })

const sizesOf = (calls: readonly { readonly addresses: readonly unknown[] }[]) =>
  calls.map(({ addresses }) => addresses.length)

const codesOf = (outcomes: readonly Outcome[]) =>
  new Set(outcomes.map((one) => (one.status === 'FOUND' ? 'FOUND' : one.failure.code)))

/** Numbers of another country than `addressList`. */
const otherCountry = (count: number) =>
  Array.from({ length: count }, (_, place) => parseAddress(`+4915${20_000_000 + place}`)!)

describe('lookups of a job', () => {
  it('leave in full batches, and the rest after two seconds', async () => {
    const { lookup, calls } = startPool()
    const job = lookup(addressList(130), ofJob())
    await vi.advanceTimersByTimeAsync(1900)
    expect(sizesOf(calls)).toEqual([50, 50])
    await vi.runAllTimersAsync()
    expect(sizesOf(calls)).toEqual([50, 50, 30])
    expect(await job).toHaveLength(130)
  })

  it('do not wait for others after the last ones', async () => {
    const { lookup, calls } = startPool()
    void lookup(addressList(105), ofJob('job', true))
    await vi.advanceTimersByTimeAsync(1)
    expect(sizesOf(calls)).toEqual([50, 28, 27])
  })

  it('that are too few for a batch go singly, in a quarter of the slots', async () => {
    const { lookup, calls } = startPool()
    void lookup(addressList(9), ofJob())
    await vi.advanceTimersByTimeAsync(1900)
    expect(calls).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(150)
    expect(sizesOf(calls)).toEqual([1, 1, 1, 1])
    await vi.runAllTimersAsync()
    expect(calls).toHaveLength(9)
  })

  it('merge with those of other jobs', async () => {
    const { lookup, calls } = startPool()
    for (const place of Array(10).keys()) void lookup(addressList(5, place * 5), ofJob(`${place}`))
    await vi.runAllTimersAsync()
    expect(sizesOf(calls)).toEqual([50])
  })

  it('use three quarters of the slots, also of those that an outage has left', async () => {
    const { lookup, pool, circuit } = startPool()
    void lookup(addressList(2000), ofJob())
    await vi.advanceTimersByTimeAsync(1)
    expect(pool.state).toMatchObject({ backgroundInFlight: 12, bulkInFlight: 12, pending: 0 })
    circuit.applyOutage({ state: 'THROTTLED', reason: { code: 'RATE_LIMITED' }, waitMs: 1000 })
    await vi.advanceTimersByTimeAsync(1000 + singleMs + 10)
    expect(circuit.slots).toBe(slotCount / 2)
    expect(pool.state.backgroundInFlight).toBe(6)
  })

  it('do not use up the room of others, and are not rejected for room', async () => {
    const { lookup, pool } = startPool({ maxPending: 100 })
    const job = lookup(addressList(1000), ofJob())
    const list = lookup(addressList(100, 5000), { client: 'client' })
    expect(pool.state).toMatchObject({ pending: 100, backgroundPending: 1000 })
    const more = lookup(addressList(1, 6000), { client: 'client' })
    await vi.runAllTimersAsync()
    expect(codesOf([...(await job), ...(await list)])).toEqual(new Set(['FOUND', 'NOT_REPORTED']))
    expect(codesOf(await more)).toEqual(new Set(['OVERLOADED']))
  })

  it('stay pending when a client above its share that wants them too makes room', async () => {
    const { lookup, pool } = startPool({ maxPending: 10 })
    const job = lookup(addressList(10), ofJob())
    const greedy = lookup(addressList(10), { client: 'greedy' })
    const modest = lookup(addressList(5, 50), { client: 'modest' })
    expect(pool.state).toMatchObject({ pending: 10, backgroundPending: 5 })
    await vi.runAllTimersAsync()
    expect(codesOf(await job)).toEqual(new Set(['FOUND', 'NOT_REPORTED']))
    expect(codesOf((await greedy).slice(5))).toEqual(new Set(['OVERLOADED']))
    expect(codesOf(await modest)).not.toContain('OVERLOADED')
  })

  it('do not count for the estimates of others', () => {
    const { lookup, pool } = startPool()
    const before = pool.estimateMs({ bulkCalls: 1, singleCalls: 1 })
    void lookup(addressList(5000), ofJob())
    expect(pool.estimateMs({ bulkCalls: 1, singleCalls: 1 })).toBe(before)
  })

  it('take turns by client, and then by job', async () => {
    const { lookup, calls } = startPool()
    const jobs = ['a', 'b', 'c'].map((job) => ({ client: 'many', background: { job } }))
    const lists = [...jobs, { client: 'one', background: { job: 'd' } }]
    for (const [place, options] of lists.entries()) {
      void lookup(addressList(1000, place * 1000), options)
    }
    await vi.advanceTimersByTimeAsync(bulkMs - 1)
    const counts = [0, 0, 0, 0]
    for (const one of calls.flatMap(({ addresses }) => addresses)) {
      const place = lists.findIndex((_, list) => Number(one) < Number(address((list + 1) * 1000)))
      counts[place]! += 1
    }
    expect(counts[3]).toBe(300)
    for (const count of counts.slice(0, 3)) expect(Math.abs(count - 100)).toBeLessThan(10)
  })
})

describe('riding along', () => {
  it('fills bulk calls of others, with numbers of their countries', async () => {
    const { lookup, calls } = startPool()
    void lookup([...otherCountry(9), ...addressList(9)], ofJob())
    void lookup(addressList(20, 100), { client: 'client' })
    await vi.advanceTimersByTimeAsync(1)
    expect(sizesOf(calls)).toEqual([29])
    await vi.advanceTimersByTimeAsync(bulkMs)
    void lookup(otherCountry(30).slice(10), { client: 'client' })
    await vi.advanceTimersByTimeAsync(1)
    expect(sizesOf(calls)).toEqual([29, 29])
  })

  it('replaces padding', async () => {
    const { padding, taken } = stalePadding(addressList(50, 1000))
    const { lookup, calls } = startPool({ padding })
    void lookup(addressList(9), ofJob())
    void lookup(addressList(5, 100), { client: 'client' })
    await vi.advanceTimersByTimeAsync(1)
    expect(sizesOf(calls)).toEqual([14])
    expect(taken).toEqual([])
  })

  it('does not delay a few numbers, which go singly', async () => {
    const { lookup, calls } = startPool()
    void lookup(addressList(30), ofJob())
    void lookup(addressList(5, 100), { client: 'client' })
    await vi.advanceTimersByTimeAsync(1)
    expect(sizesOf(calls)).toEqual([1, 1, 1, 1, 1])
  })
})

describe('a request for a number of a job', () => {
  it('lets it go at once, in the turn of its client', async () => {
    const { lookup, calls, pool } = startPool()
    void lookup(addressList(9), ofJob())
    const device = lookup([address(3)], { client: 'client' })
    expect(pool.state).toMatchObject({ pending: 1, backgroundPending: 8 })
    await vi.advanceTimersByTimeAsync(singleMs + 1)
    expect(calls.map(({ addresses }) => addresses)).toEqual([[address(3)]])
    expect(await device).toHaveLength(1)
  })

  it('leaves it to the job when it ends', async () => {
    const { lookup, pool } = startPool()
    const job = lookup(addressList(9), ofJob())
    const end = new AbortController()
    const options = { client: 'client', signal: end.signal }
    const device = lookup([address(3)], options).catch(() => 'aborted')
    end.abort()
    expect(await device).toBe('aborted')
    expect(pool.state).toMatchObject({ pending: 0, backgroundPending: 9 })
    await vi.runAllTimersAsync()
    expect(await job).toHaveLength(9)
  })

  it('goes first if the call in flight ends without a result', async () => {
    const throttled = {
      reason: { code: 'RATE_LIMITED', retryAfterMs: 500 },
      remedy: 'WAIT',
    } as const
    const { lookup, pool, calls } = startPool({
      failure: (_, call) => (call === 0 ? { kind: 'FAILED', ...throttled } : undefined),
    })
    void lookup(addressList(50), ofJob())
    await vi.advanceTimersByTimeAsync(bulkMs / 2)
    void lookup([address(33)], { client: 'client' })
    await vi.advanceTimersByTimeAsync(bulkMs)
    expect(pool.state).toMatchObject({ pending: 1, backgroundPending: 49 })
    await vi.advanceTimersByTimeAsync(500)
    expect(calls[1]?.addresses).toEqual([address(33)])
  })
})

describe('the counts of a job', () => {
  it('count a call once, also with numbers of several chunks', async () => {
    const { lookup, calls } = startPool()
    const stats = new LookupStats()
    for (const chunk of Array(6).keys()) {
      void lookup(addressList(30, chunk * 30), { ...ofJob('job', chunk === 5), stats })
    }
    await vi.runAllTimersAsync()
    expect(stats.counts).toMatchObject({ bulkCalls: calls.length, sentInBulk: 180, joined: 0 })
    expect(calls.length).toBe(4)
  })
})
