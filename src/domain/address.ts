declare const brand: unique symbol

/**
 * A phone number in E.164: `+`, then 7 to 15 digits, the first of them not 0. Only `parseAddress`
 * creates it.
 */
export type Address = string & { readonly [brand]: true }

/** The rule for a phone number as part of a sentence, for messages. */
export const addressRule =
  'an optional +, then 7 to 15 digits 0-9 of which the first is not 0 (E.164)'

const e164 = /^\+[1-9][0-9]{6,14}$/

/**
 * Parses a phone number as the vendor does: adds a missing `+` and repairs nothing else. Returns
 * `undefined` if the input is not a phone number.
 *
 * Source: "E.164 Validation and Normalization" on the vendor's bulk lookup page.
 */
export function parseAddress(input: string): Address | undefined {
  const address = input.startsWith('+') ? input : `+${input}`
  return e164.test(address) ? (address as Address) : undefined
}
