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

/** The maximum number of characters that are read without waiting for a turn. */
const maxCharactersWithoutTurn = 20_000

/**
 * Creates the reader of one operation. It reads the lists of one turn of the event loop one after
 * another and resolves them together, so that their addresses share upstream calls. Long lists wait for
 * a turn of the client, because those of several operations often begin in the same turn.
 */
export function createInputReader(
  numbers: NationalNumbers,
  enterTurn: () => Promise<void> | undefined,
): ReadInputs {
  const readAll = async (keys: readonly ListKey[]): Promise<AddressList[]> => {
    const turn = lengthOf(keys) > maxCharactersWithoutTurn ? enterTurn() : undefined
    if (turn) await turn
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

function lengthOf(keys: readonly ListKey[]): number {
  let length = 0
  for (const { inputs } of keys) for (const input of inputs) length += input.length
  return length
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
