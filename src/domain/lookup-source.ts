import type { Address } from './address.ts'
import type { LookupStats } from './lookup-stats.ts'
import type { Outcome } from './outcome.ts'

export interface LookupOptions {
  /**
   * Only an upstream call that starts after this request will do: no joining one that is in flight.
   */
  readonly fresh?: boolean
  /**
   * How old a remembered answer may be, in milliseconds; 0: none will do. What is left out, the
   * server's own rules decide.
   */
  readonly maxAgeMs?: number | undefined
  /** When to stop waiting, on `performance`'s clock: what has no outcome by then is `DEADLINE`. */
  readonly deadlineAt?: number
  /** Aborts when nobody wants the answer any more; the lookup then rejects with an `AbortError`. */
  readonly signal?: AbortSignal
  /** Where the layers on the way write down what they did for the asking operation. */
  readonly stats?: LookupStats
}

/**
 * Answers each address with its own outcome: same length, same order. It never rejects because of
 * an address or of what the upstream does; apart from an abort, a rejection is a programming error.
 */
export type LookupSource = (
  addresses: readonly Address[],
  options?: LookupOptions,
) => Promise<Outcome[]>
