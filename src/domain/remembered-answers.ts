import type { Address } from './address.ts'

/** What a lookup would cost at present. */
export interface LookupPlan {
  /** Addresses that are answered without asking the upstream. */
  readonly fresh: number
  readonly bulkCalls: number
  readonly singleCalls: number
  /** How long it would take, in milliseconds. */
  readonly estimatedMs: number
}

/** What is remembered, for who wants to know what it saves, and for who wants it gone. */
export interface RememberedAnswers {
  /** Sends nothing. `maxAgeMs` is as in `LookupOptions`. */
  plan(addresses: readonly Address[], maxAgeMs: number | undefined): Promise<LookupPlan>
  /**
   * Removes what is remembered of these; resolves with of how many something was, or with
   * `undefined` where it could not be removed everywhere.
   */
  forget(addresses: readonly Address[]): Promise<number | undefined>
}
