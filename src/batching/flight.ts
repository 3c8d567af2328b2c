import type { Address } from '../domain/address.ts'
import type { LookupTally } from '../domain/lookup-tally.ts'
import type { Outcome } from '../domain/outcome.ts'

/** Somebody who waits for an address: one place in one caller's list. */
export interface Waiter {
  readonly tally: LookupTally | undefined
  /** Another caller's wish for the same address was there first. */
  readonly joined: boolean
  readonly settle: (outcome: Outcome) => void
  readonly fail: (reason: unknown) => void
}

/** An address that is pending or in flight, with everybody who waits for it. */
export interface Entry {
  readonly address: Address
  readonly waiters: Waiter[]
  flight: Flight | undefined
}

/** One upstream call: its entries, and the operations that ride with it. */
export class Flight {
  readonly lane: 'bulk' | 'single'
  readonly entries: readonly Entry[]
  readonly #riders = new Set<LookupTally>()

  constructor(entries: readonly Entry[]) {
    this.entries = entries
    this.lane = entries.length === 1 ? 'single' : 'bulk'
    const senders = new Map<LookupTally, number>()
    for (const entry of entries) {
      entry.flight = this
      for (const waiter of entry.waiters) {
        this.board(waiter)
        if (waiter.tally && !waiter.joined) {
          senders.set(waiter.tally, (senders.get(waiter.tally) ?? 0) + 1)
        }
      }
    }
    for (const [tally, addressCount] of senders) tally.sent(this.lane, addressCount)
  }

  /** Counts the call for the waiter's operation, once; a waiter may board after departure. */
  board({ tally }: Waiter): void {
    if (tally === undefined || this.#riders.has(tally)) return
    this.#riders.add(tally)
    tally.callStarted()
  }

  land(outcomes: readonly Outcome[]): void {
    this.#end()
    for (const [place, entry] of this.entries.entries()) {
      for (const waiter of entry.waiters) waiter.settle(outcomes[place]!)
    }
  }

  crash(reason: unknown): void {
    this.#end()
    for (const entry of this.entries) for (const waiter of entry.waiters) waiter.fail(reason)
  }

  #end(): void {
    for (const tally of this.#riders) tally.callEnded()
  }
}
