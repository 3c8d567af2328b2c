import { type Address, parseAddress } from '../../src/domain/address.ts'

/** Fictional addresses: country code 999 is not assigned. Lists with different `from` are distinct. */
export function addressList(count: number, from = 0): Address[] {
  return Array.from({ length: count }, (_, place) => address(from + place))
}

export function address(number: number): Address {
  return parseAddress(`+${999_200_000_000 + number}`)!
}
