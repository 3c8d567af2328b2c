import type { CallCount } from './estimate-duration.ts'
import type { PendingLookup } from './pending-lookup.ts'
import type { BulkLimits } from './plan-batches.ts'

/**
 * The lookups that wait for a call, oldest first. Most of them can go in bulk or singly. The
 * lookups of a rejected batch can go only singly.
 */
export class PendingQueue {
  #batchable = new Set<PendingLookup>()
  readonly #singleOnly = new Set<PendingLookup>()

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
    this.#singleOnly.delete(lookup)
  }

  /** Takes the oldest of the lookups that can go in bulk, at most `maxCount`. */
  takeOldest(maxCount: number): PendingLookup[] {
    const taken = this.#batchable.values().take(maxCount).toArray()
    for (const lookup of taken) this.#batchable.delete(lookup)
    return taken
  }

  takeSingleOnly(): PendingLookup | undefined {
    const [lookup] = this.#singleOnly
    if (lookup !== undefined) this.#singleOnly.delete(lookup)
    return lookup
  }
}
