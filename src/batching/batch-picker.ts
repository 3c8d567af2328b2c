import type { AdmissionControl } from '../domain/admission-control.ts'
import { BackgroundPicker } from './background-picker.ts'
import { Batch, type InFlightCounts } from './batch.ts'
import type { BisectionQueue } from './bisection-queue.ts'
import type { ConcurrencyPolicy } from './concurrency-policy.ts'
import type { LearnedLimits } from './learned-limits.ts'
import type { LookupIndex } from './lookup-index.ts'
import type { OutageCauses } from './outage-causes.ts'
import type { Padding } from './padding.ts'
import { createPendingLookup, type PendingLookup } from './pending-lookup.ts'
import type { PendingQueue } from './pending-queue.ts'
import { planBatches } from './plan-batches.ts'

export interface BatchPickerOptions {
  readonly outageCauses: OutageCauses
  readonly index: LookupIndex
  readonly queue: PendingQueue
  readonly bisections: BisectionQueue
  readonly policy: ConcurrencyPolicy
  readonly limits: LearnedLimits
  readonly padding: Padding
  readonly slotCount: number
  readonly admission: Pick<AdmissionControl, 'permits' | 'hasOutage' | 'slots'>
  /** The rate limit of the admission control; `undefined` if there is none. */
  readonly callsPerSecond: number | undefined
}

/** With a lower rate limit, bulk calls may use every permit. */
const minRateToReserve = 5

/** The share of the rate limit for single calls of clients with few lookups beside bulk calls. */
const smallClientShare = 0.4

/** Picks the batch for a free slot: one lookup, or a legal bulk batch. */
export class BatchPicker {
  readonly #index: LookupIndex
  readonly #queue: PendingQueue
  readonly #bisections: BisectionQueue
  readonly #policy: ConcurrencyPolicy
  readonly #limits: LearnedLimits
  readonly #padding: Padding
  readonly #admission: Pick<AdmissionControl, 'permits' | 'hasOutage'>
  readonly #background: BackgroundPicker
  readonly #callsPerSecond: number | undefined
  #sentForSmallAt = -Infinity

  constructor(options: BatchPickerOptions) {
    this.#index = options.index
    this.#queue = options.queue
    this.#bisections = options.bisections
    this.#policy = options.policy
    this.#limits = options.limits
    this.#padding = options.padding
    this.#admission = options.admission
    this.#callsPerSecond = options.callsPerSecond
    this.#background = new BackgroundPicker(options)
  }

  /** Returns `undefined` if no pending lookup may be sent now. */
  next(inFlight: InFlightCounts): Batch | undefined {
    const { hasOutage } = this.#admission
    const overdue = hasOutage ? undefined : this.#background.nextOverdue(inFlight)
    if (overdue !== undefined) return overdue
    const batch = this.#nextOther(inFlight)
    if (batch === undefined) return this.#background.next(inFlight)
    this.#background.recordOther()
    return batch
  }

  /** How long until a background lookup may go, see `BackgroundPicker.nextInMs`. */
  get backgroundInMs(): number {
    return this.#background.nextInMs
  }

  #nextOther(inFlight: InFlightCounts): Batch | undefined {
    const first =
      this.#nextPart() ??
      this.#nextSingleOnly(inFlight.single) ??
      this.#nextOfSmallClient(inFlight.single)
    if (first !== undefined) return first
    const sizes = this.#plannedSizes()
    const [size] = sizes
    if (size === undefined) {
      return this.#nextPadded(inFlight.single) ?? this.#nextSingle(inFlight.single)
    }
    if (inFlight.bulk >= this.#policy.bulkSlots || this.#isPermitReserved(size)) return undefined
    const lookups = this.#queue.takeBatch(sizes, this.#limits.current)
    return new Batch(this.#background.filled(lookups), { why: 'BULK' })
  }

  #nextPart(): Batch | undefined {
    const part = this.#bisections.takePart()
    return part && new Batch(part.lookups, { why: 'PART', bisection: part.bisection })
  }

  /** Lookups that must go singly go before bulk batches, in up to `reservedSlots` slots. */
  #nextSingleOnly(singlesInFlight: number): Batch | undefined {
    if (singlesInFlight >= this.#policy.reservedSlots) return undefined
    const lookup = this.#takeSingleOnly()
    return lookup && new Batch([lookup], { why: 'REJECTED_BEFORE' })
  }

  /**
   * A client with a few lookups does not wait for a bulk call of a client that has enough lookups
   * for one. With a rate limit most calls stay bulk calls, which answer more numbers.
   */
  #nextOfSmallClient(singlesInFlight: number): Batch | undefined {
    const { reservedSlots } = this.#policy
    const { minSize } = this.#limits.current
    if (singlesInFlight >= reservedSlots) return undefined
    if (!this.#queue.hasClientWithBatch(minSize)) return undefined
    const now = performance.now()
    const intervalMs = this.#callsPerSecond ? 1000 / (smallClientShare * this.#callsPerSecond) : 0
    if (now - this.#sentForSmallAt < intervalMs) return undefined
    const lookup = this.#queue.takeOldestOfSmall(Math.min(reservedSlots, minSize - 1))
    if (lookup === undefined) return undefined
    this.#sentForSmallAt = now
    return new Batch([lookup], { why: 'SMALL_CLIENT' })
  }

  /**
   * The sizes of the batches for the pending lookups. During a burst the newest lookups stay in the
   * queue, so that the last ones form a legal batch.
   */
  #plannedSizes(): number[] {
    const limits = this.#limits.current
    const stayingCount = this.#policy.isBursting(performance.now()) ? limits.minSize : 0
    return planBatches(this.#queue.batchableCount - stayingCount, limits)
  }

  /**
   * Whether a bulk call must not use the next permit. If it does not empty the queue, it leaves the
   * last permit of a window to a single call of another client, until the wait for the next window is
   * shorter than a single call.
   */
  #isPermitReserved(size: number): boolean {
    if (this.#callsPerSecond === undefined || this.#callsPerSecond < minRateToReserve) return false
    if (size === this.#queue.batchableCount) return false
    const { left = Infinity, endsInMs = 0 } = this.#admission.permits() ?? {}
    return left === 1 && endsInMs > this.#policy.singleLatencyMs
  }

  /**
   * Pads with background lookups, or else with stale answers, but only if single calls may start. Otherwise
   * the lookups wait, and may become a batch without padding.
   */
  #nextPadded(singlesInFlight: number): Batch | undefined {
    const now = performance.now()
    if (singlesInFlight >= this.#policy.singleSlots(now)) return undefined
    const requestedCount = this.#queue.batchableCount
    if (!this.#padding.mayPad(requestedCount)) return undefined
    const filled = this.#background.filledToBatch(this.#queue.first(requestedCount))
    if (filled !== undefined) {
      this.#queue.takeFirst(requestedCount)
      return new Batch(filled, { why: 'BULK' })
    }
    const padding = this.#padding
      .take(requestedCount, (address) => this.#index.get(address) !== undefined)
      .map((address) => createPendingLookup(address, now))
    if (padding.length === 0) return undefined
    for (const lookup of padding) this.#index.add(lookup)
    return new Batch(this.#queue.takeFirst(requestedCount), { why: 'PADDED', padding })
  }

  #nextSingle(singlesInFlight: number): Batch | undefined {
    if (singlesInFlight >= this.#policy.singleSlots(performance.now())) return undefined
    const lookup = this.#takeSingleOnly() ?? this.#queue.takeFirst(1)[0]
    return lookup && new Batch([lookup], { why: 'SINGLE' })
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
