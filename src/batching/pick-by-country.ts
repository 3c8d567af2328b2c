import { countryCode } from '../domain/country-code.ts'
import type { PendingLookup } from './pending-lookup.ts'

/** The sizes that a batch may have. */
export interface SizeRange {
  readonly min: number
  /** The size of the batch if countries do not matter. */
  readonly planned: number
  readonly max: number
}

/**
 * Picks a batch from the oldest lookups, with as few countries as possible: first the `required`
 * lookups and the oldest one's country, then other countries that fit in whole, largest first. It
 * divides a country only if the batch would be too small otherwise.
 */
export function pickByCountry(
  oldest: readonly PendingLookup[],
  required: ReadonlySet<PendingLookup>,
  { min, planned, max }: SizeRange,
): PendingLookup[] {
  const batch = oldest.filter((lookup) => required.has(lookup)).slice(0, max)
  if (batch.length === max) return batch
  const countries = Map.groupBy(
    oldest.filter((lookup) => !required.has(lookup)),
    countryOf,
  )
  const begun = new Set([...batch, oldest[0]!].map(countryOf))
  const isBegun = (country: string) => Number(begun.has(country))
  const bySize = [...countries].toSorted(
    ([a, those], [b, others]) => isBegun(b) - isBegun(a) || others.length - those.length,
  )
  for (const [country, lookups] of bySize) {
    if (batch.length >= planned) break
    if (batch.length + lookups.length <= max) batch.push(...lookups)
    // Better a part of this country than parts of two.
    else if (begun.has(country)) batch.push(...lookups.slice(0, planned - batch.length))
  }
  return batch.length >= min ? batch : filledUp(batch, bySize, planned)
}

/** Adds lookups up to the planned size. */
function filledUp(
  batch: readonly PendingLookup[],
  countries: readonly (readonly [string, readonly PendingLookup[]])[],
  size: number,
): PendingLookup[] {
  const picked = new Set(batch)
  const rest = countries.flatMap(([, lookups]) => lookups.filter((lookup) => !picked.has(lookup)))
  return [...batch, ...rest.slice(0, size - batch.length)]
}

function countryOf({ address }: PendingLookup): string {
  return countryCode(address)
}
