import { fc, it } from '@fast-check/vitest'
import { afterEach, beforeEach, describe, expect, vi } from 'vitest'
import { Pool } from '../../src/batching/pool.ts'
import { LookupStats } from '../../src/domain/lookup-stats.ts'
import { address, addressList } from '../support/addresses.ts'
import {
  asksTwiceAtOnce,
  maxInFlight,
  outcomeOf,
  poolOptions as options,
  slowSource,
} from '../support/slow-source.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const anyArrival = fc.record({
  atMs: fc.nat({ max: 400 }),
  numbers: fc.uniqueArray(fc.nat({ max: 150 }), { maxLength: 120 }),
  fresh: fc.boolean(),
})

const { minSize, maxSize } = options.bulk

describe('Pool', () => {
  it.prop([
    fc.array(anyArrival, { maxLength: 12 }),
    fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }),
  ])(
    'answers everybody, whatever arrives when, with legal calls only',
    async (arrivals, latencies) => {
      const { source, calls, mostInFlight } = slowSource(
        (call) => latencies[call % latencies.length]!,
      )
      const { lookup } = new Pool(source, options)
      const tallies: LookupStats[] = []
      const answered = arrivals.map(async ({ atMs, numbers, fresh }) => {
        await new Promise((resolve) => setTimeout(resolve, atMs))
        const arrivedAt = performance.now()
        const asked = numbers.map(address)
        const stats = new LookupStats()
        tallies.push(stats)
        stats.asked += asked.length
        expect(await lookup(asked, { fresh, stats })).toEqual(asked.map(outcomeOf))
        return { asked, fresh, arrivedAt }
      })
      await vi.runAllTimersAsync()
      const settled = await Promise.all(answered)

      for (const { addresses } of calls) {
        const isBatch = addresses.length >= minSize && addresses.length <= maxSize
        expect(addresses.length === 1 || isBatch).toBe(true)
        expect(new Set(addresses).size).toBe(addresses.length)
      }
      expect(mostInFlight()).toBeLessThanOrEqual(maxInFlight)
      if (!arrivals.some(({ fresh }) => fresh)) expect(asksTwiceAtOnce(calls)).toBe(false)
      for (const { asked, fresh, arrivedAt } of settled.filter((arrival) => arrival.fresh)) {
        for (const one of asked) {
          const isAnew = calls.some(
            (call) => call.startedAt >= arrivedAt && call.addresses.includes(one),
          )
          expect(isAnew).toBe(fresh)
        }
      }
      for (const { counts } of tallies) {
        expect(counts.joined + counts.sentInBulk + counts.sentSingly).toBe(counts.asked)
      }
      const sent = calls.reduce((total, call) => total + call.addresses.length, 0)
      const counted = tallies.reduce(
        (total, { counts }) => total + counts.sentInBulk + counts.sentSingly,
        0,
      )
      expect(counted).toBe(sent)
    },
  )

  it('sends what is idle at once, without a timer', async () => {
    const { source, calls } = slowSource(() => 120)
    const { lookup } = new Pool(source, options)
    const answer = lookup([address(1)])
    await vi.advanceTimersByTimeAsync(0)
    expect(calls).toHaveLength(1)
    await vi.runAllTimersAsync()
    expect(await answer).toHaveLength(1)
  })

  it('puts two requests that arrive in the same turn into one batch', async () => {
    const { source, calls } = slowSource(() => 120)
    const { lookup } = new Pool(source, options)
    void lookup(addressList(6))
    void lookup(addressList(6, 6))
    await vi.runAllTimersAsync()
    expect(calls.map((call) => call.addresses.length)).toEqual([12])
  })

  it('sends in bulk what waited for a slot, the oldest first', async () => {
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

  it('splits 51 into 26 and 25 where 50 is the most', async () => {
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

  it('forgets an address whose request had left a call that broke the contract', async () => {
    let callCount = 0
    const pool = new Pool(async (addresses) => {
      callCount += 1
      await new Promise((resolve) => setTimeout(resolve, 100))
      if (callCount === 1) throw new Error('bug')
      return { kind: 'ANSWERED', outcomes: addresses.map(outcomeOf), unrequestedCount: 0 }
    }, options)
    const leaving = new AbortController()
    const left = expect(pool.lookup([address(1)], leaving)).rejects.toThrow('waits')
    const failing = expect(pool.lookup(addressList(20, 2))).rejects.toThrow('bug')
    await vi.advanceTimersByTimeAsync(50)
    leaving.abort()
    await vi.runAllTimersAsync()
    await Promise.all([left, failing])
    expect(pool.state.open).toBe(0)
    const answer = pool.lookup([address(1)])
    await vi.runAllTimersAsync()
    expect(await answer).toEqual([outcomeOf(address(1))])
  })

  it('answers nobody’s question at once', async () => {
    const { source, calls } = slowSource(() => 120)
    expect(await new Pool(source, options).lookup([])).toEqual([])
    expect(calls).toEqual([])
  })

  it('gives up for the one whose deadline passes, and goes on for the others', async () => {
    const { source, calls } = slowSource(() => 200)
    const { lookup } = new Pool(source, options)
    const now = performance.now()
    const [hasty, ...patient] = [now + 100, now + 1000, undefined].map((deadlineAt) =>
      lookup([address(1)], deadlineAt === undefined ? {} : { deadlineAt }),
    )
    await vi.advanceTimersByTimeAsync(100)
    expect(await hasty).toMatchObject([{ failure: { code: 'DEADLINE' } }])
    await vi.runAllTimersAsync()
    for (const answer of patient) expect(await answer).toEqual([outcomeOf(address(1))])
    expect(calls).toHaveLength(1)
  })

  it('leaves a quarter of the slots to singles that cannot keep up, and sends the rest in bulk', async () => {
    const { source, calls } = slowSource(() => 120)
    const { lookup } = new Pool(source, { ...options, bulk: { minSize: 100, maxSize: 500 } })
    for (let number = 0; number < 400; number++) {
      void lookup([address(number)])
      await vi.advanceTimersByTimeAsync(5) // 200 a second: 24 slots' worth of singles, and 4 slots
    }
    await vi.runAllTimersAsync()
    const sizes = calls.map((call) => call.addresses.length)
    expect(sizes.filter((size) => size >= 100).length).toBeGreaterThanOrEqual(2)
    expect(sizes.length).toBeLessThan(200)
  })

  it('does not leave singles waiting behind one that hangs, once the arrivals are over', async () => {
    const { source } = slowSource((call) => (call === 10 ? 60_000 : 120))
    const pool = new Pool(source, { ...options, bulk: { minSize: 100, maxSize: 500 } })
    for (let number = 0; number < 95; number++) {
      void pool.lookup([address(number)])
      await vi.advanceTimersByTimeAsync(5)
    }
    await vi.advanceTimersByTimeAsync(5000)
    expect(pool.state).toMatchObject({ pending: 0, singleInFlight: 1 })
  })

  it('brings every deadline forward when it has to hurry', async () => {
    const { source } = slowSource(() => 60_000)
    const pool = new Pool(source, options)
    const answer = pool.lookup([address(1)], { deadlineAt: performance.now() + 50_000 })
    await vi.advanceTimersByTimeAsync(10)
    pool.shortenDeadlines(1000)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await answer).toMatchObject([{ failure: { code: 'DEADLINE' } }])
    expect(pool.state.open).toBe(0)
  })
})
