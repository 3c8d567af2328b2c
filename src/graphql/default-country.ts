import DataLoader from 'dataloader'
import {
  type AddressList,
  createAddressList,
  type ParsedInput,
  parseInput,
} from '../domain/address-list.ts'
import type { NationalNumbers } from '../domain/national-numbers.ts'
import type { Region } from '../domain/region.ts'

export const defaultCountryDescription =
  'Reads the input as people of this country write numbers: national numbers, separators, `00`, `tel:` and invisible characters. Without it, only E.164 is valid. A number that can be read in two ways is invalid.'

type Country = Region | null | undefined

/** Reads a list of inputs: as the vendor does, or as people write numbers in a country. */
export type ReadInputs = (inputs: readonly string[], country: Country) => Promise<AddressList>

interface ListKey {
  readonly inputs: readonly string[]
  readonly country: Country
}

/**
 * Creates the reader of one operation. It reads the lists of one turn of the event loop one after
 * another and resolves them together, so that their addresses share upstream calls.
 */
export function createInputReader(numbers: NationalNumbers): ReadInputs {
  const readAll = async (keys: readonly ListKey[]): Promise<AddressList[]> => {
    const lists: AddressList[] = []
    for (const { inputs, country } of keys) {
      const parsed = country ? await numbers.read(inputs, country) : inputs.map(parseInput)
      lists.push(createAddressList(inputs, parsed))
    }
    return lists
  }
  const loader = new DataLoader(readAll, { cache: false })
  return (inputs, country) => loader.load({ inputs, country })
}

/** Reads one input, like `ReadInputs`. */
export async function readInput(
  input: string,
  country: Country,
  readInputs: ReadInputs,
): Promise<ParsedInput> {
  const { entries } = await readInputs([input], country)
  const [entry] = entries as [AddressList['entries'][number]]
  if (entry.kind === 'INVALID') return { isValid: false, invalid: entry.invalid }
  return { isValid: true, address: entry.address }
}
