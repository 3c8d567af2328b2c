import type { Address } from './address.ts'
import type { Device } from './device.ts'

/** A Postgres database, or a local directory for a SQLite file that one process alone uses. */
export type StorePlace = { readonly databaseUrl: string } | { readonly directory: string }

/**
 * A period in which the upstream throttles or refuses the credential, as one process observed it.
 */
export interface Outage {
  /** The process that observed it. */
  readonly holder: string
  readonly state: string
  /** JSON. */
  readonly reason: string
  readonly at: Date
  readonly until: Date
}

/** Answers of the address that were checked up to `at` were deleted on request. */
export interface Erasure {
  readonly address: Address
  readonly at: Date
}

/** From `at` to `until`, only the holder of the lease looks up the address upstream. */
export interface LeaseTerms {
  /** The name of a process. */
  readonly holder: string
  readonly at: Date
  readonly until: Date
}

/**
 * An answer with `rcsEnabled: true` is a candidate if it was checked before `enabledBefore`, one
 * with `rcsEnabled: false` if it was checked before `disabledBefore`.
 */
export interface RefreshCandidateOptions {
  readonly enabledBefore: Date
  readonly disabledBefore: Date
  readonly without: readonly Address[]
  readonly limit: number
}

/**
 * Cached answers of one credential, outside the memory of this process. Several processes may
 * share them. Every method rejects when the store fails. The store has no clock: callers pass the
 * times.
 */
export interface AnswerStore {
  /** Resolves with the newest answer of each address that has one, in no particular order. */
  read(addresses: readonly Address[]): Promise<Device[]>
  /** Stores each answer that is newer than the stored one and than the last erasure. */
  write(devices: readonly Device[]): Promise<void>
  /**
   * Deletes the answers that were checked up to `at`. For ten minutes, a later write of such an
   * answer has no effect, because another process may still hold it. Resolves with the number of deleted
   * answers.
   */
  delete(addresses: readonly Address[], at: Date): Promise<number>
  /**
   * The erasures of all processes at or after `since`, at most `limit`, oldest first. With `after`, those
   * that follow this one. An erasure becomes visible a little later than its `at`, so consecutive reads
   * must overlap.
   */
  erasuresSince(
    since: Date,
    page: { readonly limit: number; readonly after?: Erasure | undefined },
  ): Promise<Erasure[]>
  /**
   * Deletes, for every credential, the answers checked before `checkedBefore`, and the erasures,
   * leases and outages that have ended by `at`. Resolves with the number of deleted answers.
   */
  deleteExpired(moments: { readonly checkedBefore: Date; readonly at: Date }): Promise<number>
  /** Resolves with candidates for a refresh, those with the newest answers first. */
  refreshCandidates(options: RefreshCandidateOptions): Promise<Address[]>
  /**
   * Leases the addresses that no other holder has leased at that time, and resolves with them. If
   * two holders request the same address at once, one of them gets it.
   */
  acquireLeases(addresses: readonly Address[], terms: LeaseTerms): Promise<Address[]>
  /** Ends this holder's leases. */
  releaseLeases(addresses: readonly Address[], holder: string): Promise<void>
  /** Resolves with the addresses whose lease another holder has at that time. */
  leasedByOthers(
    addresses: readonly Address[],
    by: { readonly holder: string; readonly at: Date },
  ): Promise<Address[]>
  /**
   * Publishes an outage for other processes. The newest outage of a holder replaces its previous
   * one.
   */
  publishOutage(outage: Outage): Promise<void>
  /** The outages that other holders published at or after `since`, including those that ended. */
  outagesSince(since: Date, holder: string): Promise<Outage[]>
}
