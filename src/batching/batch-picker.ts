import { Batch } from './batch.ts'
import type { BisectionQueue } from './bisection-queue.ts'
import type { ConcurrencyPolicy } from './concurrency-policy.ts'
import type { LearnedLimits } from './learned-limits.ts'
import type { LookupIndex } from './lookup-index.ts'
import type { Padding } from './padding.ts'
import { createPendingLookup, type PendingLookup } from './pending-lookup.ts'
import type { PendingQueue } from './pending-queue.ts'
import { planBatches } from './plan-batches.ts'

export interface BatchPickerOptions {
  readonly index: LookupIndex
  readonly queue: PendingQueue
  readonly bisections: BisectionQueue
  readonly policy: ConcurrencyPolicy
  readonly limits: LearnedLimits
  readonly padding: Padding
}

/** Picks the batch for a free slot: one lookup, or a legal bulk batch. */
export class BatchPicker {
  readonly #index: LookupIndex
  readonly #queue: PendingQueue
  readonly #bisections: BisectionQueue
  readonly #policy: ConcurrencyPolicy
  readonly #limits: LearnedLimits
  readonly #padding: Padding

  constructor({ index, queue, bisections, policy, limits, padding }: BatchPickerOptions) {
    this.#index = index
    this.#queue = queue
    this.#bisections = bisections
    this.#policy = policy
    this.#limits = limits
    this.#padding = padding
  }

  /** Returns `undefined` if no pending lookup may be sent now. */
  next(singlesInFlight: number): Batch | undefined {
    return (
      this.#nextPart() ??
      this.#nextSingleOnly(singlesInFlight) ??
      this.#nextBulk() ??
      this.#nextPadded(singlesInFlight) ??
      this.#nextSingle(singlesInFlight)
    )
  }

  #nextPart(): Batch | undefined {
    const part = this.#bisections.takePart()
    return part && new Batch(part.lookups, { bisection: part.bisection })
  }

  /** Lookups that must go singly go before bulk batches, in up to `reservedSlots` slots. */
  #nextSingleOnly(singlesInFlight: number): Batch | undefined {
    if (singlesInFlight >= this.#policy.reservedSlots) return undefined
    const lookup = this.#takeSingleOnly()
    return lookup && new Batch([lookup])
  }

  /**
   * During a burst the newest lookups stay in the queue, so that the last ones form a legal batch.
   */
  #nextBulk(): Batch | undefined {
    const limits = this.#limits.current
    const stayingCount = this.#policy.isBursting(performance.now()) ? limits.minSize : 0
    const sizes = planBatches(this.#queue.batchableCount - stayingCount, limits)
    return sizes.length === 0 ? undefined : new Batch(this.#queue.takeBatch(sizes, limits))
  }

  /**
   * Pads only if single calls may start. Otherwise the lookups wait, and may become a batch without
   * padding.
   */
  #nextPadded(singlesInFlight: number): Batch | undefined {
    const now = performance.now()
    if (singlesInFlight >= this.#policy.singleSlots(now)) return undefined
    const requestedCount = this.#queue.batchableCount
    const padding = this.#padding
      .take(requestedCount, (address) => this.#index.get(address) !== undefined)
      .map((address) => createPendingLookup(address, now))
    if (padding.length === 0) return undefined
    for (const lookup of padding) this.#index.add(lookup)
    return new Batch(this.#queue.takeOldest(requestedCount), { padding })
  }

  #nextSingle(singlesInFlight: number): Batch | undefined {
    if (singlesInFlight >= this.#policy.singleSlots(performance.now())) return undefined
    const lookup = this.#takeSingleOnly() ?? this.#queue.takeOldest(1)[0]
    return lookup && new Batch([lookup])
  }

  /** Fails the lookups whose rejection budget is exhausted, and takes the next one. */
  #takeSingleOnly(): PendingLookup | undefined {
    let lookup = this.#queue.takeSingleOnly()
    while (lookup?.rejectionBudget?.isExhausted) {
      this.#index.failAll([lookup], lookup.rejectionBudget.exhaustedReason)
      lookup = this.#queue.takeSingleOnly()
    }
    return lookup
  }
}
