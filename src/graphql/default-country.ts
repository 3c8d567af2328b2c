import {
  type AddressList,
  createAddressList,
  parseAddressList,
  type ParsedInput,
  parseInput,
} from '../domain/address-list.ts'
import type { NationalNumbers } from '../domain/national-numbers.ts'
import type { Region } from '../domain/region.ts'

export const defaultCountryDescription =
  'Reads the input as people of this country write numbers: national numbers, separators, `00`, `tel:` and invisible characters. Without it, only E.164 is valid. A number that can be read in two ways is invalid.'

type Country = Region | null | undefined

/** Reads one input: as the vendor does, or as people write numbers in a country. */
export async function readInput(
  input: string,
  country: Country,
  numbers: NationalNumbers,
): Promise<ParsedInput> {
  if (!country) return parseInput(input)
  const [parsed] = await numbers.read([input], country)
  return parsed!
}

/** Reads a list of inputs, like `readInput`. */
export async function readInputs(
  inputs: readonly string[],
  country: Country,
  numbers: NationalNumbers,
): Promise<AddressList> {
  if (!country) return parseAddressList(inputs)
  return createAddressList(inputs, await numbers.read(inputs, country))
}
