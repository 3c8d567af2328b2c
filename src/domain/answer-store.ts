import type { Address } from './address.ts'
import type { Device } from './device.ts'

/** The upstream closed itself for a credential, as one process noticed it. */
export interface Outage {
  readonly holder: string
  readonly state: string
  /** JSON. */
  readonly reason: string
  readonly at: Date
  readonly until: Date
}

export interface Erasure {
  readonly address: Address
  readonly at: Date
}

/** From when to when a process wants to be the only one that asks the upstream. */
export interface LeaseTerms {
  readonly holder: string
  readonly at: Date
  readonly until: Date
}

export interface RefreshCandidateOptions {
  readonly enabledBefore: Date
  readonly disabledBefore: Date
  readonly without: readonly Address[]
  readonly limit: number
}

/**
 * Remembered answers of one credential, outside this process and perhaps shared with others. Every
 * method rejects when the store cannot do it. Every moment is the caller's: the store has no clock.
 */
export interface AnswerStore {
  /** The newest answer of each address that has one, in no order. */
  read(addresses: readonly Address[]): Promise<Device[]>
  /** Keeps each answer that is newer than what is there and than the last time it was forgotten. */
  write(devices: readonly Device[]): Promise<void>
  /**
   * Removes the answers that were checked up to `at`, and for an hour lets none of them come back
   * from a process that still holds it. Returns how many were there.
   */
  delete(addresses: readonly Address[], at: Date): Promise<number>
  /**
   * What was forgotten by anybody at or after `since`. `at` is when somebody wanted it forgotten,
   * which is a little before others can see it: ask again for more than has passed.
   */
  erasuresSince(since: Date): Promise<Erasure[]>
  /**
   * Deletes, of every credential, the answers checked before a moment, and what ended or served its
   * time by `at`. Returns how many answers went.
   */
  deleteExpired(moments: { readonly checkedBefore: Date; readonly at: Date }): Promise<number>
  /** Addresses whose answers are older than the moment for their kind, newest answers first. */
  refreshCandidates(options: RefreshCandidateOptions): Promise<Address[]>
  /**
   * Claims what is free, ended or the holder's own already, and returns it. Of two that claim the
   * same address at once, one gets it.
   */
  acquireLeases(addresses: readonly Address[], terms: LeaseTerms): Promise<Address[]>
  /** Ends this holder's claims. */
  releaseLeases(addresses: readonly Address[], holder: string): Promise<void>
  /** Which of these others than the holder claim at a moment. */
  leasedByOthers(
    addresses: readonly Address[],
    by: { readonly holder: string; readonly at: Date },
  ): Promise<Address[]>
  /** Tells the other processes of a closure; an holder's newest one replaces the one before. */
  publishOutage(closure: Outage): Promise<void>
  /** What others than the holder announced at or after `since`, ended or not. */
  outagesSince(since: Date, holder: string): Promise<Outage[]>
}
