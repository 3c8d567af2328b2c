import type { Address } from './address.ts'
import type { LookupTally } from './lookup-tally.ts'
import type { Outcome } from './outcome.ts'

export interface LookupOptions {
  /** Only an upstream call that starts after this request will do: no joining one that is in flight. */
  readonly fresh?: boolean
  /** Where the layers on the way write down what they did for the asking operation. */
  readonly tally?: LookupTally
}

/**
 * Answers each address with its own outcome: same length, same order. It never rejects because
 * of an address or of what the upstream does; a rejection is a programming error.
 */
export type LookupSource = (
  addresses: readonly Address[],
  options?: LookupOptions,
) => Promise<Outcome[]>
