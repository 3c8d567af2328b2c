import type { Address } from './address.ts'
import type { LookupOptions } from './lookup-source.ts'

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
  /** Plans a lookup of these addresses without a call. */
  plan(
    addresses: readonly Address[],
    options: Pick<LookupOptions, 'client' | 'maxAgeMs'>,
  ): Promise<LookupPlan>
  /**
   * Erases the cached answers of these addresses. Resolves with the number of addresses that had
   * one, or with `undefined` if the answers could not be erased everywhere.
   */
  erase(
    addresses: readonly Address[],
    options: Pick<LookupOptions, 'client'>,
  ): Promise<number | undefined>
}
