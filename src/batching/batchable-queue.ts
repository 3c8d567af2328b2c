import { countryCode } from '../domain/country-code.ts'
import type { PendingLookup } from './pending-lookup.ts'
import { pickByCountry, type SizeRange } from './pick-by-country.ts'
import { TurnQueue } from './turn-queue.ts'

/** Pending lookups that can go in bulk, in turns. */
export class BatchableQueue extends TurnQueue {
  /** A batch with newer lookups went before these. They go in the next batch. */
  readonly #overtaken = new Set<PendingLookup>()

  override delete(lookup: PendingLookup): void {
    super.delete(lookup)
    this.#overtaken.delete(lookup)
  }

  /** Takes the first lookups in turn, at most `maxCount`. */
  takeFirst(maxCount: number): PendingLookup[] {
    const taken = this.first(maxCount)
    this.take(taken)
    return taken
  }

  /**
   * Takes a batch from the first `firstCount` lookups in turn, with as few countries as possible, because
   * a provider may reject a batch with several countries. No lookup is overtaken by more than one batch.
   */
  takeByCountry(firstCount: number, range: SizeRange): PendingLookup[] {
    const first = this.first(range.max)
    if (haveOneCountry(first)) {
      const planned = first.slice(0, range.planned)
      this.take(planned)
      return planned
    }
    const oldest = this.first(firstCount)
    const batch = pickByCountry(oldest, this.#overtaken, range)
    this.take(batch)
    for (const lookup of batch) this.#overtaken.delete(lookup)
    const last = oldest.findLastIndex((lookup) => !this.has(lookup))
    for (const lookup of oldest.slice(0, last)) {
      if (this.has(lookup)) this.#overtaken.add(lookup)
    }
    return batch
  }

  /** Takes lookups of these countries from the first ones in turn, at most `maxCount`. */
  takeOfCountries(countries: ReadonlySet<string>, maxCount: number): PendingLookup[] {
    const taken = this.#ofCountries(countries, maxCount)
    this.take(taken)
    return taken
  }

  /** How many lookups `takeOfCountries` would take. */
  countOfCountries(countries: ReadonlySet<string>, maxCount: number): number {
    return this.#ofCountries(countries, maxCount).length
  }

  #ofCountries(countries: ReadonlySet<string>, maxCount: number): PendingLookup[] {
    return this.first(2 * maxCount)
      .filter(({ address }) => countries.has(countryCode(address)))
      .slice(0, maxCount)
  }
}

function haveOneCountry(lookups: readonly PendingLookup[]): boolean {
  const country = lookups[0] && countryCode(lookups[0].address)
  return lookups.every(({ address }) => countryCode(address) === country)
}
