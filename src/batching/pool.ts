import type { Address } from '../domain/address.ts'
import type { FailureReason } from '../domain/failure.ts'
import type { Gate } from '../domain/gate.ts'
import type { LookupSource } from '../domain/lookup-source.ts'
import { failed, type Outcome } from '../domain/outcome.ts'
import type { CallResult, UpstreamCall } from '../domain/upstream-call.ts'
import { aborted, Caller } from './caller.ts'
import type { Entry } from './entry.ts'
import { Flight } from './flight.ts'
import { Lanes, quietMs } from './lanes.ts'
import { LearnedLimits } from './learned-limits.ts'
import { LookSchedule } from './look-schedule.ts'
import { type BulkLimits, planBatches } from './plan.ts'
import { RefusedBatch } from './refused-batch.ts'
import { Waiting } from './waiting.ts'

export interface PoolOptions {
  readonly bulk: BulkLimits
  /** Upstream calls under way at once, of both lanes together. */
  readonly maxInFlight: number
  /** Addresses that may wait to be sent; what comes on top is `OVERLOADED`. */
  readonly maxPending: number
  readonly gate: Gate
}

/** What a pool has to do at present. */
export interface PoolState {
  /** Addresses that wait to be sent. */
  readonly pending: number
  /** Addresses that somebody waits for, pending or in flight. */
  readonly awaited: number
  readonly bulkInFlight: number
  readonly singleInFlight: number
  /** Batches that were refused and are being taken apart, or wait for it. */
  readonly refusedBatches: number
  /** The largest batch made at present: the configured one, or a smaller one learned. */
  readonly maxBatchSize: number
}

/**
 * The addresses of one credential from their arrival to their outcome. An address is assigned to a
 * call only when a slot is free to make it; until then everybody who asks for it joins it, and it
 * can still leave in bulk.
 */
export class Pool {
  readonly #call: UpstreamCall
  readonly #options: PoolOptions
  readonly #lanes: Lanes
  readonly #limits: LearnedLimits
  /** The newest entry of every address that somebody waits for. */
  readonly #entries = new Map<Address, Entry>()
  readonly #waiting = new Waiting()
  /** The first one is being taken apart, the others wait for that. */
  readonly #refused: RefusedBatch[] = []
  #isPartUnderWay = false
  readonly #inFlight = { bulk: 0, single: 0 }
  readonly #looks = new LookSchedule(() => this.#look())

  /** `call` is made with one address or with a legal bulk batch, never with anything else. */
  constructor(call: UpstreamCall, options: PoolOptions) {
    this.#call = call
    this.#options = options
    this.#lanes = new Lanes({
      slotCount: options.maxInFlight,
      minBatchSize: options.bulk.minSize,
    })
    this.#limits = new LearnedLimits(options.bulk)
    options.gate.onChange(() => {
      this.#turnAway()
      this.#looks.soon()
    })
  }

  get state(): PoolState {
    return {
      pending: this.#waiting.count,
      awaited: this.#entries.size,
      bulkInFlight: this.#inFlight.bulk,
      singleInFlight: this.#inFlight.single,
      refusedBatches: this.#refused.length,
      maxBatchSize: this.#limits.current.maxSize,
    }
  }

  /** This pool as a source: everybody who asks it shares its calls. */
  readonly lookup: LookupSource = (addresses, options = {}) => {
    if (addresses.length === 0) return Promise.resolve([])
    if (options.signal?.aborted) return Promise.reject(aborted())
    const caller = new Caller(addresses, options, (entry) => this.#abandoned(entry))
    const refusal = this.#options.gate.refusal(caller.timeLeftMs)
    const waitingBefore = this.#waiting.count
    for (const [place, address] of addresses.entries()) {
      this.#arrive(address, place, caller, options.fresh ?? false, refusal)
    }
    const arrivedCount = this.#waiting.count - waitingBefore
    if (arrivedCount > 0) this.#lanes.arrived(arrivedCount, performance.now())
    this.#looks.soon()
    return caller.promise
  }

  #arrive(
    address: Address,
    place: number,
    caller: Caller,
    fresh: boolean,
    refusal: FailureReason | undefined,
  ): void {
    const known = this.#entries.get(address)
    if (known?.flight !== undefined && !fresh) return caller.waitFor(known, place, true)
    if (refusal !== undefined) return caller.settlePlace(place, failed(address, refusal))
    if (known !== undefined && known.flight === undefined) return caller.waitFor(known, place, true)
    if (this.#waiting.count >= this.#options.maxPending) {
      return caller.settlePlace(place, failed(address, this.#overload()))
    }
    const entry: Entry = { address, waiters: new Set(), flight: undefined, refused: undefined }
    this.#entries.set(address, entry)
    this.#waiting.add(entry)
    caller.waitFor(entry, place, false)
  }

  #overload(): FailureReason {
    const callsToMake = this.#waiting.count / this.#limits.current.maxSize
    const rounds = Math.ceil(callsToMake / this.#options.maxInFlight)
    return { code: 'OVERLOADED', retryAfterMs: rounds * this.#lanes.bulkLatencyMs }
  }

  /** Sends as much as there are free slots for. */
  #look(): void {
    const { gate, maxInFlight } = this.#options
    while (this.#inFlight.bulk + this.#inFlight.single < Math.min(gate.slots, maxInFlight)) {
      if (!this.#sendPart() && !this.#sendBatch() && !this.#sendOne()) break
    }
    if (this.#waiting.count > 0 && this.#lanes.isBursting(performance.now()))
      this.#looks.after(quietMs)
  }

  /** Sends a part of the batch that is being taken apart; one part at a time is under way. */
  #sendPart(): boolean {
    const [batch] = this.#refused
    if (batch === undefined || this.#isPartUnderWay) return false
    const part = batch.nextPart()
    if (part === undefined) {
      this.#refused.shift()
      this.#waiting.addAlone(batch.takeRest())
      return this.#sendPart()
    }
    batch.payCall()
    this.#isPartUnderWay = true
    void this.#send(part, batch)
    return true
  }

  /** While a burst lasts, its newest addresses stay, so that what is left at its end is a legal batch. */
  #sendBatch(): boolean {
    const limits = this.#limits.current
    const staying = this.#lanes.isBursting(performance.now()) ? limits.minSize : 0
    const [size] = planBatches(this.#waiting.bulkableCount - staying, limits)
    if (size === undefined) return false
    void this.#send(this.#waiting.takeOldest(size))
    return true
  }

  #sendOne(): boolean {
    if (this.#inFlight.single >= this.#lanes.singleSlots(performance.now())) return false
    const entry = this.#waiting.takeOne()
    if (entry === undefined) return false
    if (entry.refused === undefined || entry.refused.payCall()) void this.#send([entry])
    else this.#settleAll([entry], entry.refused.reason)
    return true
  }

  async #send(entries: readonly Entry[], part?: RefusedBatch): Promise<void> {
    const flight = new Flight(entries)
    const addresses = entries.map((entry) => entry.address)
    this.#inFlight[flight.lane] += 1
    const result = await Promise.try(this.#call, addresses, flight.signal).catch(
      (error: unknown) => ({ kind: 'CRASHED', error }) as const,
    )
    flight.end()
    this.#inFlight[flight.lane] -= 1
    this.#lanes.took(flight.lane, performance.now() - flight.startedAt)
    if (part !== undefined) this.#isPartUnderWay = false
    this.#react(flight, result, part)
    this.#looks.soon()
  }

  #react(
    { entries, lane }: Flight,
    result: CallResult | { readonly kind: 'CRASHED'; readonly error: unknown },
    part: RefusedBatch | undefined,
  ): void {
    const isBatch = lane === 'bulk'
    if (result.kind === 'CRASHED') {
      part?.answered(entries)
      for (const entry of entries) for (const { caller } of entry.waiters) caller.fail(result.error)
    } else if (result.kind === 'ANSWERED') {
      part?.answered(entries)
      for (const [place, entry] of entries.entries()) {
        this.#settle(entry, result.outcomes[place]!, lane)
      }
    } else if (result.remedy === 'WAIT') {
      if (part === undefined) this.#putBack(entries)
      this.#turnAway()
    } else if (result.remedy === 'BISECT' && isBatch) {
      if (part === undefined) this.#takeApart(entries, result.reason)
      else part.refused(entries)
    } else if (result.remedy === 'SHRINK' && isBatch) {
      part?.answered(entries)
      if (this.#limits.tooLarge(entries.length)) this.#putBack(entries)
      else this.#waiting.addAlone(entries)
    } else {
      part?.answered(entries)
      this.#settleAll(entries, result.reason, lane)
    }
  }

  #takeApart(entries: readonly Entry[], reason: FailureReason): void {
    const { minSize } = this.#limits.current
    this.#refused.push(new RefusedBatch(entries, reason, minSize))
  }

  /** Lets entries that had left wait again, in front; those that nobody waits for stay away. */
  #putBack(entries: readonly Entry[]): void {
    const awaited = entries.filter((entry) => entry.waiters.size > 0 && !this.#isMerged(entry))
    this.#waiting.addAlone(awaited.filter((entry) => entry.refused !== undefined))
    this.#waiting.putBack(awaited.filter((entry) => entry.refused === undefined))
  }

  /** Somebody asked anew for the same address meanwhile: whoever waits here waits there instead. */
  #isMerged(entry: Entry): boolean {
    const newest = this.#entries.get(entry.address)
    if (newest === undefined) this.#entries.set(entry.address, entry)
    if (newest === undefined || newest === entry) return false
    for (const waiter of entry.waiters) waiter.caller.moveTo(newest, waiter)
    entry.waiters.clear()
    return true
  }

  #settleAll(entries: readonly Entry[], reason: FailureReason, lane?: Flight['lane']): void {
    for (const entry of entries) this.#settle(entry, failed(entry.address, reason), lane)
  }

  #settle(entry: Entry, outcome: Outcome, lane?: Flight['lane']): void {
    this.#forget(entry)
    for (const waiter of entry.waiters) {
      if (lane !== undefined && !waiter.joined) waiter.caller.tally?.sent(lane)
      waiter.caller.settle(waiter, outcome)
    }
    entry.waiters.clear()
  }

  #forget(entry: Entry): void {
    if (this.#entries.get(entry.address) === entry) this.#entries.delete(entry.address)
  }

  /** Nobody waits for an entry any more: it is not sent, and a call all of whose waiters left ends. */
  #abandoned(entry: Entry): void {
    if (entry.flight === undefined) {
      this.#waiting.delete(entry)
      this.#forget(entry)
    } else if (entry.flight.abortIfEmpty()) {
      for (const one of entry.flight.entries) this.#forget(one)
    }
  }

  /** Fails, for everybody who waits without being in flight, what the gate says is of no use. */
  #turnAway(): void {
    const refusals = new Map<Caller, FailureReason | undefined>()
    for (const entry of this.#entries.values()) {
      if (entry.flight !== undefined) continue
      for (const waiter of entry.waiters) {
        const { caller } = waiter
        if (!refusals.has(caller))
          refusals.set(caller, this.#options.gate.refusal(caller.timeLeftMs))
        const refusal = refusals.get(caller)
        if (refusal === undefined) continue
        entry.waiters.delete(waiter)
        caller.settle(waiter, failed(entry.address, refusal))
      }
      if (entry.waiters.size === 0) this.#abandoned(entry)
    }
  }
}
