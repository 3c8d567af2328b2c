import type { Lane, LookupTally } from '../domain/lookup-tally.ts'
import type { Entry, Waiter } from './entry.ts'

/** One upstream call under way: its entries, and the operations that ride with it. */
export class Flight {
  readonly lane: Lane
  readonly entries: readonly Entry[]
  readonly startedAt = performance.now()
  readonly #abort = new AbortController()
  readonly #riders = new Set<LookupTally>()

  constructor(entries: readonly Entry[]) {
    this.entries = entries
    this.lane = entries.length === 1 ? 'single' : 'bulk'
    const senders = new Set<LookupTally>()
    for (const entry of entries) {
      entry.flight = this
      for (const waiter of entry.waiters) {
        this.board(waiter)
        const { tally } = waiter.caller
        if (tally === undefined || waiter.joined) continue
        senders.add(tally)
        if (!waiter.hasLeft) tally.sent(this.lane)
        waiter.hasLeft = true
      }
    }
    for (const tally of senders) tally.called(this.lane)
  }

  /** Aborts when nobody waits for anything in it any more. */
  get signal(): AbortSignal {
    return this.#abort.signal
  }

  get isAborted(): boolean {
    return this.#abort.signal.aborted
  }

  /** Counts the call for the waiter's operation, once; a waiter may board after departure. */
  board({ caller: { tally } }: Waiter): void {
    if (tally === undefined || this.#riders.has(tally)) return
    this.#riders.add(tally)
    tally.callStarted()
  }

  /** Somebody left: aborts the call if nobody is left. */
  abortIfEmpty(): boolean {
    if (this.entries.some((entry) => entry.waiters.size > 0)) return false
    this.#abort.abort()
    return true
  }

  end(): void {
    for (const tally of this.#riders) tally.callEnded()
    for (const entry of this.entries) entry.flight = undefined
  }
}
