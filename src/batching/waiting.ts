import type { Entry } from './entry.ts'
import type { CallCount } from './estimate.ts'
import type { BulkLimits } from './plan.ts'

/**
 * What waits to be sent, the oldest first: in bulk or singly, and, after a refusal, singly only.
 */
export class Waiting {
  #any = new Set<Entry>()
  readonly #alone = new Set<Entry>()

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

  add(entry: Entry): void {
    this.#any.add(entry)
  }

  /** Puts entries that had left back in front of all that came after them. */
  putBack(entries: readonly Entry[]): void {
    this.#any = new Set([...entries, ...this.#any])
  }

  addAlone(entries: readonly Entry[]): void {
    for (const entry of entries) this.#alone.add(entry)
  }

  delete(entry: Entry): void {
    this.#any.delete(entry)
    this.#alone.delete(entry)
  }

  takeOldest(count: number): Entry[] {
    const taken = this.#any.values().take(count).toArray()
    for (const entry of taken) this.#any.delete(entry)
    return taken
  }

  takeAlone(): Entry | undefined {
    const [entry] = this.#alone
    if (entry !== undefined) this.#alone.delete(entry)
    return entry
  }
}
