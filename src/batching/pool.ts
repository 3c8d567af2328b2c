import type { ClassCounts } from '../domain/activity.ts'
import type { Address } from '../domain/address.ts'
import type { AdmissionControl } from '../domain/admission-control.ts'
import { countryCode } from '../domain/country-code.ts'
import type { CallListener } from '../domain/call-report.ts'
import type { FailureReason } from '../domain/failure.ts'
import type { LookupSource } from '../domain/lookup-source.ts'
import { failed } from '../domain/outcome.ts'
import type { PaddingSource } from '../domain/padding-source.ts'
import type { UpstreamCall } from '../domain/upstream-call.ts'
import { BatchPicker } from './batch-picker.ts'
import { BisectionQueue } from './bisection-queue.ts'
import { ConcurrencyPolicy } from './concurrency-policy.ts'
import { type BatchListener, Dispatcher } from './dispatcher.ts'
import { type CallCount, estimateDurationMs, noCalls } from './estimate-duration.ts'
import { LearnedLimits } from './learned-limits.ts'
import { LookupIndex } from './lookup-index.ts'
import { createAbortError, LookupRequest } from './lookup-request.ts'
import { OutageCauses } from './outage-causes.ts'
import { Padding } from './padding.ts'
import { countClasses, createPendingLookup, type PendingLookup } from './pending-lookup.ts'
import { PendingQueue } from './pending-queue.ts'
import type { BulkLimits } from './plan-batches.ts'
import { rejectPending } from './reject-pending.ts'
import { ResultHandler } from './result-handler.ts'

export interface PoolOptions {
  readonly bulk: BulkLimits
  /** The number of slots: upstream calls in flight at the same time, bulk and single together. */
  readonly maxInFlight: number
  /** How many addresses may wait for a call. Further ones fail with `OVERLOADED`. */
  readonly maxPending: number
  readonly admission: AdmissionControl
  /** See `OutageCauses`; by default 0. */
  readonly lockoutMs?: number
  /** The rate limit of the admission control, for estimates; `undefined` if there is none. */
  readonly callsPerSecond?: number | undefined
  /** The addresses that can pad a batch. Without it, nothing is padded. */
  readonly padding?: PaddingSource | undefined
  /** Receives a report when a call has ended. */
  readonly onCall?: CallListener
  readonly onBatch?: BatchListener | undefined
  /** Receives the maximum size of a batch when it becomes smaller. */
  readonly onShrink?: ((maxSize: number) => void) | undefined
  /** Called when rejected batches are not bisected any more, for a minute. */
  readonly onBisectionPause?: (() => void) | undefined
}

export interface PoolState {
  /** Addresses that wait for a call. */
  readonly pending: number
  /** Addresses of jobs that wait for a call. */
  readonly backgroundPending: number
  /** Addresses without an outcome, pending or in flight. Padding in flight is included. */
  readonly open: number
  readonly bulkInFlight: number
  readonly singleInFlight: number
  /** Calls for jobs, of the two above. */
  readonly backgroundInFlight: number
  /** Rejected batches whose bisection has not ended. */
  readonly bisections: number
  /** Whether rejected batches fail at once, because no part of several earlier ones was answered. */
  readonly bisectionPaused: boolean
  /**
   * The maximum size of a batch at present: the configured one, or a smaller one after a batch was
   * too large or too slow.
   */
  readonly maxBatchSize: number
}

/**
 * Collects the lookups of one credential into calls. A lookup is assigned to a call only when a
 * slot is free for it. Until then other requests for the address join it, and it can still go in
 * bulk.
 */
export class Pool {
  readonly #admission: AdmissionControl
  readonly #maxPending: number
  readonly #callsPerSecond: number | undefined
  readonly #policy: ConcurrencyPolicy
  readonly #limits: LearnedLimits
  readonly #bisections: BisectionQueue
  readonly #dispatcher: Dispatcher
  /** Set during shutdown, on `performance`'s clock. */
  #closesAt: number | undefined
  readonly #queue = new PendingQueue()
  readonly #index = new LookupIndex(this.#queue)
  readonly #outageCauses: OutageCauses

  /** `call` is called with one address or with a legal bulk batch. */
  constructor(call: UpstreamCall, options: PoolOptions) {
    const { admission, bulk, maxInFlight, onCall } = options
    const queue = this.#queue
    const index = this.#index
    const policy = new ConcurrencyPolicy({ slotCount: maxInFlight, minBatchSize: bulk.minSize })
    const limits = new LearnedLimits(bulk, options.onShrink)
    const padding = new Padding(options.padding, bulk.minSize)
    const bisections = new BisectionQueue({
      index,
      pending: queue,
      limits,
      onPause: options.onBisectionPause,
    })
    const outageCauses = new OutageCauses(options.lockoutMs ?? 0)
    this.#outageCauses = outageCauses
    const parts = { admission, index, queue, bisections, limits, padding, outageCauses }
    const picker = new BatchPicker({
      ...parts,
      policy,
      callsPerSecond: options.callsPerSecond,
      slotCount: maxInFlight,
    })
    const results = new ResultHandler(parts)
    this.#admission = admission
    this.#maxPending = options.maxPending
    this.#callsPerSecond = options.callsPerSecond
    this.#policy = policy
    this.#limits = limits
    this.#bisections = bisections
    this.#dispatcher = new Dispatcher({
      call,
      admission,
      queue,
      bisections,
      policy,
      picker,
      results,
      onCall,
      onBatch: options.onBatch,
    })
    admission.onChange(() => {
      rejectPending(index, admission)
      this.#dispatcher.schedule()
    })
  }

  get state(): PoolState {
    return {
      pending: this.#queue.count,
      backgroundPending: this.#queue.background.count,
      open: this.#index.count,
      bulkInFlight: this.#dispatcher.inFlight.bulk,
      singleInFlight: this.#dispatcher.inFlight.single,
      backgroundInFlight: this.#dispatcher.inFlight.background,
      bisections: this.#bisections.count,
      bisectionPaused: this.#bisections.isPaused,
      maxBatchSize: this.#limits.current.maxSize,
    }
  }

  /** The numbers without an outcome for which somebody waits. Takes time for each number in a call. */
  get numbers(): { readonly pending: ClassCounts; readonly inFlight: ClassCounts } {
    const inBisections = countClasses(this.#bisections.pendingLookups)
    return {
      pending: {
        interactive: this.#queue.count + inBisections.interactive,
        background: this.#queue.background.count + inBisections.background,
      },
      inFlight: countClasses(this.#dispatcher.lookupsInFlight),
    }
  }

  readonly lookup: LookupSource = (addresses, options = {}) => {
    if (addresses.length === 0) return Promise.resolve([])
    if (options.signal?.aborted) return Promise.reject(createAbortError())
    const request = new LookupRequest(addresses, options, this.#index.recordLeft)
    if (this.#closesAt !== undefined) {
      request.shortenDeadline(Math.max(0, this.#closesAt - performance.now()))
    }
    // Lookups of jobs wait until the upstream answers again.
    const { background } = options
    if (background !== undefined) {
      const { job, isLast = false } = background
      this.#queue.background.expect(job, isLast, performance.now())
    }
    const isBackground = request.job !== undefined
    const rejection = isBackground ? undefined : this.#admission.rejection(request.timeLeftMs)
    const pendingBefore = this.#queue.count
    for (const place of this.#enqueueOrder(addresses)) {
      this.#enqueue(addresses[place]!, place, request, options.fresh ?? false, rejection)
    }
    const arrivedCount = this.#queue.count - pendingBefore
    if (arrivedCount > 0) {
      const togetherCount = Math.max(arrivedCount, options.operationCount ?? 1)
      this.#policy.recordArrival(arrivedCount, performance.now(), togetherCount)
    }
    this.#dispatcher.schedule()
    return request.promise
  }

  /** The places of the addresses. Those of one country follow each other in a long list. */
  #enqueueOrder(addresses: readonly Address[]): Iterable<number> {
    if (addresses.length <= this.#limits.current.maxSize) return addresses.keys()
    const countries = Map.groupBy(addresses.keys(), (place) => countryCode(addresses[place]!))
    return Array.from(countries.values()).flat()
  }

  #enqueue(
    address: Address,
    place: number,
    request: LookupRequest,
    fresh: boolean,
    rejection: FailureReason | undefined,
  ): void {
    const known = this.#index.get(address)
    if (known?.batch !== undefined && !fresh) return this.#join(known, request, place)
    if (rejection !== undefined) return request.settlePlace(place, failed(address, rejection))
    if (known !== undefined && known.batch === undefined) return this.#join(known, request, place)
    // The jobs limit the number of their lookups themselves.
    if (request.job === undefined && !this.#hasRoom(request.client)) {
      return request.settlePlace(place, failed(address, this.#overload()))
    }
    const lookup = createPendingLookup(address, request.arrivedAt, request)
    this.#index.add(lookup)
    this.#queue.enqueue(lookup)
    request.waitFor(lookup, place, false)
  }

  #join(known: PendingLookup, request: LookupRequest, place: number): void {
    this.#index.share(known, request)
    request.waitFor(known, place, true)
  }

  /**
   * Whether one more lookup of a client may wait. A client can fill the whole queue while the others
   * leave room. When they need it, the newest lookups above its share fail.
   */
  #hasRoom(client: string): boolean {
    if (this.#queue.count < this.#maxPending) return true
    const excess = this.#queue.newestOverShare(client, this.#maxPending)
    if (excess === undefined) return false
    this.#index.failForRequests(excess, this.#overload())
    return true
  }

  #overload(): FailureReason {
    return { code: 'OVERLOADED', retryAfterMs: this.estimateMs(noCalls) }
  }

  /** The time in milliseconds until a lookup of a job may be a probe after a refusal of the account. */
  get backgroundProbeInMs(): number {
    return this.#outageCauses.probeInMs(performance.now())
  }

  /**
   * Estimates how long these calls would take behind the pending lookups, in milliseconds, from the
   * measured latencies. Lookups that arrive later do not count.
   */
  estimateMs(calls: CallCount): number {
    const pending = this.#queue.callCount(this.#limits.current)
    const { bulk, single } = this.#dispatcher.inFlight
    const inFlight = { bulkCalls: bulk, singleCalls: single }
    const callsPerSecond = this.#callsPerSecond
    const capacity = { ...this.#policy.capacity(performance.now()), callsPerSecond }
    return estimateDurationMs([calls, pending], inFlight, capacity)
  }

  /** Limits the time left of every open request, and of later ones, to the end of `withinMs`. */
  shortenDeadlines(withinMs: number): void {
    this.#closesAt = performance.now() + withinMs
    for (const request of this.#index.requests()) request.shortenDeadline(withinMs)
  }
}
