import type { Address } from '../domain/address.ts'
import type { FailureReason } from '../domain/failure.ts'
import type { LookupSource } from '../domain/lookup-source.ts'
import { failed } from '../domain/outcome.ts'
import type { CallResult, UpstreamCall } from '../domain/upstream-call.ts'
import { aborted, Caller } from './caller.ts'
import { Entries } from './entries.ts'
import { type CallCount, estimateMs, noCalls } from './estimate.ts'
import { createEntry, type Entry } from './entry.ts'
import { Filling } from './filling.ts'
import { type Crash, Flight } from './flight.ts'
import { Lanes, pauseMs } from './lanes.ts'
import { LearnedLimits } from './learned-limits.ts'
import { LookSchedule } from './look-schedule.ts'
import { planBatches } from './plan.ts'
import type { PoolOptions } from './pool-options.ts'
import type { PoolState } from './pool-state.ts'
import { type RefusedBatch, tooManyRefused } from './refused-batch.ts'
import { RefusedBatches } from './refused-batches.ts'
import { turnAway } from './turn-away.ts'
import { Waiting } from './waiting.ts'

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
  readonly #filling: Filling
  readonly #entries = new Entries()
  readonly #waiting = new Waiting()
  readonly #refused = new RefusedBatches()
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
    this.#filling = new Filling(options.filler, options.bulk.minSize)
    options.gate.onChange(() => {
      this.#turnAway()
      this.#looks.soon()
    })
  }

  get state(): PoolState {
    return {
      pending: this.#waiting.count,
      awaited: this.#entries.count,
      bulkInFlight: this.#inFlight.bulk,
      singleInFlight: this.#inFlight.single,
      refusedBatches: this.#refused.count,
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

  /**
   * How long so many more calls would take from now on, behind what is pending, in milliseconds: by
   * the latencies measured last, and as if nothing else came.
   */
  estimateMs(calls: CallCount): number {
    const pending = this.#waiting.callsToMake(this.#limits.current)
    const underWay = { bulkCalls: this.#inFlight.bulk, singleCalls: this.#inFlight.single }
    const capacity = { ...this.#lanes.capacity(performance.now()), ...this.#options }
    return estimateMs([calls, pending], underWay, capacity)
  }

  /** Lets everybody who waits do so for this long at the most. */
  hurry(withinMs: number): void {
    for (const caller of this.#entries.callers()) caller.hurry(withinMs)
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
      const retryAfterMs = this.estimateMs(noCalls)
      return caller.settlePlace(place, failed(address, { code: 'OVERLOADED', retryAfterMs }))
    }
    const entry = createEntry(address, caller.arrivedAt)
    this.#entries.add(entry)
    this.#waiting.add(entry)
    caller.waitFor(entry, place, false)
  }

  /** Sends as much as there are free slots for. */
  #look(): void {
    while (this.#maySend()) {
      const hasSent =
        this.#sendPart() ||
        this.#sendAlone() ||
        this.#sendBatch() ||
        this.#sendFilled() ||
        this.#sendSingle()
      if (!hasSent) break
    }
    // What is held back although there is a slot for it may go when the arrivals pause.
    if (this.#waiting.count > 0 && this.#maySend()) this.#looks.after(pauseMs)
  }

  /** The gate is asked only where there may be something to send: leave that is not used is lost. */
  #maySend(): boolean {
    if (this.#waiting.count === 0 && this.#refused.count === 0) return false
    return this.#options.gate.maySend(this.#inFlight.bulk + this.#inFlight.single)
  }

  #sendPart(): boolean {
    const { maxSize } = this.#limits.current
    const part = this.#refused.takePart(maxSize, (rest) => this.#waiting.addAlone(rest))
    if (part === undefined) return false
    void this.#send(new Flight(part.entries), part.batch)
    return true
  }

  /**
   * While a burst lasts, its newest addresses stay, so that what is left at its end is a legal
   * batch.
   */
  #sendBatch(): boolean {
    const limits = this.#limits.current
    const staying = this.#lanes.isBursting(performance.now()) ? limits.minSize : 0
    const [size] = planBatches(this.#waiting.bulkableCount - staying, limits)
    if (size === undefined) return false
    void this.#send(new Flight(this.#waiting.takeOldest(size)))
    return true
  }

  /** Where a single call might leave, so that nothing goes in bulk that would be held back. */
  #sendFilled(): boolean {
    const now = performance.now()
    if (this.#inFlight.single >= this.#lanes.singleSlots(now)) return false
    const restSize = this.#waiting.bulkableCount
    const fillers = this.#filling
      .fillersFor(restSize, (address) => this.#entries.get(address) !== undefined)
      .map((address) => createEntry(address, now))
    if (fillers.length === 0) return false
    // Who asks for one of them joins it.
    for (const filler of fillers) this.#entries.add(filler)
    void this.#send(new Flight(this.#waiting.takeOldest(restSize), fillers))
    return true
  }

  /**
   * What was refused in a batch cannot leave in bulk: it has slots of its own, however much else
   * there is.
   */
  #sendAlone(): boolean {
    if (this.#inFlight.single >= this.#lanes.reservedSlots) return false
    return this.#sendOne(this.#waiting.takeAlone())
  }

  #sendSingle(): boolean {
    if (this.#inFlight.single >= this.#lanes.singleSlots(performance.now())) return false
    return this.#sendOne(this.#waiting.takeAlone() ?? this.#waiting.takeOldest(1)[0])
  }

  #sendOne(entry: Entry | undefined): boolean {
    if (entry === undefined) return false
    if (entry.refused?.isSpent) this.#entries.settleAll([entry], tooManyRefused)
    else void this.#send(new Flight([entry]))
    return true
  }

  async #send(flight: Flight, part?: RefusedBatch): Promise<void> {
    const addresses = flight.entries.map((entry) => entry.address)
    this.#inFlight[flight.lane] += 1
    const result = await Promise.try(this.#call, addresses, flight.signal).catch(
      (error: unknown): Crash => ({ kind: 'CRASHED', error }),
    )
    const report = flight.end(result)
    this.#inFlight[flight.lane] -= 1
    this.#lanes.took(flight.lane, report.endedAt - report.startedAt)
    this.#options.onFlight?.(report)
    if (part !== undefined) this.#refused.partEnded()
    this.#react(flight, result, part)
    this.#looks.soon()
  }

  #react(flight: Flight, result: CallResult | Crash, part: RefusedBatch | undefined): void {
    const { entries, fillerCount } = flight
    if (result.kind !== 'FAILED') part?.answered(entries)
    if (result.kind === 'CRASHED') {
      for (const entry of entries) {
        for (const { caller } of entry.waiters) caller.fail(result.error)
        this.#entries.forget(entry)
      }
    } else if (result.kind === 'ANSWERED') {
      const { outcomes } = result
      for (const [place, entry] of entries.entries()) this.#entries.settle(entry, outcomes[place]!)
      if (fillerCount > 0) this.#options.filler?.answered(outcomes.slice(-fillerCount))
    } else {
      this.#reactToFailure(flight, result, part)
    }
  }

  #reactToFailure(
    flight: Flight,
    { remedy, reason }: CallResult & { readonly kind: 'FAILED' },
    part: RefusedBatch | undefined,
  ): void {
    const { entries, lane } = flight
    const awaited = entries.filter((entry) => this.#entries.isAwaited(entry))
    if (remedy === 'WAIT') {
      if (part === undefined) this.#putBack(awaited)
      this.#turnAway()
    } else if (flight.fillerCount > 0) {
      this.#fillingFailed(flight, awaited)
    } else if (remedy === 'BISECT' && lane === 'bulk') {
      if (part === undefined) this.#refused.add(awaited, this.#limits.current.minSize)
      else part.refused(entries)
    } else if (remedy === 'SHRINK' && lane === 'bulk') {
      const maySplit = this.#limits.tooLarge(entries.length)
      if (part !== undefined) part.tooLarge(maySplit)
      else if (maySplit) this.#putBack(awaited)
      else this.#waiting.addAlone(awaited)
    } else {
      if (remedy === 'BISECT') for (const { refused } of awaited) refused?.refusedAlone()
      part?.answered(entries)
      this.#entries.settleAll(awaited, reason)
    }
  }

  /**
   * Nobody is to be worse off for fillers: whoever waits goes singly, as without them. Not in bulk
   * with others, for one of these may be what was refused.
   */
  #fillingFailed({ isAborted }: Flight, awaited: readonly Entry[]): void {
    if (!isAborted) this.#filling.pause()
    this.#waiting.addAlone(awaited)
    this.#turnAway()
  }

  /** Lets entries that had left wait again, in front. */
  #putBack(entries: readonly Entry[]): void {
    this.#waiting.addAlone(entries.filter((entry) => entry.refused !== undefined))
    this.#waiting.putBack(entries.filter((entry) => entry.refused === undefined))
  }

  /**
   * Nobody waits for an entry any more: it is not sent, and a call all of whose waiters left ends.
   */
  #abandoned(entry: Entry): void {
    if (entry.flight === undefined) {
      this.#waiting.delete(entry)
      this.#entries.forget(entry)
    } else if (entry.flight.abortIfEmpty()) {
      for (const one of entry.flight.entries) this.#entries.forget(one)
    }
  }

  #turnAway(): void {
    turnAway(this.#entries.values(), this.#options.gate, (entry) => this.#abandoned(entry))
  }
}
