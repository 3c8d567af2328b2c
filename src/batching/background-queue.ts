import { BatchableQueue } from './batchable-queue.ts'
import type { PendingLookup } from './pending-lookup.ts'
import { type BulkLimits, planBatches } from './plan-batches.ts'
import { TurnQueue } from './turn-queue.ts'

/** While others are expected, background lookups that are too few for a full batch wait this long. */
const mergeMs = 2000

/**
 * The background lookups that wait for a call. They go in full batches. What is left after `mergeMs` goes
 * in smaller legal batches, and less than the smallest batch goes singly.
 */
export class BackgroundQueue {
  readonly batchable = new BatchableQueue()
  /** The lookups of rejected batches. */
  readonly singleOnly = new TurnQueue()
  /** Jobs with more lookups to come, and until when these are expected. */
  readonly #expected = new Map<string, number>()

  get count(): number {
    return this.batchable.size + this.singleOnly.size
  }

  /** A job has sent lookups. Unless they were the last ones, more are expected. */
  expect(job: string, isLast: boolean, nowMs: number): void {
    for (const [other, untilMs] of this.#expected) {
      if (other === job || untilMs < nowMs) this.#expected.delete(other)
    }
    if (!isLast) this.#expected.set(job, nowMs + mergeMs)
  }

  /** Whether a batch may go: a full one, or after the wait a smaller one. */
  hasBatch(limits: BulkLimits, nowMs: number): boolean {
    return this.#plannedSize(limits, nowMs) > 0
  }

  /** Takes a batch; none if `hasBatch` is false. */
  takeBatch(limits: BulkLimits, nowMs: number): PendingLookup[] {
    const planned = this.#plannedSize(limits, nowMs)
    if (planned === 0) return []
    const range = { min: planned, planned, max: planned }
    return this.batchable.takeByCountry(2 * planned, range)
  }

  #plannedSize({ minSize, maxSize }: BulkLimits, nowMs: number): number {
    const { size } = this.batchable
    // What a full batch leaves must be enough for another one.
    if (size >= maxSize + minSize) return maxSize
    if (size < minSize || this.mergeEndsInMs(nowMs) > 0) return 0
    return planBatches(size, { minSize, maxSize })[0]!
  }

  /** Takes a lookup that must go singly, or that has waited in vain for enough others. */
  takeSingle(minSize: number, nowMs: number): PendingLookup | undefined {
    const [rejected] = this.singleOnly.first(1)
    if (rejected !== undefined) {
      this.singleOnly.take([rejected])
      return rejected
    }
    if (this.batchable.size >= minSize || this.mergeEndsInMs(nowMs) > 0) return undefined
    return this.batchable.takeFirst(1)[0]
  }

  /** Takes one lookup at once, best one that started no outage and was in no rejected batch. */
  takeAny(): PendingLookup | undefined {
    const queue = this.batchable.size > 0 ? this.batchable : this.singleOnly
    const taken = queue.first(1)
    queue.take(taken)
    return taken[0]
  }

  /** How long the lookups wait for a full batch from now on; 0 if a smaller one may go. */
  mergeEndsInMs(nowMs: number): number {
    if (this.batchable.size === 0) return 0
    const expectedUntil = Math.max(...this.#expected.values())
    return Math.max(0, Math.min(oldestAt(this.batchable) + mergeMs, expectedUntil) - nowMs)
  }

  /** When the oldest lookup began to wait, on the clock of `performance`; `Infinity` if there is none. */
  get oldestAt(): number {
    return Math.min(oldestAt(this.batchable), oldestAt(this.singleOnly))
  }
}

function oldestAt(queue: TurnQueue): number {
  return Math.min(...queue.oldest().map(({ enqueuedAt }) => enqueuedAt))
}
