import type { Address } from '../domain/address.ts'
import type { FailureReason } from '../domain/failure.ts'
import type { LookupSource } from '../domain/lookup-source.ts'
import { failed } from '../domain/outcome.ts'
import type { CallResult, UpstreamCall } from '../domain/upstream-call.ts'
import { aborted, LookupRequest } from './lookup-request.ts'
import { LookupIndex } from './lookup-index.ts'
import { type CallCount, estimateMs, noCalls } from './estimate-duration.ts'
import { createPendingLookup, type PendingLookup } from './pending-lookup.ts'
import { Padding } from './padding.ts'
import { type Crash, Batch } from './batch.ts'
import { ConcurrencyPolicy, pauseMs } from './concurrency-policy.ts'
import { LearnedLimits } from './learned-limits.ts'
import { DispatchScheduler } from './dispatch-scheduler.ts'
import { planBatches } from './plan-batches.ts'
import type { PoolOptions } from './pool-options.ts'
import type { PoolState } from './pool-state.ts'
import { type BatchBisection, tooManyRejected } from './batch-bisection.ts'
import { BisectionQueue } from './bisection-queue.ts'
import { rejectPending } from './reject-pending.ts'
import { PendingQueue } from './pending-queue.ts'

/**
 * The addresses of one credential from their arrival to their outcome. An address is assigned to a
 * call only when a slot is free to make it; until then everybody who asks for it joins it, and it
 * can still leave in bulk.
 */
export class Pool {
  readonly #call: UpstreamCall
  readonly #options: PoolOptions
  readonly #policy: ConcurrencyPolicy
  readonly #limits: LearnedLimits
  readonly #padding: Padding
  readonly #index = new LookupIndex()
  readonly #queue = new PendingQueue()
  readonly #bisections = new BisectionQueue()
  readonly #inFlight = { bulk: 0, single: 0 }
  readonly #scheduler = new DispatchScheduler(() => this.#dispatch())

  /** `call` is made with one address or with a legal bulk batch, never with anything else. */
  constructor(call: UpstreamCall, options: PoolOptions) {
    this.#call = call
    this.#options = options
    this.#policy = new ConcurrencyPolicy({
      slotCount: options.maxInFlight,
      minBatchSize: options.bulk.minSize,
    })
    this.#limits = new LearnedLimits(options.bulk)
    this.#padding = new Padding(options.padding, options.bulk.minSize)
    options.admission.onChange(() => {
      this.#rejectPending()
      this.#scheduler.soon()
    })
  }

  get state(): PoolState {
    return {
      pending: this.#queue.count,
      open: this.#index.count,
      bulkInFlight: this.#inFlight.bulk,
      singleInFlight: this.#inFlight.single,
      bisections: this.#bisections.count,
      maxBatchSize: this.#limits.current.maxSize,
    }
  }

  /** This pool as a source: everybody who asks it shares its calls. */
  readonly lookup: LookupSource = (addresses, options = {}) => {
    if (addresses.length === 0) return Promise.resolve([])
    if (options.signal?.aborted) return Promise.reject(aborted())
    const request = new LookupRequest(addresses, options, (lookup) => this.#abandon(lookup))
    const refusal = this.#options.admission.rejection(request.timeLeftMs)
    const waitingBefore = this.#queue.count
    for (const [place, address] of addresses.entries()) {
      this.#enqueue(address, place, request, options.fresh ?? false, refusal)
    }
    const arrivedCount = this.#queue.count - waitingBefore
    if (arrivedCount > 0) this.#policy.recordArrival(arrivedCount, performance.now())
    this.#scheduler.soon()
    return request.promise
  }

  /**
   * How long so many more calls would take from now on, behind what is pending, in milliseconds: by
   * the latencies measured last, and as if nothing else came.
   */
  estimateMs(calls: CallCount): number {
    const pending = this.#queue.callsToMake(this.#limits.current)
    const underWay = { bulkCalls: this.#inFlight.bulk, singleCalls: this.#inFlight.single }
    const capacity = { ...this.#policy.capacity(performance.now()), ...this.#options }
    return estimateMs([calls, pending], underWay, capacity)
  }

  /** Lets everybody who waits do so for this long at the most. */
  shortenDeadlines(withinMs: number): void {
    for (const request of this.#index.requests()) request.shortenDeadline(withinMs)
  }

  #enqueue(
    address: Address,
    place: number,
    request: LookupRequest,
    fresh: boolean,
    refusal: FailureReason | undefined,
  ): void {
    const known = this.#index.get(address)
    if (known?.batch !== undefined && !fresh) return request.waitFor(known, place, true)
    if (refusal !== undefined) return request.settlePlace(place, failed(address, refusal))
    if (known !== undefined && known.batch === undefined) return request.waitFor(known, place, true)
    if (this.#queue.count >= this.#options.maxPending) {
      const retryAfterMs = this.estimateMs(noCalls)
      return request.settlePlace(place, failed(address, { code: 'OVERLOADED', retryAfterMs }))
    }
    const lookup = createPendingLookup(address, request.arrivedAt)
    this.#index.add(lookup)
    this.#queue.enqueue(lookup)
    request.waitFor(lookup, place, false)
  }

  /** Sends as much as there are free slots for. */
  #dispatch(): void {
    while (this.#canSend()) {
      const hasSent =
        this.#sendPart() ||
        this.#sendAlone() ||
        this.#sendBatch() ||
        this.#sendPadded() ||
        this.#sendSingle()
      if (!hasSent) break
    }
    // What is held back although there is a slot for it may go when the arrivals pause.
    if (this.#queue.count > 0 && this.#canSend()) this.#scheduler.after(pauseMs)
  }

  /** The admission is asked only where there may be something to send: leave that is not used is lost. */
  #canSend(): boolean {
    if (this.#queue.count === 0 && this.#bisections.count === 0) return false
    return this.#options.admission.admits(this.#inFlight.bulk + this.#inFlight.single)
  }

  #sendPart(): boolean {
    const { maxSize } = this.#limits.current
    const part = this.#bisections.takePart(maxSize, (rest) => this.#queue.enqueueSingle(rest))
    if (part === undefined) return false
    void this.#send(new Batch(part.lookups), part.batch)
    return true
  }

  /**
   * While a burst lasts, its newest addresses stay, so that what is left at its end is a legal
   * batch.
   */
  #sendBatch(): boolean {
    const limits = this.#limits.current
    const staying = this.#policy.isBursting(performance.now()) ? limits.minSize : 0
    const [size] = planBatches(this.#queue.bulkableCount - staying, limits)
    if (size === undefined) return false
    void this.#send(new Batch(this.#queue.takeOldest(size)))
    return true
  }

  /** Where a single call might leave, so that nothing goes in bulk that would be held back. */
  #sendPadded(): boolean {
    const now = performance.now()
    if (this.#inFlight.single >= this.#policy.singleSlots(now)) return false
    const restSize = this.#queue.bulkableCount
    const padding = this.#padding
      .paddingFor(restSize, (address) => this.#index.get(address) !== undefined)
      .map((address) => createPendingLookup(address, now))
    if (padding.length === 0) return false
    // Who asks for one of them joins it.
    for (const lookup of padding) this.#index.add(lookup)
    void this.#send(new Batch(this.#queue.takeOldest(restSize), padding))
    return true
  }

  /**
   * What was refused in a batch cannot leave in bulk: it has slots of its own, however much else
   * there is.
   */
  #sendAlone(): boolean {
    if (this.#inFlight.single >= this.#policy.reservedSlots) return false
    return this.#sendOne(this.#queue.takeSingle())
  }

  #sendSingle(): boolean {
    if (this.#inFlight.single >= this.#policy.singleSlots(performance.now())) return false
    return this.#sendOne(this.#queue.takeSingle() ?? this.#queue.takeOldest(1)[0])
  }

  #sendOne(lookup: PendingLookup | undefined): boolean {
    if (lookup === undefined) return false
    if (lookup.bisection?.isExhausted) this.#index.settleAll([lookup], tooManyRejected)
    else void this.#send(new Batch([lookup]))
    return true
  }

  async #send(batch: Batch, part?: BatchBisection): Promise<void> {
    const addresses = batch.lookups.map((lookup) => lookup.address)
    this.#inFlight[batch.lane] += 1
    const result = await Promise.try(this.#call, addresses, batch.signal).catch(
      (error: unknown): Crash => ({ kind: 'CRASHED', error }),
    )
    const report = batch.end(result)
    this.#inFlight[batch.lane] -= 1
    this.#policy.recordLatency(batch.lane, report.endedAt - report.startedAt)
    this.#options.onCall?.(report)
    if (part !== undefined) this.#bisections.partEnded()
    this.#react(batch, result, part)
    this.#scheduler.soon()
  }

  #react(batch: Batch, result: CallResult | Crash, part: BatchBisection | undefined): void {
    const { lookups: lookups, paddingCount } = batch
    if (result.kind !== 'FAILED') part?.recordAnswered(lookups)
    if (result.kind === 'CRASHED') {
      for (const lookup of lookups) {
        for (const { request: request } of lookup.waiters) request.fail(result.error)
        this.#index.delete(lookup)
      }
    } else if (result.kind === 'ANSWERED') {
      const { outcomes } = result
      for (const [place, lookup] of lookups.entries()) this.#index.settle(lookup, outcomes[place]!)
      if (paddingCount > 0) this.#options.padding?.answered(outcomes.slice(-paddingCount))
    } else {
      this.#reactToFailure(batch, result, part)
    }
  }

  #reactToFailure(
    batch: Batch,
    { remedy, reason }: CallResult & { readonly kind: 'FAILED' },
    part: BatchBisection | undefined,
  ): void {
    const { lookups: lookups, lane } = batch
    const awaited = lookups.filter((lookup) => this.#index.hasWaiters(lookup))
    if (remedy === 'WAIT') {
      if (part === undefined) this.#putBack(awaited)
      this.#rejectPending()
    } else if (batch.paddingCount > 0) {
      this.#paddingFailed(batch, awaited)
    } else if (remedy === 'BISECT' && lane === 'bulk') {
      if (part === undefined) this.#bisections.add(awaited, this.#limits.current.minSize)
      else part.refused(lookups)
    } else if (remedy === 'SHRINK' && lane === 'bulk') {
      const maySplit = this.#limits.tooLarge(lookups.length)
      if (part !== undefined) part.recordTooLarge(maySplit)
      else if (maySplit) this.#putBack(awaited)
      else this.#queue.enqueueSingle(awaited)
    } else {
      if (remedy === 'BISECT')
        for (const { bisection: refused } of awaited) refused?.recordSingleRejection()
      part?.recordAnswered(lookups)
      this.#index.settleAll(awaited, reason)
    }
  }

  /**
   * Nobody is to be worse off for padding: whoever waits goes singly, as without them. Not in bulk
   * with others, for one of these may be what was refused.
   */
  #paddingFailed({ isAborted }: Batch, awaited: readonly PendingLookup[]): void {
    if (!isAborted) this.#padding.pause()
    this.#queue.enqueueSingle(awaited)
    this.#rejectPending()
  }

  /** Lets lookups that had left wait again, in front. */
  #putBack(lookups: readonly PendingLookup[]): void {
    this.#queue.enqueueSingle(lookups.filter((lookup) => lookup.bisection !== undefined))
    this.#queue.putBack(lookups.filter((lookup) => lookup.bisection === undefined))
  }

  /**
   * Nobody waits for an lookup any more: it is not sent, and a call all of whose waiters left ends.
   */
  #abandon(lookup: PendingLookup): void {
    if (lookup.batch === undefined) {
      this.#queue.delete(lookup)
      this.#index.delete(lookup)
    } else if (lookup.batch.abortIfEmpty()) {
      for (const one of lookup.batch.lookups) this.#index.delete(one)
    }
  }

  #rejectPending(): void {
    rejectPending(this.#index.values(), this.#options.admission, (lookup) => this.#abandon(lookup))
  }
}
