import type { Address } from '../domain/address.ts'
import type { LookupOptions, LookupSource } from '../domain/lookup-source.ts'
import type { Outcome } from '../domain/outcome.ts'
import { type Entry, Flight } from './flight.ts'
import { Lanes } from './lanes.ts'
import { type BulkLimits, planBatches } from './plan.ts'

export interface PoolOptions {
  readonly bulk: BulkLimits
  /** Upstream calls under way at once, of both lanes together. */
  readonly maxInFlight: number
}

/**
 * The addresses of one credential that wait for the upstream. An address is assigned to a call
 * only when a slot is free to make it; until then everybody who asks for it joins it, and it can
 * still leave in bulk. Maps keep insertion order, so the first pending entry is the oldest.
 */
export class Pool {
  readonly #source: LookupSource
  readonly #options: PoolOptions
  readonly #lanes: Lanes
  readonly #pending = new Map<Address, Entry>()
  readonly #inFlight = new Map<Address, Entry>()
  readonly #flights = { bulk: 0, single: 0 }
  #willLook = false

  /** `source` is called with one address or with a legal bulk batch, never with anything else. */
  constructor(source: LookupSource, options: PoolOptions) {
    this.#source = source
    this.#options = options
    this.#lanes = new Lanes(options.maxInFlight)
  }

  lookup(addresses: readonly Address[], options: LookupOptions = {}): Promise<Outcome[]> {
    if (addresses.length === 0) return Promise.resolve([])
    const { promise, resolve, reject } = Promise.withResolvers<Outcome[]>()
    const outcomes = Array<Outcome>(addresses.length)
    let missing = addresses.length
    for (const [place, address] of addresses.entries()) {
      this.#wait(address, options, reject, (outcome) => {
        outcomes[place] = outcome
        missing -= 1
        if (missing === 0) resolve(outcomes)
      })
    }
    this.#lookSoon()
    return promise
  }

  #wait(
    address: Address,
    { fresh = false, tally }: LookupOptions,
    fail: (reason: unknown) => void,
    settle: (outcome: Outcome) => void,
  ): void {
    const joinable = this.#pending.get(address) ?? (fresh ? undefined : this.#inFlight.get(address))
    const entry = joinable ?? this.#admit(address)
    const waiter = { tally, joined: joinable !== undefined, settle, fail }
    if (tally && waiter.joined) tally.joined += 1
    entry.waiters.push(waiter)
    entry.flight?.board(waiter)
  }

  #admit(address: Address): Entry {
    const entry: Entry = { address, waiters: [], flight: undefined }
    this.#pending.set(address, entry)
    this.#lanes.arrived(1, performance.now())
    return entry
  }

  /** Looks when this turn of the event loop is over, so that what arrives together leaves together. */
  #lookSoon(): void {
    if (this.#willLook) return
    this.#willLook = true
    setImmediate(() => {
      this.#willLook = false
      this.#look()
    })
  }

  /** Sends as much as there are free slots for: bulk batches first, then singles. */
  #look(): void {
    for (;;) {
      const size = this.#nextSize()
      if (size === 0) return
      void this.#send(this.#takeOldest(size))
    }
  }

  #nextSize(): number {
    const { bulk, maxInFlight } = this.#options
    if (this.#pending.size === 0 || this.#flights.bulk + this.#flights.single >= maxInFlight)
      return 0
    const [batchSize] = planBatches(this.#pending.size, bulk)
    if (batchSize !== undefined) return batchSize
    return this.#flights.single < this.#lanes.singleSlots(performance.now()) ? 1 : 0
  }

  #takeOldest(count: number): Entry[] {
    const entries = this.#pending.values().take(count).toArray()
    for (const entry of entries) {
      this.#pending.delete(entry.address)
      this.#inFlight.set(entry.address, entry)
    }
    return entries
  }

  async #send(entries: readonly Entry[]): Promise<void> {
    const flight = new Flight(entries)
    const startedAt = performance.now()
    this.#flights[flight.lane] += 1
    try {
      const outcomes = await this.#source(entries.map((entry) => entry.address))
      this.#release(flight, performance.now() - startedAt)
      flight.land(outcomes)
    } catch (reason) {
      this.#release(flight, performance.now() - startedAt)
      flight.crash(reason)
    }
  }

  #release(flight: Flight, tookMs: number): void {
    this.#flights[flight.lane] -= 1
    if (flight.lane === 'single') this.#lanes.singleTook(tookMs)
    for (const entry of flight.entries) {
      // A fresh request may have sent the address again meanwhile; that entry is not ours to drop.
      if (this.#inFlight.get(entry.address) === entry) this.#inFlight.delete(entry.address)
    }
    this.#lookSoon()
  }
}
