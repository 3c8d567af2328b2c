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
  readonly waiters: Set<Waiter>
  /**
   * When it arrived, or when its last call ended without an outcome for it, on the clock of
   * `performance`.
   */
  enqueuedAt: number
  /** The call that will answer it; `undefined` while no call is in flight for it. */
  batch: InFlightCall | undefined
  /** Set once a batch with it was rejected. It is then sent only in parts of that batch or alone. */
  rejectionBudget: RejectionBudget | undefined
}

/** One place in a request's list that waits for an address. */
export interface Waiter {
  readonly request: WaitingRequest
  readonly place: number
  /** Whether another request waited for the address before. */
  readonly joined: boolean
  /** Whether the stats of its operation count it as sent. */
  wasSent: boolean
}

/** A request, as far as its lookups need it. `LookupRequest` implements it. */
export interface WaitingRequest {
  readonly stats: LookupStats | undefined
  /** On the clock of `performance`. */
  readonly arrivedAt: number
  readonly timeLeftMs: number
  /** Shortens the time left to `withinMs`, if it is longer. */
  shortenDeadline(withinMs: number): void
  /** Moves a waiter of this request to another lookup of the same address. */
  moveTo(lookup: PendingLookup, waiter: Waiter): void
  settle(waiter: Waiter, outcome: Outcome): void
  /** Rejects the whole request. Only for a source that breaks its contract. */
  reject(error: unknown): void
}

/** An upstream call in flight, as far as its lookups need it. `Batch` implements it. */
export interface InFlightCall {
  readonly lookups: readonly PendingLookup[]
  /** Adds the operation of a waiter that joins one of the lookups. */
  join(waiter: Waiter): void
  /** Aborts the call if none of its lookups has a waiter. Returns whether it did. */
  abortIfEmpty(): boolean
}

export function createPendingLookup(address: Address, enqueuedAt: number): PendingLookup {
  return { address, waiters: new Set(), enqueuedAt, batch: undefined, rejectionBudget: undefined }
}
