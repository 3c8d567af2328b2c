import type { AdmissionControl } from '../domain/admission-control.ts'
import { countryCode } from '../domain/country-code.ts'
import { BackgroundPolicy, type BackgroundPolicyOptions } from './background-policy.ts'
import { Batch, type InFlightCounts } from './batch.ts'
import type { ConcurrencyPolicy } from './concurrency-policy.ts'
import type { LearnedLimits } from './learned-limits.ts'
import type { LookupIndex } from './lookup-index.ts'
import type { OutageCauses } from './outage-causes.ts'
import type { PendingLookup } from './pending-lookup.ts'
import type { PendingQueue } from './pending-queue.ts'
import type { BulkLimits } from './plan-batches.ts'

export interface BackgroundPickerOptions extends BackgroundPolicyOptions {
  readonly admission: Pick<AdmissionControl, 'permits' | 'slots' | 'hasOutage'>
  readonly outageCauses: OutageCauses
  readonly index: LookupIndex
  readonly queue: PendingQueue
  readonly limits: LearnedLimits
  readonly policy: ConcurrencyPolicy
}

/**
 * Picks batches of background lookups, and fills other batches with them.
 *
 * Background lookups use what others leave: at most three quarters of the slots, and never the slot that
 * bulk calls leave to single calls. They do not starve: while none of their calls is in flight, one goes
 * about every two seconds, however many other lookups wait.
 */
export class BackgroundPicker {
  readonly #index: LookupIndex
  readonly #queue: PendingQueue
  readonly #limits: LearnedLimits
  readonly #concurrency: ConcurrencyPolicy
  readonly #policy: BackgroundPolicy
  readonly #admission: Pick<AdmissionControl, 'hasOutage'>
  readonly #outageCauses: OutageCauses
  #pickedAt = -Infinity

  constructor(options: BackgroundPickerOptions) {
    this.#index = options.index
    this.#queue = options.queue
    this.#limits = options.limits
    this.#concurrency = options.policy
    this.#policy = new BackgroundPolicy(options)
    this.#admission = options.admission
    this.#outageCauses = options.outageCauses
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
    const { batchable } = this.#queue.background
    const room = this.#limits.current.maxSize - lookups.length
    if (room <= 0 || batchable.size === 0) return lookups
    return [...lookups, ...batchable.takeOfCountries(countriesOf(lookups), room)]
  }

  /** Fills these lookups up to a legal batch; `undefined` if there are too few of their countries. */
  filledToBatch(lookups: readonly PendingLookup[]): readonly PendingLookup[] | undefined {
    const { batchable } = this.#queue.background
    if (lookups.length + batchable.size < this.#limits.current.minSize) return undefined
    const countries = countriesOf(lookups)
    const { minSize, maxSize } = this.#limits.current
    const count = batchable.countOfCountries(countries, maxSize - lookups.length)
    return lookups.length + count < minSize ? undefined : this.filled(lookups)
  }

  /** Picks a batch of background lookups that have waited for too long. */
  nextOverdue(inFlight: InFlightCounts): Batch | undefined {
    const { background } = this.#queue
    if (background.count === 0 || inFlight.background > 0) return undefined
    const now = performance.now()
    const waitingSince = Math.max(this.#pickedAt, background.oldestAt)
    if (!this.#policy.isOverdue(waitingSince, now)) return undefined
    return this.#pick(this.#take(inFlight, now), now)
  }

  /** Picks a batch of background lookups for a slot that no other lookup needs. */
  next(inFlight: InFlightCounts): Batch | undefined {
    if (this.#queue.background.count === 0) return undefined
    const now = performance.now()
    if (!this.#policy.mayStart(inFlight.background, now)) return undefined
    if (this.#admission.hasOutage) return this.#nextProbe(now)
    return this.#pick(this.#take(inFlight, now), now)
  }

  #nextProbe(now: number): Batch | undefined {
    if (this.#outageCauses.probeInMs(now) > 0) return undefined
    return this.#pick(
      this.#takeOpen(() => this.#queue.background.takeAny()),
      now,
    )
  }

  /**
   * How long until a background lookup may go although no call ends and no lookup arrives; 0 if time alone
   * changes nothing.
   */
  get nextInMs(): number {
    if (this.#queue.background.count === 0) return 0
    const now = performance.now()
    const waitMs = this.#admission.hasOutage
      ? this.#outageCauses.probeInMs(now)
      : this.#mergeEndsInMs(now)
    return Math.max(this.#policy.permitInMs(now), waitMs)
  }

  #mergeEndsInMs(now: number): number {
    const { background } = this.#queue
    const isReady = background.singleOnly.size > 0 || background.hasBatch(this.#limits.current, now)
    return isReady ? 0 : background.mergeEndsInMs(now)
  }

  #pick(lookups: readonly PendingLookup[] | undefined, now: number): Batch | undefined {
    if (lookups === undefined) return undefined
    this.#pickedAt = now
    this.#policy.recordStart(now)
    return new Batch(lookups, { why: 'BACKGROUND' })
  }

  #take(inFlight: InFlightCounts, now: number): readonly PendingLookup[] | undefined {
    return this.#takeBatch(inFlight, now) ?? this.#takeSingle(inFlight, now)
  }

  #takeBatch({ bulk }: InFlightCounts, now: number): readonly PendingLookup[] | undefined {
    if (bulk >= this.#concurrency.bulkSlots) return undefined
    const limits = this.#limits.current
    const mixed = this.#takeMixed(limits)
    if (mixed !== undefined) return mixed
    const batch = this.#queue.background.takeBatch(limits, now)
    return batch.length > 0 ? batch : undefined
  }

  /** Takes other lookups, which have no slot, and fills their batch. They wait no longer then. */
  #takeMixed({ minSize, maxSize }: BulkLimits): readonly PendingLookup[] | undefined {
    if (this.#queue.batchableCount === 0) return undefined
    const maxOthers = maxSize - Math.max(minSize, Math.ceil(maxSize / 2))
    const others = this.#queue.first(maxOthers)
    const mixed = this.filledToBatch(others)
    if (mixed !== undefined) this.#queue.take(others)
    return mixed
  }

  #takeSingle({ single }: InFlightCounts, now: number): readonly PendingLookup[] | undefined {
    if (single >= this.#concurrency.reservedSlots) return undefined
    const { minSize } = this.#limits.current
    return this.#takeOpen(() => this.#queue.background.takeSingle(minSize, now))
  }

  /** Fails lookups whose rejection budget is exhausted, and takes the next one. */
  #takeOpen(take: () => PendingLookup | undefined): readonly PendingLookup[] | undefined {
    let lookup = take()
    while (lookup?.rejectionBudget?.isExhausted) {
      this.#index.failAll([lookup], lookup.rejectionBudget.exhaustedReason)
      lookup = take()
    }
    return lookup && [lookup]
  }
}

function countriesOf(lookups: readonly PendingLookup[]): ReadonlySet<string> {
  return new Set(lookups.map(({ address }) => countryCode(address)))
}
