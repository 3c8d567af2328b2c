import { type Address, parseAddress } from './address.ts'

/** One input of a list, in its place. */
export type AddressListEntry =
  | { readonly kind: 'FIRST' | 'DUPLICATE'; readonly input: string; readonly address: Address }
  | { readonly kind: 'INVALID'; readonly input: string }

export interface AddressList {
  /** One per input, in input order. */
  readonly entries: readonly AddressListEntry[]
  /** The valid addresses without repeats, in the order first asked. */
  readonly addresses: readonly Address[]
}

/**
 * Sorts a caller's list into valid, repeated and invalid entries; repeats are told after
 * normalisation.
 */
export function parseAddressList(inputs: readonly string[]): AddressList {
  const addresses = new Set<Address>()
  const entries = inputs.map((input): AddressListEntry => {
    const address = parseAddress(input)
    if (address === undefined) return { kind: 'INVALID', input }
    if (addresses.has(address)) return { kind: 'DUPLICATE', input, address }
    addresses.add(address)
    return { kind: 'FIRST', input, address }
  })
  return { entries, addresses: [...addresses] }
}
