import DataLoader from 'dataloader'
import type { Address } from '../domain/address.ts'
import type { LookupSource } from '../domain/lookup-source.ts'
import type { LookupTally } from '../domain/lookup-tally.ts'
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

export interface OperationOptions {
  readonly tally: LookupTally
  readonly signal: AbortSignal
  readonly deadlineMs: number
}

/** `signal` aborts when the client is gone; the deadline begins now. */
export function createOperationContext(
  source: LookupSource,
  { tally, signal, deadlineMs }: OperationOptions,
): OperationContext {
  const deadlineAt = performance.now() + deadlineMs
  const loader = (fresh: boolean): OutcomeLoader =>
    new DataLoader(async (addresses) => {
      tally.asked += addresses.length
      const outcomes = await source(addresses, { fresh, tally, signal, deadlineAt })
      tally.answered(outcomes)
      return outcomes
    })
  return { lookups: loader(false), freshLookups: loader(true), tally }
}
