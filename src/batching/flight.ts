import type { Lane, LookupTally } from '../domain/lookup-tally.ts'
import type { FlightReport } from '../domain/flight-report.ts'
import type { CallResult } from '../domain/upstream-call.ts'
import type { Entry, Waiter } from './entry.ts'

/** A call that threw, which none should. */
export interface Crash {
  readonly kind: 'CRASHED'
  readonly error: unknown
}

/** One upstream call under way: its entries, and the operations that ride with it. */
export class Flight {
  readonly lane: Lane
  /** Those somebody waits for, then the fillers. */
  readonly entries: readonly Entry[]
  readonly fillerCount: number
  readonly startedAt = performance.now()
  readonly #waitsMs: readonly number[]
  readonly #abort = new AbortController()
  /** With the time from which each waited. */
  readonly #riders = new Map<LookupTally, number>()

  /** `fillers` are entries without a waiter, which may be joined until the flight ends. */
  constructor(awaited: readonly Entry[], fillers: readonly Entry[] = []) {
    const entries = [...awaited, ...fillers]
    this.entries = entries
    this.fillerCount = fillers.length
    this.lane = entries.length === 1 ? 'single' : 'bulk'
    this.#waitsMs = awaited.map((entry) => this.startedAt - entry.waitingSince)
    const senders = new Set<LookupTally>()
    for (const entry of entries) {
      entry.flight = this
      for (const waiter of entry.waiters) {
        this.#boardSince(waiter, entry.waitingSince)
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
  board(waiter: Waiter): void {
    this.#boardSince(waiter, this.startedAt)
  }

  #boardSince({ caller: { tally, arrivedAt } }: Waiter, waitingSince: number): void {
    if (tally === undefined || this.#riders.has(tally)) return
    this.#riders.set(tally, Math.max(arrivedAt, waitingSince))
    tally.callStarted()
  }

  /** Somebody left: aborts the call if nobody is left. */
  abortIfEmpty(): boolean {
    if (this.entries.some((entry) => entry.waiters.size > 0)) return false
    this.#abort.abort()
    return true
  }

  /** Lets go of everybody, and tells what is to be told of it. */
  end(result: CallResult | Crash): FlightReport {
    const endedAt = performance.now()
    for (const tally of this.#riders.keys()) tally.callEnded()
    for (const entry of this.entries) {
      entry.flight = undefined
      entry.waitingSince = endedAt
    }
    const { lane, startedAt, fillerCount } = this
    const outcome = this.isAborted ? 'ABORTED' : wordFor(result)
    return {
      lane,
      startedAt,
      endedAt,
      waitsMs: this.#waitsMs,
      fillerCount,
      riders: this.#riders,
      result: outcome,
    }
  }
}

function wordFor(result: CallResult | Crash): FlightReport['result'] {
  return result.kind === 'FAILED' ? result.reason.code : result.kind
}
