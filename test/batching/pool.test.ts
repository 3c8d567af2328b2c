import { fc, it } from '@fast-check/vitest'
import { afterEach, beforeEach, describe, expect, vi } from 'vitest'
import { Pool } from '../../src/batching/pool.ts'
import { LookupStats } from '../../src/domain/lookup-stats.ts'
import { address, addressList } from '../support/addresses.ts'
import {
  maxInFlight,
  outcomeOf,
  poolOptions as options,
  sharesAddressAtOnce,
  slowSource,
} from '../support/slow-source.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const anyArrival = fc.record({
  atMs: fc.nat({ max: 400 }),
  numbers: fc.uniqueArray(fc.nat({ max: 150 }), { maxLength: 120 }),
  fresh: fc.boolean(),
  client: fc.constantFrom('one', 'another', 'third'),
})

const { minSize, maxSize } = options.bulk

describe('Pool', () => {
  it.prop([
    fc.array(anyArrival, { maxLength: 12 }),
    fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }),
  ])(
    'answers every request with legal calls only, in any order of arrivals',
    async (arrivals, latencies) => {
      const { source, calls, peakInFlight } = slowSource(
        (call) => latencies[call % latencies.length]!,
      )
      const { lookup } = new Pool(source, options)
      const allStats: LookupStats[] = []
      const answered = arrivals.map(async ({ atMs, numbers, fresh, client }) => {
        await new Promise((resolve) => setTimeout(resolve, atMs))
        const arrivedAt = performance.now()
        const asked = numbers.map(address)
        const stats = new LookupStats()
        allStats.push(stats)
        stats.asked += asked.length
        expect(await lookup(asked, { client, fresh, stats })).toEqual(asked.map(outcomeOf))
        return { asked, fresh, arrivedAt }
      })
      await vi.runAllTimersAsync()
      const settled = await Promise.all(answered)

      for (const { addresses } of calls) {
        const isBatch = addresses.length >= minSize && addresses.length <= maxSize
        expect(addresses.length === 1 || isBatch).toBe(true)
        expect(new Set(addresses).size).toBe(addresses.length)
      }
      expect(peakInFlight()).toBeLessThanOrEqual(maxInFlight)
      if (!arrivals.some(({ fresh }) => fresh)) expect(sharesAddressAtOnce(calls)).toBe(false)
      for (const { asked, fresh, arrivedAt } of settled.filter((arrival) => arrival.fresh)) {
        for (const one of asked) {
          const isSentAgain = calls.some(
            (call) => call.startedAt >= arrivedAt && call.addresses.includes(one),
          )
          expect(isSentAgain).toBe(fresh)
        }
      }
      for (const { counts } of allStats) {
        expect(counts.joined + counts.sentInBulk + counts.sentSingly).toBe(counts.asked)
      }
      const sent = calls.reduce((total, call) => total + call.addresses.length, 0)
      const counted = allStats.reduce(
        (total, { counts }) => total + counts.sentInBulk + counts.sentSingly,
        0,
      )
      expect(counted).toBe(sent)
    },
  )

  it('sends a lookup at once when it is idle, without a timer', async () => {
    const { source, calls } = slowSource(() => 120)
    const { lookup } = new Pool(source, options)
    const answer = lookup([address(1)])
    await vi.advanceTimersByTimeAsync(0)
    expect(calls).toHaveLength(1)
    await vi.runAllTimersAsync()
    expect(await answer).toHaveLength(1)
  })

  it('sends two requests that arrive in the same turn in one batch', async () => {
    const { source, calls } = slowSource(() => 120)
    const { lookup } = new Pool(source, options)
    void lookup(addressList(6))
    void lookup(addressList(6, 6))
    await vi.runAllTimersAsync()
    expect(calls.map((call) => call.addresses.length)).toEqual([12])
  })

  it('sends lookups that waited for a slot in bulk, oldest first', async () => {
    const { source, calls } = slowSource(() => 120)
    const { lookup } = new Pool(source, options)
    void lookup(addressList(9))
    await vi.advanceTimersByTimeAsync(50)
    void lookup(addressList(9, 100))
    await vi.runAllTimersAsync()
    const [batch] = calls.slice(maxInFlight)
    expect(calls.map((call) => call.addresses.length)).toEqual([1, 1, 1, 1, 14])
    expect(batch?.addresses).toEqual([...addressList(5, 4), ...addressList(9, 100)])
  })

  it('splits 51 into 26 and 25 with a maximum of 50', async () => {
    const { source, calls } = slowSource(() => 120)
    const { lookup } = new Pool(source, options)
    void lookup(addressList(51))
    await vi.runAllTimersAsync()
    expect(calls.map((call) => call.addresses.length)).toEqual([26, 25])
  })

  it('frees its slots and rejects its requests when the source breaks its contract', async () => {
    const broken = new Pool(() => Promise.reject(new Error('bug')), options)
    for (let round = 0; round < 2 * maxInFlight; round++) {
      const answer = expect(broken.lookup([address(round)])).rejects.toThrow('bug')
      await vi.runAllTimersAsync()
      await answer
    }
  })

  it('drops an address whose request was aborted before its call broke the contract', async () => {
    let callCount = 0
    const pool = new Pool(async (addresses) => {
      callCount += 1
      await new Promise((resolve) => setTimeout(resolve, 100))
      if (callCount === 1) throw new Error('bug')
      return {
        kind: 'ANSWERED',
        outcomes: addresses.map(outcomeOf),
        unrequestedCount: 0,
        malformedFieldCount: 0,
      }
    }, options)
    const abort = new AbortController()
    const aborted = expect(pool.lookup([address(1)], abort)).rejects.toThrow('aborted')
    const failing = expect(pool.lookup(addressList(20, 2))).rejects.toThrow('bug')
    await vi.advanceTimersByTimeAsync(50)
    abort.abort()
    await vi.runAllTimersAsync()
    await Promise.all([aborted, failing])
    expect(pool.state.open).toBe(0)
    const answer = pool.lookup([address(1)])
    await vi.runAllTimersAsync()
    expect(await answer).toEqual([outcomeOf(address(1))])
  })

  it('answers an empty list without a call', async () => {
    const { source, calls } = slowSource(() => 120)
    expect(await new Pool(source, options).lookup([])).toEqual([])
    expect(calls).toEqual([])
  })

  it('fails only the request whose deadline passes', async () => {
    const { source, calls } = slowSource(() => 200)
    const { lookup } = new Pool(source, options)
    const now = performance.now()
    const [early, ...late] = [now + 100, now + 1000, undefined].map((deadlineAt) =>
      lookup([address(1)], deadlineAt === undefined ? {} : { deadlineAt }),
    )
    await vi.advanceTimersByTimeAsync(100)
    expect(await early).toMatchObject([{ failure: { code: 'DEADLINE' } }])
    await vi.runAllTimersAsync()
    for (const answer of late) expect(await answer).toEqual([outcomeOf(address(1))])
    expect(calls).toHaveLength(1)
  })

  it('gives single calls that cannot keep up a quarter of the slots, and sends the rest in bulk', async () => {
    const { source, calls } = slowSource(() => 120)
    const { lookup } = new Pool(source, { ...options, bulk: { minSize: 100, maxSize: 500 } })
    for (let number = 0; number < 400; number++) {
      void lookup([address(number)])
      await vi.advanceTimersByTimeAsync(5) // 200 a second need 24 slots for single calls, and there are 4
    }
    await vi.runAllTimersAsync()
    const sizes = calls.map((call) => call.addresses.length)
    expect(sizes.filter((size) => size >= 100).length).toBeGreaterThanOrEqual(2)
    expect(sizes.length).toBeLessThan(200)
  })

  it('does not hold lookups back behind a call that hangs, once the arrivals are over', async () => {
    const { source } = slowSource((call) => (call === 10 ? 60_000 : 120))
    const pool = new Pool(source, { ...options, bulk: { minSize: 100, maxSize: 500 } })
    for (let number = 0; number < 95; number++) {
      void pool.lookup([address(number)])
      await vi.advanceTimersByTimeAsync(5)
    }
    await vi.advanceTimersByTimeAsync(5000)
    expect(pool.state).toMatchObject({ pending: 0, singleInFlight: 1 })
  })

  it('shortens the deadlines of open requests', async () => {
    const { source } = slowSource(() => 60_000)
    const pool = new Pool(source, options)
    const answer = pool.lookup([address(1)], { deadlineAt: performance.now() + 50_000 })
    await vi.advanceTimersByTimeAsync(10)
    pool.shortenDeadlines(1000)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await answer).toMatchObject([{ failure: { code: 'DEADLINE' } }])
    expect(pool.state.open).toBe(0)
  })

  it('applies a shortened deadline to later requests too', async () => {
    const { source } = slowSource(() => 60_000)
    const pool = new Pool(source, options)
    pool.shortenDeadlines(1000)
    await vi.advanceTimersByTimeAsync(400)
    const answer = pool.lookup([address(1)], { deadlineAt: performance.now() + 50_000 })
    await vi.advanceTimersByTimeAsync(600)
    expect(await answer).toMatchObject([{ failure: { code: 'DEADLINE' } }])
    expect(pool.state.open).toBe(0)
  })
})
