import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { BatchBisection } from '../../src/batching/batch-bisection.ts'
import {
  createPendingLookup,
  type PendingLookup,
  type Waiter,
} from '../../src/batching/pending-lookup.ts'
import { RejectionBudget } from '../../src/batching/rejection-budget.ts'
import { address } from '../support/addresses.ts'

const minSize = 100
const reason = { code: 'REFUSED' } as const

const lookups = (size: number): PendingLookup[] =>
  Array.from({ length: size }, (_, place) => {
    const lookup = createPendingLookup(address(place), 0)
    lookup.waiters.push({} as Waiter)
    return lookup
  })

/**
 * Bisects a batch against an upstream that rejects every part with a bad address. `callCount`
 * includes the rejected batch and the single calls.
 */
function bisect(all: PendingLookup[], isBad: (lookup: PendingLookup) => boolean) {
  const bisection = new BatchBisection(all, { minSize, reason, cause: 'REJECTED', testAt: 0 })
  const answered: PendingLookup[] = []
  let callCount = 1
  for (let part = bisection.nextPart(500); part !== undefined; part = bisection.nextPart(500)) {
    callCount += 1
    expect(part.length).toBeGreaterThanOrEqual(minSize)
    expect(part.length).toBeLessThan(all.length)
    if (part.some(isBad)) bisection.recordRejected(part)
    else {
      bisection.recordDone(part)
      answered.push(...part)
    }
  }
  const rest = bisection.takeRest()
  return { answered, rest, callCount: callCount + rest.length }
}

describe('BatchBisection', () => {
  it.prop([fc.integer({ min: 100, max: 500 }), fc.nat()])(
    'isolates one bad address, loses nothing, and sends only legal parts, none of them twice',
    (size, seed) => {
      const all = lookups(size)
      const bad = all[seed % size]!
      const { answered, rest } = bisect(all, (lookup) => lookup === bad)
      expect(rest).toContain(bad)
      expect(new Set([...answered, ...rest])).toEqual(new Set(all))
      expect(answered.length + rest.length).toBe(size)
    },
  )

  it.prop([fc.nat({ max: 499 })])('costs at most 106 calls for one bad address in 500', (place) => {
    const all = lookups(500)
    expect(bisect(all, (lookup) => lookup === all[place]).callCount).toBeLessThanOrEqual(106)
  })

  it('sends everything singly when all parts are rejected', () => {
    const { answered, rest } = bisect(lookups(500), () => true)
    expect(answered).toEqual([])
    expect(rest).toHaveLength(500)
  })

  it('counts rejected parts in the budget that its lookups share', () => {
    const all = lookups(500)
    const bisection = new BatchBisection(all, { minSize, reason, cause: 'REJECTED', testAt: 0 })
    const budget = all[0]!.rejectionBudget!
    for (const lookup of all) expect(lookup.rejectionBudget).toBe(budget)
    for (let call = 0; call < 18; call++) bisection.recordRejected(all.slice(0, minSize))
    expect(budget.isExhausted).toBe(false)
    bisection.recordRejected(all.slice(0, minSize))
    expect(budget.isExhausted).toBe(true)
  })

  it('keeps to a smaller maximum, and sends everything singly when no smaller part is legal', () => {
    const bisection = new BatchBisection(lookups(500), {
      minSize,
      reason,
      cause: 'REJECTED',
      testAt: 0,
    })
    bisection.recordTooLarge(true)
    expect(bisection.nextPart(250)).toHaveLength(250)
    bisection.recordTooLarge(false)
    expect(bisection.nextPart(100)).toBeUndefined()
    expect(bisection.takeRest()).toHaveLength(500)
  })
})

describe('RejectionBudget', () => {
  it('is exhausted after twenty rejected calls, the one with the whole batch included', () => {
    const budget = new RejectionBudget(reason)
    for (let call = 0; call < 18; call++) budget.recordRejection()
    expect(budget.isExhausted).toBe(false)
    budget.recordRejection()
    expect(budget.isExhausted).toBe(true)
  })
})
