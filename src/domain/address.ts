declare const brand: unique symbol

/**
 * A device's number in E.164: `+`, then 7 to 15 digits of which the first is not 0. Made only by
 * `parseAddress`.
 */
export type Address = string & { readonly [brand]: true }

/** The rule an address must keep, in words for people. */
export const addressRule =
  'an optional +, then 7 to 15 digits 0-9 of which the first is not 0 (E.164)'

const e164 = /^\+[1-9][0-9]{6,14}$/

/**
 * Reads an address as the vendor does: a missing `+` is added and nothing else is repaired.
 * Returns `undefined` for anything that is not one.
 *
 * Source: "E.164 Validation and Normalization" on the vendor's bulk lookup page.
 */
export function parseAddress(input: string): Address | undefined {
  const address = input.startsWith('+') ? input : `+${input}`
  return e164.test(address) ? (address as Address) : undefined
}
