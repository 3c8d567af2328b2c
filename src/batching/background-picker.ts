import { countryCode } from '../domain/country-code.ts'
import type { InFlightCounts } from './batch.ts'
import { BackgroundPolicy, type BackgroundPolicyOptions } from './background-policy.ts'
import { Batch } from './batch.ts'
import type { LearnedLimits } from './learned-limits.ts'
import type { LookupIndex } from './lookup-index.ts'
import type { PendingLookup } from './pending-lookup.ts'
import type { PendingQueue } from './pending-queue.ts'

export interface BackgroundPickerOptions extends BackgroundPolicyOptions {
  readonly index: LookupIndex
  readonly queue: PendingQueue
  readonly limits: LearnedLimits
  /** How many single calls may be in flight when a background one starts. */
  readonly reservedSlots: () => number
}

/** Picks batches of background lookups, and fills other batches with them. */
export class BackgroundPicker {
  readonly #index: LookupIndex
  readonly #queue: PendingQueue
  readonly #limits: LearnedLimits
  readonly #reservedSlots: () => number
  readonly #policy: BackgroundPolicy

  constructor(options: BackgroundPickerOptions) {
    this.#index = options.index
    this.#queue = options.queue
    this.#limits = options.limits
    this.#reservedSlots = options.reservedSlots
    this.#policy = new BackgroundPolicy(options)
  }

  /** Call this for each batch with other lookups. */
  recordOther(): void {
    this.#policy.recordOther(performance.now())
  }

  /**
   * Fills a bulk batch with background lookups of its countries. They cost no further call, and a provider
   * that rejects a batch with several countries accepts it as before.
   */
  filled(lookups: readonly PendingLookup[]): readonly PendingLookup[] {
    const { background } = this.#queue
    const room = this.#limits.current.maxSize - lookups.length
    if (room <= 0 || background.count === 0) return lookups
    return [...lookups, ...background.takeOfCountries(countriesOf(lookups), room)]
  }

  /** Picks a batch of background lookups for a free slot, if one may go now. */
  next(inFlight: InFlightCounts, isProbe: boolean): Batch | undefined {
    const { background } = this.#queue
    const now = performance.now()
    if (background.count === 0 || !this.#policy.mayStart(inFlight.background, now)) return undefined
    if (isProbe) return singleOf(this.#takeOpen(() => background.takeAny()))
    const limits = this.#limits.current
    const batch = background.takeBatch(limits, now)
    if (batch.length > 0) {
      return new Batch(this.#withWaiting(batch, limits.maxSize), { why: 'BACKGROUND' })
    }
    if (inFlight.single >= this.#reservedSlots()) return undefined
    return singleOf(this.#takeOpen(() => background.takeSingle(limits.minSize, now)))
  }

  /**
   * How long until a background lookup may go although no call ends and no lookup arrives; 0 if time alone
   * changes nothing.
   */
  get nextInMs(): number {
    const { background } = this.#queue
    if (background.count === 0) return 0
    const now = performance.now()
    return Math.max(this.#policy.permitEndsInMs(now), background.mergeEndsInMs(now))
  }

  /** Adds other lookups that have no slot. They wait no longer then. */
  #withWaiting(batch: readonly PendingLookup[], maxSize: number): readonly PendingLookup[] {
    const room = maxSize - batch.length
    if (room <= 0 || this.#queue.batchableCount === 0) return batch
    return [...batch, ...this.#queue.takeOfCountries(countriesOf(batch), room)]
  }

  /** Fails lookups whose rejection budget is exhausted, and takes the next one. */
  #takeOpen(take: () => PendingLookup | undefined): PendingLookup | undefined {
    let lookup = take()
    while (lookup?.rejectionBudget?.isExhausted) {
      this.#index.failAll([lookup], lookup.rejectionBudget.exhaustedReason)
      lookup = take()
    }
    return lookup
  }
}

function singleOf(lookup: PendingLookup | undefined): Batch | undefined {
  return lookup && new Batch([lookup], { why: 'BACKGROUND' })
}

function countriesOf(lookups: readonly PendingLookup[]): ReadonlySet<string> {
  return new Set(lookups.map(({ address }) => countryCode(address)))
}
