import type { Address } from '../domain/address.ts'
import type { Caller } from './caller.ts'
import type { Flight } from './flight.ts'
import type { RefusedBatch } from './refused-batch.ts'

/** One place in one caller's list that waits for an address. */
export interface Waiter {
  readonly caller: Caller
  readonly place: number
  /** Somebody else's wish for the same address was there first. */
  readonly joined: boolean
  /** It left with a call once, and has been counted so. */
  hasLeft: boolean
}

/** An address somebody waits for, from its arrival to its outcome; or a filler, for one flight. */
export interface Entry {
  readonly address: Address
  readonly waiters: Set<Waiter>
  /** Its arrival, or the end of the last call that did not answer it; on `performance`'s clock. */
  waitingSince: number
  /** Set while a call is under way that will answer it. */
  flight: Flight | undefined
  /** Set when it was in a batch that was refused, and is looked at more closely now. */
  refused: RefusedBatch | undefined
}

export function createEntry(address: Address, waitingSince: number): Entry {
  return { address, waiters: new Set(), waitingSince, flight: undefined, refused: undefined }
}
