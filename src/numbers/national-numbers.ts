import type { CountryCode } from 'libphonenumber-js/max'
import { type ParsedInput, parseInput } from '../domain/address-list.ts'
import type { CountryOf } from '../domain/country.ts'
import type { NationalNumbers } from '../domain/national-numbers.ts'
import type { Region } from '../domain/region.ts'
import { TaskSteps, type TaskTurns } from '../domain/task-turns.ts'
import { createCountryFinder } from './country-finder.ts'
import { type NumberLibrary, readNational } from './read-national.ts'

type Library = typeof import('libphonenumber-js/max')

/** The library reads a number in about 100 µs, so a step takes about 5 ms. */
const numbersPerStep = 50

/** A country is found in 1 µs. */
const countriesPerStep = 5000

/** Creates the reader of numbers for a client. Clients take turns. */
export type NationalNumbersOf = (client: string) => NationalNumbers

/** Reads numbers with libphonenumber-js. It is loaded when it is first needed. */
export function createNationalNumbers(turns: TaskTurns): NationalNumbersOf {
  let loading: Promise<Library> | undefined
  const load = () => (loading ??= import('libphonenumber-js/max'))
  let loadingCountries: Promise<CountryOf> | undefined
  const loadCountryOf = () => (loadingCountries ??= load().then(createCountryFinder))
  const steps = new TaskSteps(turns, numbersPerStep)
  const countrySteps = new TaskSteps(turns, countriesPerStep)
  return (client) => ({
    read: async (inputs, country) => {
      const library = libraryFor(country, await load())
      return mapInSteps({ steps, client }, inputs, (input): ParsedInput => {
        // The library knows nothing of a country code that is not assigned.
        const parsed = parseInput(input)
        const isUnknown =
          parsed.isValid &&
          input.startsWith('+') &&
          library.lengthFault(input) === 'INVALID_COUNTRY'
        return isUnknown ? parsed : readNational(input, library)
      })
    },
    countriesOf: async (addresses) =>
      mapInSteps({ steps: countrySteps, client }, addresses, await loadCountryOf()),
    loadCountryOf,
  })
}

function libraryFor(
  country: Region,
  { parsePhoneNumberFromString, validatePhoneNumberLength }: Library,
): NumberLibrary {
  // `extract: false`: the whole text must be a number.
  const options = { defaultCountry: country as CountryCode, extract: false }
  return {
    parse: (text) => parsePhoneNumberFromString(text, options),
    lengthFault: (text) => validatePhoneNumberLength(text, options),
  }
}

async function mapInSteps<Item, Result>(
  { steps, client }: { readonly steps: TaskSteps; readonly client: string },
  items: readonly Item[],
  map: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = []
  for (const item of items) {
    if (!steps.take(1)) await steps.next(client)
    results.push(map(item))
  }
  return results
}
