import { fc, it } from '@fast-check/vitest'
import { afterEach, beforeEach, describe, expect, vi } from 'vitest'
import { Pool } from '../../src/batching/pool.ts'
import type { Remedy } from '../../src/domain/upstream-call.ts'
import { address } from '../support/addresses.ts'
import {
  asksTwiceAtOnce,
  maxInFlight,
  outcomeOf,
  poolOptions,
  refused,
  slowSource,
} from '../support/slow-source.ts'
import { stalePadding } from '../support/stale-padding.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const anyArrival = fc.record({
  atMs: fc.nat({ max: 400 }),
  numbers: fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 30 }),
  leavesAfterMs: fc.option(fc.nat({ max: 300 })),
})
const remedies: Remedy[] = ['WAIT', 'BISECT', 'SHRINK', 'RETRY', 'NONE']

describe('any filling', () => {
  it.prop([
    fc.array(anyArrival, { maxLength: 12 }),
    fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }),
    // Some of them are asked for as well.
    fc.uniqueArray(fc.nat({ max: 120 }), { maxLength: 60 }),
    fc.array(fc.option(fc.constantFrom(...remedies)), { minLength: 1 }),
  ])(
    'changes nothing for who asks, and asks for nothing else than is asked or stale',
    async (arrivals, latencies, staleNumbers, failures) => {
      const stale = staleNumbers.map(address)
      const { padding, taken, told, watched, paddingIn } = stalePadding(stale)
      const { source, calls, mostInFlight } = slowSource(
        (call) => latencies[call % latencies.length]!,
        (addresses, call) => {
          const remedy = failures[call % failures.length]
          return remedy && paddingIn(addresses).length > 0 ? refused(remedy) : undefined
        },
      )
      const pool = new Pool(watched(source), { ...poolOptions, padding: padding })
      const answered = arrivals.map(async ({ atMs, numbers, leavesAfterMs }) => {
        await new Promise((resolve) => setTimeout(resolve, atMs))
        const asked = numbers.map(address)
        const leaving = new AbortController()
        if (leavesAfterMs !== null) setTimeout(() => leaving.abort(), leavesAfterMs)
        const outcomes = await pool.lookup(asked, leaving).catch(() => 'left')
        expect(outcomes).toEqual(outcomes === 'left' ? 'left' : asked.map(outcomeOf))
        expect(outcomes === 'left' && leavesAfterMs === null).toBe(false)
      })
      await vi.runAllTimersAsync()
      await Promise.all(answered)

      const { minSize, maxSize } = poolOptions.bulk
      const asked = new Set(arrivals.flatMap(({ numbers }) => numbers.map(address)))
      for (const { addresses } of calls) {
        const isBatch = addresses.length >= minSize && addresses.length <= maxSize
        expect(addresses.length === 1 || isBatch).toBe(true)
        expect(new Set(addresses).size).toBe(addresses.length)
        const padding = new Set(paddingIn(addresses))
        expect(padding.isSubsetOf(new Set(addresses))).toBe(true)
        if (padding.size > 0) expect(addresses).toHaveLength(minSize)
        if (padding.size > 0) expect(minSize - padding.size).toBeGreaterThanOrEqual(4)
        for (const one of addresses) expect(padding.has(one) || asked.has(one)).toBe(true)
      }
      expect(asksTwiceAtOnce(calls.filter(({ signal }) => !signal.aborted))).toBe(false)
      expect(mostInFlight()).toBeLessThanOrEqual(maxInFlight)
      const given = new Set(taken.flat().map((one) => JSON.stringify(outcomeOf(one))))
      for (const outcome of told) expect(given).toContain(JSON.stringify(outcome))
      expect(pool.state).toMatchObject({ pending: 0, open: 0, bulkInFlight: 0 })
    },
  )
})
