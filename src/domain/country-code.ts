import type { Address } from './address.ts'

/** The country codes of two digits. Codes that begin with 1 or 7 have one digit, all others three. */
const twoDigitCodes = new Set(
  (
    '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 ' +
    '60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'
  ).split(' '),
)

/**
 * The country code by the first three digits. Reading it creates no string, which matters because the
 * pool reads the code of every number of a long list.
 */
const codes: readonly string[] = Array.from({ length: 1000 }, (_, digits) => {
  const three = String(digits).padStart(3, '0')
  if (three.startsWith('1') || three.startsWith('7')) return three.slice(0, 1)
  return twoDigitCodes.has(three.slice(0, 2)) ? three.slice(0, 2) : three
})

const zero = '0'.charCodeAt(0)

/**
 * The country code of an address, as digits. An unassigned code counts as three digits.
 *
 * Source: ITU-T, list of E.164 country codes assigned.
 */
export function countryCode(address: Address): string {
  const digit = (place: number) => address.charCodeAt(place) - zero
  return codes[100 * digit(1) + 10 * digit(2) + digit(3)]!
}
