import type { Address } from './address.ts'

/** The country codes of two digits; of the others, those in 1 and 7 have one, the rest three. */
const twoDigitCodes = new Set(
  (
    '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 ' +
    '60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'
  ).split(' '),
)

/**
 * The country code an address begins with, as digits.
 *
 * Source: ITU-T, list of E.164 country codes assigned; unassigned codes count as three digits.
 */
export function countryCode(address: Address): string {
  const first = address[1]!
  if (first === '1' || first === '7') return first
  const two = address.slice(1, 3)
  return twoDigitCodes.has(two) ? two : address.slice(1, 4)
}
