import type { Address } from '../domain/address.ts'
import { countryCode } from '../domain/country-code.ts'

/** How many digits more one spelling of a number can have than another. */
const maxExtraDigits = 2

/**
 * Finds the addresses that a response reports under another spelling: without the country code, with
 * separators, or with digits that some networks insert after the country or the area code (Mexico a
 * 1, Argentina and Brazil a 9). Such a report is never paired with the address, because a similar
 * number may belong to somebody else. `reported` are other numbers of the response, as digits.
 */
export function spelledOtherwise(
  missing: readonly Address[],
  reported: readonly string[],
): ReadonlySet<Address> {
  if (missing.length === 0 || reported.length === 0) return new Set()
  const others = new Set(reported)
  const shortened = new Set(reported.flatMap(withFewerDigits))
  return new Set(
    missing.filter((address) => {
      const digits = address.slice(1)
      const national = digits.slice(countryCode(address).length)
      const spellings = [digits, `00${digits}`, national, `0${national}`]
      return (
        shortened.has(digits) ||
        [...spellings, ...withFewerDigits(digits)].some((one) => others.has(one))
      )
    }),
  )
}

/** The digits of a number without one or two neighbouring ones after its country code. */
function withFewerDigits(digits: string): string[] {
  const start = countryCode(`+${digits}` as Address)?.length ?? 0
  return Array.from({ length: maxExtraDigits }, (_, place) => place + 1).flatMap((count) =>
    Array.from({ length: Math.max(0, digits.length - start - count + 1) }, (_, place) => {
      const at = start + place
      return digits.slice(0, at) + digits.slice(at + count)
    }),
  )
}
