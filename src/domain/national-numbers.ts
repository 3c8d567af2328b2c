import type { Address } from './address.ts'
import type { ParsedInput } from './address-list.ts'
import type { Region } from './region.ts'

/** Reads phone numbers as people write them. Its data is loaded when it is first needed. */
export interface NationalNumbers {
  /**
   * Reads the inputs as people write numbers in this country, separators included. The results have
   * the length and order of `inputs`. A long list is read in steps, between which other work runs.
   */
  read(inputs: readonly string[], country: Region): Promise<readonly ParsedInput[]>
  /** Counts the addresses of each country, largest count first. Reads long lists in steps. */
  countByCountry(addresses: readonly Address[]): Promise<readonly CountryCount[]>
}

export interface CountryCount {
  /** Digits without `+`, for example `44`. */
  readonly countryCallingCode: string
  /** `null` if several countries share the calling code and the number does not tell which one. */
  readonly region: Region | null
  readonly count: number
}
