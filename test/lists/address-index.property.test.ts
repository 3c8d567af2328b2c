import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Address } from '../../src/domain/address.ts'
import { AddressIndex } from '../../src/lists/address-index.ts'

const largest = 999_999_999_999_999

const addressOf = (digits: number) => `+${digits}` as Address

/** Addresses of each length, with repeats, and with neighbors that differ in one bit or digit. */
const digitsOfList = fc.array(
  fc.oneof(
    fc.integer({ min: 1_000_000, max: largest }),
    fc.integer({ min: 1_000_000, max: 1_000_100 }),
    fc.integer({ min: largest - 50, max: largest }),
    fc.integer({ min: 20, max: 49 }).map((exponent) => 2 ** exponent),
  ),
  { maxLength: 2000, size: 'max' },
)

describe('AddressIndex', () => {
  test.prop([digitsOfList], { numRuns: 50 })(
    'finds the first occurrence of each address, as a Map does',
    (list) => {
      const index = new AddressIndex()
      const map = new Map<number, number>()
      const found = list.map((digits, place) => index.add(addressOf(digits), place))
      const expected = list.map((digits, place) => {
        const first = map.get(digits)
        if (first === undefined) map.set(digits, place)
        return first
      })
      expect(found).toEqual(expected)
    },
  )

  it.each([
    ['consecutive numbers', (place: number) => 390_000_000_000 + place],
    ['multiples of 2^20', (place: number) => 2 ** 24 + place * 2 ** 20],
    [
      'multiples of 2^32',
      (place: number) => 2 ** 32 * (1 + (place % 200_000)) + (place >= 200_000 ? 1 : 0),
    ],
    ['multiples of 10,000', (place: number) => 10_000_000 + place * 10_000],
  ])('does not become slow for %s', (_, digitsAt) => {
    // With one long chain of addresses, this would take minutes.
    const index = new AddressIndex()
    for (const round of [1, 2]) {
      let found = 0
      for (let place = 0; place < 300_000; place++) {
        if (index.add(addressOf(digitsAt(place)), place) === place) found += 1
      }
      expect(found).toBe(round === 1 ? 0 : 300_000)
    }
  })
})
