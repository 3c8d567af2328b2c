import type { Address } from '../domain/address.ts'
import { countryCode } from '../domain/country-code.ts'

/** How many digits more one spelling of a number can have than another. */
const maxExtraDigits = 2

/**
 * Finds the addresses that a response reports under another spelling. Some networks insert digits
 * after the country or the area code: Mexico a 1, Argentina and Brazil a 9. Such a report is never
 * paired with the address, because a similar number may belong to somebody else.
 */
export function spelledOtherwise(
  missing: readonly Address[],
  unrequested: readonly Address[],
): ReadonlySet<Address> {
  if (missing.length === 0 || unrequested.length === 0) return new Set()
  const shortened = new Set(unrequested.flatMap(withFewerDigits))
  const reported = new Set<string>(unrequested)
  return new Set(
    missing.filter(
      (address) =>
        shortened.has(address) || withFewerDigits(address).some((one) => reported.has(one)),
    ),
  )
}

/** The number without one or two neighbouring digits, after its country code. */
function withFewerDigits(address: Address): string[] {
  const start = 1 + countryCode(address).length
  return Array.from({ length: maxExtraDigits }, (_, place) => place + 1).flatMap((digitCount) =>
    Array.from({ length: Math.max(0, address.length - start - digitCount + 1) }, (_, place) => {
      const at = start + place
      return address.slice(0, at) + address.slice(at + digitCount)
    }),
  )
}
