import type { Address } from './address.ts'

/** The country codes of two digits. Codes that begin with 1 or 7 have one digit, all others three. */
const twoDigitCodes = new Set(
  (
    '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 ' +
    '60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'
  ).split(' '),
)

/**
 * The country code of an address, as digits. An unassigned code counts as three digits.
 *
 * Source: ITU-T, list of E.164 country codes assigned.
 */
export function countryCode(address: Address): string {
  const first = address[1]!
  if (first === '1' || first === '7') return first
  const two = address.slice(1, 3)
  return twoDigitCodes.has(two) ? two : address.slice(1, 4)
}
