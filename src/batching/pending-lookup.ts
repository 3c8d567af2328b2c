import type { ClassCounts } from '../domain/activity.ts'
import type { Address } from '../domain/address.ts'
import type { LookupStats } from '../domain/lookup-stats.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { RejectionBudget } from './rejection-budget.ts'

/**
 * The lookup of one address, from its arrival to its outcome. A lookup of a padding address exists
 * for one call and has no waiter at first.
 */
export interface PendingLookup {
  readonly address: Address
  /** Mostly one. An array takes less memory than a set. */
  readonly waiters: Waiter[]
  /** The client in whose turn it is sent. One of its waiters belongs, or belonged, to this client. */
  client: string
  /**
   * Of a background lookup, for which only jobs wait: the job of the client in whose turn it is sent.
   * `undefined` for all others.
   */
  job: string | undefined
  /**
   * When it arrived, or when its last call ended without an outcome for it, on the clock of
   * `performance`.
   */
  enqueuedAt: number
  /** The call that will answer it; `undefined` while no call is in flight for it. */
  batch: InFlightCall | undefined
  /**
   * Set after a batch with this lookup was rejected. From then on it goes only in parts of that
   * batch or alone.
   */
  rejectionBudget: RejectionBudget | undefined
}

/** One place in a request's list that waits for an address. */
export interface Waiter {
  readonly request: WaitingRequest
  readonly place: number
  /** The lookup that it waits for; `undefined` once it no longer waits. */
  lookup: PendingLookup | undefined
  /** Whether another request already waited for the address. */
  readonly joined: boolean
  /** Whether the stats of its operation count it as sent. */
  wasSent: boolean
}

/** The part of a request that its lookups use. `LookupRequest` implements it. */
export interface WaitingRequest {
  /** See `LookupOptions.client`. */
  readonly client: string
  /** See `LookupOptions.background`. */
  readonly job: string | undefined
  readonly stats: LookupStats | undefined
  /** On the clock of `performance`. */
  readonly arrivedAt: number
  readonly timeLeftMs: number
  /** Shortens the time left to `withinMs`, if it is longer. */
  shortenDeadline(withinMs: number): void
  /** Moves a waiter of this request to another lookup of the same address. */
  moveTo(lookup: PendingLookup, waiter: Waiter): void
  settle(waiter: Waiter, outcome: Outcome): void
  /** Rejects the whole request. Only for a call that broke its contract and threw. */
  reject(error: unknown): void
}

/** The part of an upstream call in flight that its lookups use. `Batch` implements it. */
export interface InFlightCall {
  readonly lookups: readonly PendingLookup[]
  /** Adds the operation of a waiter that joins one of the lookups. */
  join(waiter: Waiter): void
  /** Aborts the call if none of its lookups has a waiter. Returns whether it did. */
  abortIfEmpty(): boolean
}

export function createPendingLookup(
  address: Address,
  enqueuedAt: number,
  { client = '', job }: Partial<Pick<WaitingRequest, 'client' | 'job'>> = {},
): PendingLookup {
  return {
    address,
    waiters: [],
    client,
    job,
    enqueuedAt,
    batch: undefined,
    rejectionBudget: undefined,
  }
}

/**
 * Call this when a request does not wait for a lookup any more. It changes the list of waiters, so loops over a
 * list whose requests can end go over a copy.
 */
export function removeWaiter({ waiters }: PendingLookup, waiter: Waiter): void {
  const place = waiters.indexOf(waiter)
  if (place !== -1) waiters.splice(place, 1)
}

/** Counts the lookups for which somebody waits. */
export function countClasses(lookups: Iterable<PendingLookup>): ClassCounts {
  const counts = { interactive: 0, background: 0 }
  for (const { waiters, job } of lookups) {
    if (waiters.length > 0) counts[job === undefined ? 'interactive' : 'background'] += 1
  }
  return counts
}
