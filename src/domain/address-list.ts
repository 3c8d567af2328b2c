import { type Address, parseAddress } from './address.ts'

/** One input of a list. A `DUPLICATE` has the same address as an earlier input. */
export type AddressListEntry =
  | { readonly kind: 'FIRST' | 'DUPLICATE'; readonly input: string; readonly address: Address }
  | { readonly kind: 'INVALID'; readonly input: string }

export interface AddressList {
  /** One entry per input, in input order. */
  readonly entries: readonly AddressListEntry[]
  /** The valid addresses without duplicates, in the order in which they first appear. */
  readonly addresses: readonly Address[]
}

/**
 * Sorts the inputs of a list into valid, duplicate and invalid entries. Duplicates are detected
 * after normalisation: `917…` and `+917…` are the same address.
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
