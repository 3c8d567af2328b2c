import { countryCode } from '../domain/country-code.ts'
import type { CallCount } from './estimate-duration.ts'
import type { PendingLookup } from './pending-lookup.ts'
import { pickByCountry, type SizeRange } from './pick-by-country.ts'
import type { BulkLimits } from './plan-batches.ts'

/**
 * The lookups that wait for a call, oldest first. Most of them can go in bulk or singly. The
 * lookups of a rejected batch can go only singly.
 */
export class PendingQueue {
  #batchable = new Set<PendingLookup>()
  readonly #singleOnly = new Set<PendingLookup>()
  /** A batch with newer lookups went before these. They go in the next batch. */
  readonly #overtaken = new Set<PendingLookup>()

  /** How many lookups can go in bulk. */
  get batchableCount(): number {
    return this.#batchable.size
  }

  get count(): number {
    return this.#batchable.size + this.#singleOnly.size
  }

  /** The calls that these lookups need if no others arrive. */
  callCount({ minSize, maxSize }: BulkLimits): CallCount {
    const isBatch = this.#batchable.size >= minSize
    const bulkCalls = isBatch ? Math.ceil(this.#batchable.size / maxSize) : 0
    return { bulkCalls, singleCalls: this.#singleOnly.size + (isBatch ? 0 : this.#batchable.size) }
  }

  enqueue(lookup: PendingLookup): void {
    this.#batchable.add(lookup)
  }

  /** Puts lookups whose call ended without outcomes in front of the others. */
  putBack(lookups: readonly PendingLookup[]): void {
    this.#batchable = new Set([...lookups, ...this.#batchable])
  }

  enqueueSingleOnly(lookups: readonly PendingLookup[]): void {
    for (const lookup of lookups) this.#singleOnly.add(lookup)
  }

  delete(lookup: PendingLookup): void {
    this.#batchable.delete(lookup)
    this.#overtaken.delete(lookup)
    this.#singleOnly.delete(lookup)
  }

  /**
   * Takes the first of the batches that `planBatches` planned for the oldest lookups. If there are
   * more, it has lookups of as few countries as possible, because a provider may reject a batch with
   * several countries. No lookup is overtaken by more than one batch.
   */
  takeBatch(sizes: readonly number[], limits: BulkLimits): PendingLookup[] {
    const [size = 0] = sizes
    if (sizes.length === 1) return this.takeOldest(size)
    const totalCount = sizes.reduce((total, one) => total + one)
    const oldestCount = Math.min(totalCount, 2 * size)
    const range = sizeRange(sizes, limits, oldestCount)
    if (this.#hasOneCountry(range.max)) return this.takeOldest(size)
    const oldest = this.#batchable.values().take(oldestCount).toArray()
    const batch = pickByCountry(oldest, this.#overtaken, range)
    this.#deleteBatchable(batch)
    const last = oldest.findLastIndex((lookup) => !this.#batchable.has(lookup))
    for (const lookup of oldest.slice(0, last)) {
      if (this.#batchable.has(lookup)) this.#overtaken.add(lookup)
    }
    return batch
  }

  /** Takes the oldest of the lookups that can go in bulk, at most `maxCount`. */
  takeOldest(maxCount: number): PendingLookup[] {
    const taken = this.#batchable.values().take(maxCount).toArray()
    this.#deleteBatchable(taken)
    return taken
  }

  #deleteBatchable(lookups: readonly PendingLookup[]): void {
    for (const lookup of lookups) this.#batchable.delete(lookup)
    if (this.#overtaken.size === 0) return
    for (const lookup of lookups) this.#overtaken.delete(lookup)
  }

  /** Whether the oldest `count` lookups have one country. */
  #hasOneCountry(count: number): boolean {
    const oldest = this.#batchable.values().take(count)
    const { value: first } = oldest.next()
    const country = first && countryCode(first.address)
    return oldest.every(({ address }) => countryCode(address) === country)
  }

  takeSingleOnly(): PendingLookup | undefined {
    const [lookup] = this.#singleOnly
    if (lookup !== undefined) this.#singleOnly.delete(lookup)
    return lookup
  }
}

/**
 * The sizes that the first batch may have, so that the other batches stay legal without a further
 * batch, and the next one has room for the other lookups of `oldest`.
 */
function sizeRange(
  sizes: readonly number[],
  { minSize, maxSize }: BulkLimits,
  oldestCount: number,
): SizeRange {
  const totalCount = sizes.reduce((total, one) => total + one)
  const otherCount = sizes.length - 1
  return {
    min: Math.max(minSize, totalCount - otherCount * maxSize, oldestCount - maxSize),
    planned: sizes[0]!,
    max: Math.min(maxSize, totalCount - otherCount * minSize),
  }
}
