import type { Address } from './address.ts'

/** What a lookup would cost now. */
export interface LookupPlan {
  /** Addresses that the cache answers without a call. */
  readonly cachedCount: number
  readonly bulkCalls: number
  readonly singleCalls: number
  /** How long the calls would take, in milliseconds. */
  readonly estimatedMs: number
}

/** Operations on cached answers besides lookups. */
export interface AnswerAdmin {
  /** Plans a lookup of these addresses without a call. `maxAgeMs` is as in `LookupOptions`. */
  plan(addresses: readonly Address[], maxAgeMs: number | undefined): Promise<LookupPlan>
  /**
   * Erases the cached answers of these addresses. Resolves with the number of addresses that had
   * one, or with `undefined` if the answers could not be erased everywhere.
   */
  erase(addresses: readonly Address[]): Promise<number | undefined>
}
