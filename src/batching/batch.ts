import type { CallReport } from '../domain/call-report.ts'
import type { Lane, LookupStats } from '../domain/lookup-stats.ts'
import type { CallResult } from '../domain/upstream-call.ts'
import type { BatchBisection } from './batch-bisection.ts'
import type { InFlightCall, PendingLookup, Waiter, WaitingRequest } from './pending-lookup.ts'

/** The result of a call, or the error of a call that broke its contract and threw. */
export type BatchResult = CallResult | { readonly kind: 'CRASHED'; readonly error: unknown }

/**
 * Why a batch was chosen: it is a part of a rejected batch; a lookup of one that goes alone; a lookup of
 * a client with few lookups; a legal bulk batch; one with padding; a lookup for which no bulk batch is
 * possible; or it is for background lookups.
 */
export type BatchReason =
  | 'PART'
  | 'REJECTED_BEFORE'
  | 'SMALL_CLIENT'
  | 'BULK'
  | 'PADDED'
  | 'SINGLE'
  | 'BACKGROUND'

/** The calls in flight. */
export interface InFlightCounts extends Readonly<Record<Lane, number>> {
  /** Those with background lookups alone, or mostly. */
  readonly background: number
}

interface BatchOptions {
  readonly why?: BatchReason
  /** Lookups without waiters. Requests can join them while the call is in flight. */
  readonly padding?: readonly PendingLookup[]
  /** The bisection of which this batch is a part. */
  readonly bisection?: BatchBisection
}

/** One upstream call in flight: its lookups and the operations that it answers. */
export class Batch implements InFlightCall {
  readonly lane: Lane
  /** The requested lookups, then the padding. */
  readonly lookups: readonly PendingLookup[]
  readonly paddingCount: number
  readonly bisection: BatchBisection | undefined
  readonly why: BatchReason
  readonly startedAt = performance.now()
  readonly #waitsMs: readonly number[]
  readonly #startedForJobs: boolean
  readonly #abort = new AbortController()
  /** Each with the time at which its wait began. */
  readonly #operations = new Map<LookupStats, number>()

  constructor(
    requested: readonly PendingLookup[],
    { why = 'SINGLE', padding = [], bisection }: BatchOptions = {},
  ) {
    this.lookups = padding.length === 0 ? requested : [...requested, ...padding]
    this.paddingCount = padding.length
    this.bisection = bisection
    this.why = why
    this.lane = this.lookups.length === 1 ? 'single' : 'bulk'
    this.#waitsMs = requested.map((lookup) => this.startedAt - lookup.enqueuedAt)
    const backgroundCount = requested.filter(({ job }) => job !== undefined).length
    this.#startedForJobs = backgroundCount > requested.length / 2
    this.#recordStart()
  }

  #recordStart(): void {
    const senders = new Set<LookupStats>()
    for (const lookup of this.lookups) {
      lookup.batch = this
      for (const waiter of lookup.waiters) {
        this.#addOperation(waiter.request, lookup.enqueuedAt)
        const { stats } = waiter.request
        if (stats === undefined || waiter.joined) continue
        senders.add(stats)
        if (!waiter.wasSent) stats.recordSent(this.lane)
        waiter.wasSent = true
      }
    }
    for (const stats of senders) stats.recordCall(this.lane)
  }

  /** Identifies the batch that failed before and of which this one is a part. */
  get partOf(): object | undefined {
    return this.lookups[0]?.rejectionBudget
  }

  /** Whether only jobs wait for the lookup at this place. */
  readonly isBackground = (place: number): boolean => this.lookups[place]?.job !== undefined

  /** Whether only jobs wait for one of the lookups. A request of a client can still join it. */
  get hasBackground(): boolean {
    return this.lookups.some((lookup) => lookup.job !== undefined)
  }

  get signal(): AbortSignal {
    return this.#abort.signal
  }

  get isAborted(): boolean {
    return this.#abort.signal.aborted
  }

  join({ request }: Waiter): void {
    this.#addOperation(request, this.startedAt)
  }

  #addOperation({ stats, arrivedAt }: WaitingRequest, waitingSince: number): void {
    if (stats === undefined || this.#operations.has(stats)) return
    this.#operations.set(stats, Math.max(arrivedAt, waitingSince))
    stats.callStarted()
  }

  abortIfEmpty(): boolean {
    if (this.lookups.some((lookup) => lookup.waiters.length > 0)) return false
    this.#abort.abort()
    return true
  }

  /** Detaches the lookups and operations from the call, which has ended. */
  end(result: BatchResult): CallReport {
    const endedAt = performance.now()
    for (const stats of this.#operations.keys()) stats.callEnded()
    for (const lookup of this.lookups) {
      lookup.batch = undefined
      lookup.enqueuedAt = endedAt
    }
    return {
      lane: this.lane,
      startedAt: this.startedAt,
      endedAt,
      waitsMs: this.#waitsMs,
      paddingCount: this.paddingCount,
      isBackground: this.#startedForJobs,
      operations: this.#operations,
      result: this.isAborted ? 'ABORTED' : resultCode(result),
    }
  }
}

function resultCode(result: BatchResult): CallReport['result'] {
  return result.kind === 'FAILED' ? result.reason.code : result.kind
}
