import { BatchableQueue } from './batchable-queue.ts'
import type { PendingLookup } from './pending-lookup.ts'
import { type BulkLimits, planBatches } from './plan-batches.ts'
import { TurnQueue } from './turn-queue.ts'

/** While others are expected, background lookups that are too few for a full batch wait this long. */
export const mergeMs = 2000

/**
 * The background lookups that wait for a call. Jobs take turns. They go in full batches. What is left
 * after `mergeMs` goes in smaller legal batches, and less than the smallest batch goes singly.
 */
export class BackgroundQueue {
  readonly #batchable = new BatchableQueue()
  readonly #singleOnly = new TurnQueue()
  /** Jobs with more lookups to come, and until when these are expected. */
  readonly #expected = new Map<string, number>()

  get count(): number {
    return this.#batchable.size + this.#singleOnly.size
  }

  /** A job has sent lookups. Unless they were the last ones, more are expected. */
  expect(job: string, isLast: boolean, nowMs: number): void {
    if (isLast) this.#expected.delete(job)
    else this.#expected.set(job, nowMs + mergeMs)
  }

  add(lookup: PendingLookup): void {
    this.#batchable.add(lookup)
  }

  addInFront(lookups: readonly PendingLookup[]): void {
    this.#batchable.addInFront(lookups)
  }

  addSingleOnly(lookup: PendingLookup): void {
    this.#singleOnly.add(lookup)
  }

  /** Returns whether the lookup can go only singly; `undefined` if it is not in this queue. */
  isSingleOnly(lookup: PendingLookup): boolean | undefined {
    if (this.#batchable.has(lookup)) return false
    return this.#singleOnly.has(lookup) ? true : undefined
  }

  delete(lookup: PendingLookup): void {
    this.#batchable.delete(lookup)
    this.#singleOnly.delete(lookup)
  }

  /** Takes a batch: a full one, or after the wait a smaller one. None if there is none now. */
  takeBatch({ minSize, maxSize }: BulkLimits, nowMs: number): PendingLookup[] {
    const { size } = this.#batchable
    if (size < minSize) return []
    // What is left must be enough for a legal batch.
    if (size >= maxSize + minSize) {
      return this.#batchable.takeByCountry(2 * maxSize, {
        min: minSize,
        planned: maxSize,
        max: maxSize,
      })
    }
    const [planned] = planBatches(size, { minSize, maxSize })
    if (planned === undefined || this.mergeEndsInMs(nowMs) > 0) return []
    return this.#batchable.takeFirst(planned)
  }

  /** Takes a lookup that must go singly, or that has waited in vain for enough others. */
  takeSingle(minSize: number, nowMs: number): PendingLookup | undefined {
    const [rejected] = this.#singleOnly.first(1)
    if (rejected !== undefined) {
      this.#singleOnly.take([rejected])
      return rejected
    }
    if (this.#batchable.size >= minSize || this.mergeEndsInMs(nowMs) > 0) return undefined
    return this.#batchable.takeFirst(1)[0]
  }

  /** Takes one lookup at once. */
  takeAny(): PendingLookup | undefined {
    const [lookup] = [...this.#singleOnly.first(1), ...this.#batchable.first(1)]
    if (lookup !== undefined) this.delete(lookup)
    return lookup
  }

  /** Takes lookups of these countries, to fill a batch of other lookups. */
  takeOfCountries(countries: ReadonlySet<string>, maxCount: number): PendingLookup[] {
    return this.#batchable.size === 0 ? [] : this.#batchable.takeOfCountries(countries, maxCount)
  }

  /** How long the lookups wait for a full batch from now on; 0 if a smaller one may go. */
  mergeEndsInMs(nowMs: number): number {
    if (this.#batchable.size === 0) return 0
    const oldest = Math.min(...this.#batchable.oldest().map(({ enqueuedAt }) => enqueuedAt))
    const expectedUntil = Math.max(...this.#expected.values())
    return Math.max(0, Math.min(oldest + mergeMs, expectedUntil) - nowMs)
  }
}
