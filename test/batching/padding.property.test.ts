import { fc, it } from '@fast-check/vitest'
import { afterEach, beforeEach, describe, expect, vi } from 'vitest'
import { Pool } from '../../src/batching/pool.ts'
import type { Remedy } from '../../src/domain/upstream-call.ts'
import { address } from '../support/addresses.ts'
import {
  failedCall,
  maxInFlight,
  outcomeOf,
  poolOptions,
  sharesAddressAtOnce,
  slowSource,
} from '../support/slow-source.ts'
import { stalePadding } from '../support/stale-padding.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const anyArrival = fc.record({
  atMs: fc.nat({ max: 400 }),
  numbers: fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 30 }),
  abortsAfterMs: fc.option(fc.nat({ max: 300 })),
})
const remedies: Remedy[] = ['WAIT', 'BISECT', 'SHRINK', 'RETRY', 'NONE']

describe('padding', () => {
  it.prop([
    fc.array(anyArrival, { maxLength: 12 }),
    fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }),
    // Some of these are requested as well.
    fc.uniqueArray(fc.nat({ max: 120 }), { maxLength: 60 }),
    fc.array(fc.option(fc.constantFrom(...remedies)), { minLength: 1 }),
  ])(
    'changes no outcome, and sends only requested and stale addresses',
    async (arrivals, latencies, staleNumbers, failures) => {
      const stale = staleNumbers.map(address)
      const { padding, taken, received, observed, paddingIn } = stalePadding(stale)
      const { source, calls, peakInFlight } = slowSource(
        (call) => latencies[call % latencies.length]!,
        (addresses, call) => {
          const remedy = failures[call % failures.length]
          return remedy && paddingIn(addresses).length > 0 ? failedCall(remedy) : undefined
        },
      )
      const pool = new Pool(observed(source), { ...poolOptions, padding })
      const answered = arrivals.map(async ({ atMs, numbers, abortsAfterMs }) => {
        await new Promise((resolve) => setTimeout(resolve, atMs))
        const asked = numbers.map(address)
        const abort = new AbortController()
        if (abortsAfterMs !== null) setTimeout(() => abort.abort(), abortsAfterMs)
        const outcomes = await pool.lookup(asked, abort).catch(() => 'aborted')
        expect(outcomes).toEqual(outcomes === 'aborted' ? 'aborted' : asked.map(outcomeOf))
        expect(outcomes === 'aborted' && abortsAfterMs === null).toBe(false)
      })
      await vi.runAllTimersAsync()
      await Promise.all(answered)

      const { minSize, maxSize } = poolOptions.bulk
      const asked = new Set(arrivals.flatMap(({ numbers }) => numbers.map(address)))
      for (const { addresses } of calls) {
        const isBatch = addresses.length >= minSize && addresses.length <= maxSize
        expect(addresses.length === 1 || isBatch).toBe(true)
        expect(new Set(addresses).size).toBe(addresses.length)
        const padded = new Set(paddingIn(addresses))
        expect(padded.isSubsetOf(new Set(addresses))).toBe(true)
        if (padded.size > 0) expect(addresses).toHaveLength(minSize)
        if (padded.size > 0) expect(minSize - padded.size).toBeGreaterThanOrEqual(4)
        for (const one of addresses) expect(padded.has(one) || asked.has(one)).toBe(true)
      }
      expect(sharesAddressAtOnce(calls.filter(({ signal }) => !signal.aborted))).toBe(false)
      expect(peakInFlight()).toBeLessThanOrEqual(maxInFlight)
      const given = new Set(taken.flat().map((one) => JSON.stringify(outcomeOf(one))))
      for (const outcome of received) expect(given).toContain(JSON.stringify(outcome))
      expect(pool.state).toMatchObject({ pending: 0, open: 0, bulkInFlight: 0 })
    },
  )
})
