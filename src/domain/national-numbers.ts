import type { Address } from './address.ts'
import type { ParsedInput } from './address-list.ts'
import type { Country, CountryOf } from './country.ts'
import type { Region } from './region.ts'

/** Knows the phone numbers of each country. Its data is loaded when it is first needed. */
export interface NationalNumbers {
  /**
   * Reads the inputs as people write numbers in this country, separators included. The results have
   * the length and order of `inputs`. A long list is read in steps, between which other work runs.
   */
  read(inputs: readonly string[], country: Region): Promise<readonly ParsedInput[]>
  /** The countries of the addresses, in their order. Reads long lists in steps. */
  countriesOf(addresses: readonly Address[]): Promise<readonly Country[]>
  /** Resolves with a function that takes about a microsecond. */
  loadCountryOf(): Promise<CountryOf>
}
