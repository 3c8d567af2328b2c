import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { createEntry, type Entry, type Waiter } from '../../src/batching/entry.ts'
import { RefusedBatch } from '../../src/batching/refused-batch.ts'
import { address } from '../support/addresses.ts'

const minSize = 100

const entries = (size: number): Entry[] =>
  Array.from({ length: size }, (_, place) => {
    const entry = createEntry(address(place), 0)
    entry.waiters.add({} as Waiter)
    return entry
  })

/**
 * Takes a batch apart against an upstream that refuses whatever holds a poison. Counts the calls.
 */
function takeApart(all: Entry[], isPoison: (entry: Entry) => boolean) {
  const batch = new RefusedBatch(all, minSize)
  const answered: Entry[] = []
  let callCount = 1
  for (let part = batch.nextPart(500); part !== undefined; part = batch.nextPart(500)) {
    callCount += 1
    expect(part.length).toBeGreaterThanOrEqual(minSize)
    expect(part.length).toBeLessThan(all.length)
    if (part.some(isPoison)) batch.refused(part)
    else {
      batch.answered(part)
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
      const all = entries(size)
      const poison = all[seed % size]!
      const { answered, alone } = takeApart(all, (entry) => entry === poison)
      expect(alone).toContain(poison)
      expect(new Set([...answered, ...alone])).toEqual(new Set(all))
      expect(answered.length + alone.length).toBe(size)
    },
  )

  it.prop([fc.nat({ max: 499 })])('costs at most 106 calls for one poison in 500', (place) => {
    const all = entries(500)
    expect(takeApart(all, (entry) => entry === all[place]).callCount).toBeLessThanOrEqual(106)
  })

  it('gives up on bulk calls when all of them are refused', () => {
    const { answered, alone } = takeApart(entries(500), () => true)
    expect(answered).toEqual([])
    expect(alone).toHaveLength(500)
  })

  it('asks for no more after twenty calls in vain, the first one included', () => {
    const batch = new RefusedBatch(entries(100), minSize)
    for (let call = 0; call < 18; call++) batch.refusedAlone()
    expect(batch.isSpent).toBe(false)
    batch.refusedAlone()
    expect(batch.isSpent).toBe(true)
  })

  it('keeps to a maximum that was learned meanwhile, and to none where nothing is small enough', () => {
    const batch = new RefusedBatch(entries(500), minSize)
    batch.tooLarge(true)
    expect(batch.nextPart(250)).toHaveLength(250)
    batch.tooLarge(false)
    expect(batch.nextPart(100)).toBeUndefined()
    expect(batch.takeRest()).toHaveLength(500)
  })
})
