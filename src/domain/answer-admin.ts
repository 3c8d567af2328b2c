import type { Address } from './address.ts'

/** What a lookup would cost at present. */
export interface LookupPlan {
  /** Addresses that are answered without asking the upstream. */
  readonly cachedCount: number
  readonly bulkCalls: number
  readonly singleCalls: number
  /** How long it would take, in milliseconds. */
  readonly estimatedMs: number
}

/** What is remembered, for who wants to know what it saves, and for who wants it gone. */
export interface AnswerAdmin {
  /** Sends nothing. `maxAgeMs` is as in `LookupOptions`. */
  plan(addresses: readonly Address[], maxAgeMs: number | undefined): Promise<LookupPlan>
  /**
   * Removes what is remembered of these; resolves with of how many something was, or with
   * `undefined` where it could not be removed everywhere.
   */
  erase(addresses: readonly Address[]): Promise<number | undefined>
}
