import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { createPendingLookup, type PendingLookup } from '../../src/batching/pending-lookup.ts'
import { PendingQueue } from '../../src/batching/pending-queue.ts'
import { planBatches } from '../../src/batching/plan-batches.ts'
import { parseAddress } from '../../src/domain/address.ts'
import { countryCode } from '../../src/domain/country-code.ts'

const limits = { minSize: 100, maxSize: 500 }
const codes = ['1', '7', '31', '32', '49', '91', '351', '971']

/** Lookups in the order of their arrival; `countries` are places in `codes`. */
function createLookups(countries: readonly number[]): PendingLookup[] {
  return countries.map((country, place) =>
    createPendingLookup(parseAddress(`+${codes[country]}${700_000_000 + place}`)!, place),
  )
}

/** Takes all batches. Numbers that arrive later than all others can be given for each batch. */
function takeAll(lookups: readonly PendingLookup[], later: readonly PendingLookup[][] = []) {
  const queue = new PendingQueue()
  for (const lookup of lookups) queue.enqueue(lookup)
  const batches: PendingLookup[][] = []
  for (;;) {
    for (const lookup of later[batches.length] ?? []) queue.enqueue(lookup)
    const sizes = planBatches(queue.batchableCount, limits)
    if (sizes.length === 0) return { batches, rest: queue.takeFirst(limits.minSize) }
    batches.push(queue.takeBatch(sizes, limits))
  }
}

const countriesOf = (batch: readonly PendingLookup[]) =>
  new Set(batch.map(({ address }) => countryCode(address)))

const anyCountries = (maxLength: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: codes.length }), fc.integer({ min: 1, max: 3 }))
    .chain(([count, skew]) =>
      fc.array(
        fc.nat({ max: 999 }).map((at) => Math.floor((at / 1000) ** skew * count)),
        { minLength: 100, maxLength, size: 'max' },
      ),
    )

describe('batches by country', () => {
  it.prop([anyCountries(2500)], { numRuns: 60 })(
    'are legal, as few as planned, and hold every number once',
    (countries) => {
      const lookups = createLookups(countries)
      const { batches, rest } = takeAll(lookups)
      expect(batches).toHaveLength(planBatches(lookups.length, limits).length)
      for (const { length } of batches) {
        expect(length >= limits.minSize && length <= limits.maxSize).toBe(true)
      }
      expect([...batches.flat(), ...rest].toSorted((a, b) => a.enqueuedAt - b.enqueuedAt)).toEqual(
        lookups,
      )
    },
  )

  it.prop([anyCountries(1500), fc.array(fc.nat({ max: 700 }), { maxLength: 6 })], { numRuns: 60 })(
    'let a number be overtaken by one batch at most',
    (countries, laterCounts) => {
      const all = createLookups([...countries, ...countries, ...countries])
      const lookups = all.splice(0, countries.length)
      const later = laterCounts.map((count) => all.splice(0, count))
      const { batches } = takeAll(lookups, later)
      const newest = batches.map((batch) => Math.max(...batch.map((one) => one.enqueuedAt)))
      for (const [place, batch] of batches.entries()) {
        for (const { enqueuedAt } of batch) {
          const overtaking = newest.slice(0, place).filter((time) => time > enqueuedAt)
          expect(overtaking.length).toBeLessThanOrEqual(1)
        }
      }
    },
  )

  it.each([
    ['two that fill a batch each', [0, 1], 600, [1, 1]],
    ['one', [0], 1001, [1, 1, 1]],
    ['four', [0, 1, 2, 3], 1000, [2, 2]],
    ['eight', [0, 1, 2, 3, 4, 5, 6, 7], 960, [4, 4]],
  ])('hold as few countries as possible: %s', (_, pattern, count, expected) => {
    const countries = Array.from({ length: count }, (__, place) => pattern[place % pattern.length]!)
    const { batches } = takeAll(createLookups(countries))
    expect(batches.map((batch) => countriesOf(batch).size)).toEqual(expected)
  })

  it('divide no country that fits into one batch, if sizes may differ', () => {
    const countries = [...Array<number>(300).fill(0), ...Array<number>(201).fill(1)]
    const { batches } = takeAll(createLookups(countries))
    expect(batches.map((batch) => [batch.length, countriesOf(batch).size])).toEqual([
      [300, 1],
      [201, 1],
    ])
  })
})
