import type { Lane, LookupStats } from '../domain/lookup-stats.ts'
import type { CallReport } from '../domain/call-report.ts'
import type { CallResult } from '../domain/upstream-call.ts'
import type { PendingLookup, Waiter } from './pending-lookup.ts'

/** A call that threw, which none should. */
export interface Crash {
  readonly kind: 'CRASHED'
  readonly error: unknown
}

/** One upstream call under way: its lookups, and the operations that ride with it. */
export class Batch {
  readonly lane: Lane
  /** Those somebody waits for, then the padding. */
  readonly lookups: readonly PendingLookup[]
  readonly paddingCount: number
  readonly startedAt = performance.now()
  readonly #waitsMs: readonly number[]
  readonly #abort = new AbortController()
  /** With the time from which each waited. */
  readonly #riders = new Map<LookupStats, number>()

  /** `padding` are lookups without a waiter, which may be joined until the batch ends. */
  constructor(awaited: readonly PendingLookup[], padding: readonly PendingLookup[] = []) {
    const lookups = [...awaited, ...padding]
    this.lookups = lookups
    this.paddingCount = padding.length
    this.lane = lookups.length === 1 ? 'single' : 'bulk'
    this.#waitsMs = awaited.map((lookup) => this.startedAt - lookup.enqueuedAt)
    const senders = new Set<LookupStats>()
    for (const lookup of lookups) {
      lookup.batch = this
      for (const waiter of lookup.waiters) {
        this.#boardSince(waiter, lookup.enqueuedAt)
        const { stats } = waiter.request
        if (stats === undefined || waiter.joined) continue
        senders.add(stats)
        if (!waiter.wasSent) stats.sent(this.lane)
        waiter.wasSent = true
      }
    }
    for (const stats of senders) stats.recordCall(this.lane)
  }

  /** Aborts when nobody waits for anything in it any more. */
  get signal(): AbortSignal {
    return this.#abort.signal
  }

  get isAborted(): boolean {
    return this.#abort.signal.aborted
  }

  /** Counts the call for the waiter's operation, once; a waiter may board after departure. */
  join(waiter: Waiter): void {
    this.#boardSince(waiter, this.startedAt)
  }

  #boardSince({ request: { stats, arrivedAt } }: Waiter, waitingSince: number): void {
    if (stats === undefined || this.#riders.has(stats)) return
    this.#riders.set(stats, Math.max(arrivedAt, waitingSince))
    stats.callStarted()
  }

  /** Somebody left: aborts the call if nobody is left. */
  abortIfEmpty(): boolean {
    if (this.lookups.some((lookup) => lookup.waiters.size > 0)) return false
    this.#abort.abort()
    return true
  }

  /** Lets go of everybody, and tells what is to be told of it. */
  end(result: CallResult | Crash): CallReport {
    const endedAt = performance.now()
    for (const stats of this.#riders.keys()) stats.callEnded()
    for (const lookup of this.lookups) {
      lookup.batch = undefined
      lookup.enqueuedAt = endedAt
    }
    const { lane, startedAt, paddingCount } = this
    const outcome = this.isAborted ? 'ABORTED' : wordFor(result)
    return {
      lane,
      startedAt,
      endedAt,
      waitsMs: this.#waitsMs,
      paddingCount,
      operations: this.#riders,
      result: outcome,
    }
  }
}

function wordFor(result: CallResult | Crash): CallReport['result'] {
  return result.kind === 'FAILED' ? result.reason.code : result.kind
}
