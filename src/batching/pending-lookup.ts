import type { Address } from '../domain/address.ts'
import type { LookupRequest } from './lookup-request.ts'
import type { Batch } from './batch.ts'
import type { BatchBisection } from './batch-bisection.ts'

/** One place in one request's list that waits for an address. */
export interface Waiter {
  readonly request: LookupRequest
  readonly place: number
  /** Somebody else's wish for the same address was there first. */
  readonly joined: boolean
  /** It left with a call once, and has been counted so. */
  wasSent: boolean
}

/** An address somebody waits for, from its arrival to its outcome; or a padding, for one batch. */
export interface PendingLookup {
  readonly address: Address
  readonly waiters: Set<Waiter>
  /** Its arrival, or the end of the last call that did not answer it; on `performance`'s clock. */
  enqueuedAt: number
  /** Set while a call is under way that will answer it. */
  batch: Batch | undefined
  /** Set when it was in a batch that was refused, and is looked at more closely now. */
  bisection: BatchBisection | undefined
}

export function createPendingLookup(address: Address, waitingSince: number): PendingLookup {
  return {
    address,
    waiters: new Set(),
    enqueuedAt: waitingSince,
    batch: undefined,
    bisection: undefined,
  }
}
