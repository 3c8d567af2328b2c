import DataLoader from 'dataloader'
import type { Address } from '../domain/address.ts'
import type { LookupSource } from '../domain/lookup-source.ts'
import { LookupTally } from '../domain/lookup-tally.ts'
import type { Outcome } from '../domain/outcome.ts'

export type OutcomeLoader = DataLoader<Address, Outcome>

/**
 * What the resolvers of one operation share. It must not outlive the operation: loaders remember.
 */
export interface OperationContext {
  /** For queries: joins whatever is pending or in flight. */
  readonly lookups: OutcomeLoader
  /** For mutations: only an upstream call that starts after this operation will do. */
  readonly freshLookups: OutcomeLoader
  readonly tally: LookupTally
}

/** `signal` aborts when the client is gone; the deadline begins now. */
export function createOperationContext(
  source: LookupSource,
  { signal, deadlineMs }: { readonly signal: AbortSignal; readonly deadlineMs: number },
): OperationContext {
  const tally = new LookupTally()
  const deadlineAt = performance.now() + deadlineMs
  const loader = (fresh: boolean): OutcomeLoader =>
    new DataLoader((addresses) => {
      tally.asked += addresses.length
      return source(addresses, { fresh, tally, signal, deadlineAt })
    })
  return { lookups: loader(false), freshLookups: loader(true), tally }
}
