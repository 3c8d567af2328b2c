import { type Address, parseAddress } from './address.ts'
import { type InvalidInput, invalidInputOf } from './invalid-input.ts'

/** An input that was read as a phone number, or the reason why it is none. */
export type ParsedInput =
  | { readonly isValid: true; readonly address: Address }
  | { readonly isValid: false; readonly invalid: InvalidInput }

/** One input of a list. A `DUPLICATE` has the same address as an earlier input. */
export type AddressListEntry =
  | { readonly kind: 'FIRST' | 'DUPLICATE'; readonly input: string; readonly address: Address }
  | { readonly kind: 'INVALID'; readonly input: string; readonly invalid: InvalidInput }

export interface AddressList {
  /** One entry per input, in input order. */
  readonly entries: readonly AddressListEntry[]
  /** The valid addresses without duplicates, in the order in which they first appear. */
  readonly addresses: readonly Address[]
}

/** Reads an input as the vendor does. */
export function parseInput(input: string): ParsedInput {
  const address = parseAddress(input)
  if (address === undefined) return { isValid: false, invalid: invalidInputOf(input) }
  return { isValid: true, address }
}

/**
 * Sorts the inputs of a list into valid, duplicate and invalid entries. Duplicates are detected
 * after normalisation: `917…` and `+917…` are the same address.
 */
export function parseAddressList(inputs: readonly string[]): AddressList {
  return createAddressList(inputs, inputs.map(parseInput))
}

/** Creates a list; `parsed` has the length and order of `inputs`. */
export function createAddressList(
  inputs: readonly string[],
  parsed: readonly ParsedInput[],
): AddressList {
  const addresses = new Set<Address>()
  const entries = inputs.map((input, place): AddressListEntry => {
    const one = parsed[place]!
    if (!one.isValid) return { kind: 'INVALID', input, invalid: one.invalid }
    const { address } = one
    if (addresses.has(address)) return { kind: 'DUPLICATE', input, address }
    addresses.add(address)
    return { kind: 'FIRST', input, address }
  })
  return { entries, addresses: [...addresses] }
}

/**
 * Counts the inputs that were read as international numbers although they have no `+`. If they are
 * national numbers, they were read as numbers of another country.
 */
export function withoutPlusCount({ entries }: AddressList): number {
  return entries.filter((entry) => entry.kind !== 'INVALID' && lacksPlus(entry)).length
}

interface ReadInput {
  readonly input: string
  readonly address: Address
}

/** Whether the input was read as an international number without `+`: its digits are those of the address. */
export function lacksPlus({ input, address }: ReadInput): boolean {
  if (input.includes('+')) return false
  const digits = address.slice(1)
  return input === digits || input.replaceAll(/[^0-9]/g, '') === digits
}
