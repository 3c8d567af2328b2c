import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  createPendingLookup,
  type PendingLookup,
  type Waiter,
} from '../../src/batching/pending-lookup.ts'
import { BatchBisection } from '../../src/batching/batch-bisection.ts'
import { address } from '../support/addresses.ts'

const minSize = 100

const lookups = (size: number): PendingLookup[] =>
  Array.from({ length: size }, (_, place) => {
    const lookup = createPendingLookup(address(place), 0)
    lookup.waiters.add({} as Waiter)
    return lookup
  })

/**
 * Takes a batch apart against an upstream that refuses whatever holds a poison. Counts the calls.
 */
function takeApart(all: PendingLookup[], isPoison: (lookup: PendingLookup) => boolean) {
  const batch = new BatchBisection(all, minSize)
  const answered: PendingLookup[] = []
  let callCount = 1
  for (let part = batch.nextPart(500); part !== undefined; part = batch.nextPart(500)) {
    callCount += 1
    expect(part.length).toBeGreaterThanOrEqual(minSize)
    expect(part.length).toBeLessThan(all.length)
    if (part.some(isPoison)) batch.refused(part)
    else {
      batch.recordAnswered(part)
      answered.push(...part)
    }
  }
  const alone = batch.takeRest()
  return { answered, alone, callCount: callCount + alone.length }
}

describe('RefusedBatch', () => {
  it.prop([fc.integer({ min: 100, max: 500 }), fc.nat()])(
    'isolates one poison, loses nothing, and asks for no legal part twice',
    (size, seed) => {
      const all = lookups(size)
      const poison = all[seed % size]!
      const { answered, alone } = takeApart(all, (lookup) => lookup === poison)
      expect(alone).toContain(poison)
      expect(new Set([...answered, ...alone])).toEqual(new Set(all))
      expect(answered.length + alone.length).toBe(size)
    },
  )

  it.prop([fc.nat({ max: 499 })])('costs at most 106 calls for one poison in 500', (place) => {
    const all = lookups(500)
    expect(takeApart(all, (lookup) => lookup === all[place]).callCount).toBeLessThanOrEqual(106)
  })

  it('gives up on bulk calls when all of them are refused', () => {
    const { answered, alone } = takeApart(lookups(500), () => true)
    expect(answered).toEqual([])
    expect(alone).toHaveLength(500)
  })

  it('asks for no more after twenty calls in vain, the first one included', () => {
    const batch = new BatchBisection(lookups(100), minSize)
    for (let call = 0; call < 18; call++) batch.recordSingleRejection()
    expect(batch.isExhausted).toBe(false)
    batch.recordSingleRejection()
    expect(batch.isExhausted).toBe(true)
  })

  it('keeps to a maximum that was learned meanwhile, and to none where nothing is small enough', () => {
    const batch = new BatchBisection(lookups(500), minSize)
    batch.recordTooLarge(true)
    expect(batch.nextPart(250)).toHaveLength(250)
    batch.recordTooLarge(false)
    expect(batch.nextPart(100)).toBeUndefined()
    expect(batch.takeRest()).toHaveLength(500)
  })
})
