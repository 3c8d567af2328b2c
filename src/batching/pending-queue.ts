import type { PendingLookup } from './pending-lookup.ts'
import type { CallCount } from './estimate-duration.ts'
import type { BulkLimits } from './plan-batches.ts'

/**
 * What waits to be sent, the oldest first: in bulk or singly, and, after a refusal, singly only.
 */
export class PendingQueue {
  #any = new Set<PendingLookup>()
  readonly #alone = new Set<PendingLookup>()

  /** How many could leave in bulk. */
  get bulkableCount(): number {
    return this.#any.size
  }

  get count(): number {
    return this.#any.size + this.#alone.size
  }

  /** How many calls it takes when nothing is added. */
  callsToMake({ minSize, maxSize }: BulkLimits): CallCount {
    const isBulk = this.#any.size >= minSize
    const bulkCalls = isBulk ? Math.ceil(this.#any.size / maxSize) : 0
    return { bulkCalls, singleCalls: this.#alone.size + (isBulk ? 0 : this.#any.size) }
  }

  enqueue(lookup: PendingLookup): void {
    this.#any.add(lookup)
  }

  /** Puts lookups that had left back in front of all that came after them. */
  putBack(lookups: readonly PendingLookup[]): void {
    this.#any = new Set([...lookups, ...this.#any])
  }

  enqueueSingle(lookups: readonly PendingLookup[]): void {
    for (const lookup of lookups) this.#alone.add(lookup)
  }

  delete(lookup: PendingLookup): void {
    this.#any.delete(lookup)
    this.#alone.delete(lookup)
  }

  takeOldest(count: number): PendingLookup[] {
    const taken = this.#any.values().take(count).toArray()
    for (const lookup of taken) this.#any.delete(lookup)
    return taken
  }

  takeSingle(): PendingLookup | undefined {
    const [lookup] = this.#alone
    if (lookup !== undefined) this.#alone.delete(lookup)
    return lookup
  }
}
