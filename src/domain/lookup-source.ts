import type { Address } from './address.ts'
import type { LookupStats } from './lookup-stats.ts'
import type { Outcome } from './outcome.ts'

export interface LookupOptions {
  /**
   * The client of the lookup. Clients take turns, so that one with many addresses does not delay the
   * others. Lookups without a client count as those of one client.
   */
  readonly client?: string
  /**
   * A lookup of a job in the background. It leaves after all others, in full batches, and waits while the
   * upstream does not answer.
   */
  readonly background?: {
    readonly job: string
    /** No lookup of the job follows soon, so its numbers need not wait for others. */
    readonly isLast?: boolean
    /**
     * Called with the number of addresses that the cache answered, before the others are looked up. Not called if
     * the lookup may not use the cache.
     */
    readonly onCached?: (addressCount: number) => void
  }
  /** Accepts only answers of calls that start after this lookup: it joins no call in flight. */
  readonly fresh?: boolean
  /**
   * The maximum age of a cached answer, in milliseconds; 0 accepts no cached answer. By default,
   * the configured TTLs apply.
   */
  readonly maxAgeMs?: number | undefined
  /**
   * When the lookup stops waiting, on the clock of `performance`. Addresses without an outcome then
   * fail with `DEADLINE`.
   */
  readonly deadlineAt?: number
  /** The number of operations of one request that begin their lookups together; by default 1. */
  readonly operationCount?: number
  /** Ends the lookup. It then rejects with an `AbortError`. */
  readonly signal?: AbortSignal
  /** Where the layers record what this lookup cost its operation. */
  readonly stats?: LookupStats
}

/**
 * Answers each address with its own outcome: same length, same order. It never rejects because of
 * an address or the upstream. Except after an abort, a rejection is a programming error.
 */
export type LookupSource = (
  addresses: readonly Address[],
  options?: LookupOptions,
) => Promise<Outcome[]>
