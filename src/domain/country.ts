import type { Address } from './address.ts'
import type { Region } from './region.ts'

export interface Country {
  /** Digits without `+`, for example `44`. */
  readonly countryCallingCode: string
  /** `null` if several countries share the calling code and the number does not tell which one. */
  readonly region: Region | null
}

/** The country of an address. All addresses of a country get the same object. */
export type CountryOf = (address: Address) => Country

export interface CountryCount extends Country {
  readonly count: number
}

/** Counts the addresses of each country. */
export class CountryCounter {
  readonly #counts = new Map<Country, number>()

  add(country: Country): void {
    this.#counts.set(country, (this.#counts.get(country) ?? 0) + 1)
  }

  /** Largest count first, then by code. */
  get counts(): CountryCount[] {
    const counts = Array.from(this.#counts, ([country, count]) => ({ ...country, count }))
    return counts.toSorted((a, b) => b.count - a.count || compareCountries(a, b))
  }
}

/** Orders countries by their codes. */
export function compareCountries(a: Country, b: Country): number {
  const [keyA, keyB] = [a, b].map(
    ({ countryCallingCode, region }) => `${countryCallingCode} ${region ?? ''}`,
  ) as [string, string]
  if (keyA === keyB) return 0
  return keyA < keyB ? -1 : 1
}
