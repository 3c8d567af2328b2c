import type { Address } from './address.ts'
import type { Device } from './device.ts'

/** The upstream closed itself for a credential, as one process noticed it. */
export interface Closure {
  readonly owner: string
  readonly state: string
  /** JSON. */
  readonly reason: string
  readonly at: Date
  readonly until: Date
}

export interface Forgotten {
  readonly address: Address
  readonly at: Date
}

/** From when to when a process wants to be the only one that asks the upstream. */
export interface ClaimTerms {
  readonly owner: string
  readonly at: Date
  readonly until: Date
}

export interface AgedOptions {
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
  forget(addresses: readonly Address[], at: Date): Promise<number>
  /**
   * What was forgotten by anybody at or after `since`. `at` is when somebody wanted it forgotten,
   * which is a little before others can see it: ask again for more than has passed.
   */
  forgottenSince(since: Date): Promise<Forgotten[]>
  /**
   * Deletes, of every credential, the answers checked before a moment, and what ended or served its
   * time by `at`. Returns how many answers went.
   */
  expire(moments: { readonly checkedBefore: Date; readonly at: Date }): Promise<number>
  /** Addresses whose answers are older than the moment for their kind, newest answers first. */
  aged(options: AgedOptions): Promise<Address[]>
  /**
   * Claims what is free, ended or the owner's own already, and returns it. Of two that claim the
   * same address at once, one gets it.
   */
  claim(addresses: readonly Address[], terms: ClaimTerms): Promise<Address[]>
  /** Ends this owner's claims. */
  release(addresses: readonly Address[], owner: string): Promise<void>
  /** Which of these others than the owner claim at a moment. */
  claimed(
    addresses: readonly Address[],
    by: { readonly owner: string; readonly at: Date },
  ): Promise<Address[]>
  /** Tells the other processes of a closure; an owner's newest one replaces the one before. */
  announce(closure: Closure): Promise<void>
  /** What others than the owner announced at or after `since`, ended or not. */
  closuresSince(since: Date, owner: string): Promise<Closure[]>
}
