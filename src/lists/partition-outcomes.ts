import type { Address } from '../domain/address.ts'
import type { FailureCode } from '../domain/failure.ts'
import type { Outcome } from '../domain/outcome.ts'

/** Failures that concern the account or this process, not the number. The job looks the numbers up again. */
const nonFinalCodes: ReadonlySet<FailureCode> = new Set([
  'AUTH',
  'CHANNEL_DISABLED',
  'RATE_LIMITED',
  'DEADLINE',
  'OVERLOADED',
])

/** Failures that say nothing about a number while the upstream is out. */
const outageCodes: ReadonlySet<FailureCode> = new Set(['TIMEOUT', 'UNAVAILABLE', 'PROVIDER_ERROR'])

export interface PendingEntry {
  readonly index: number
  readonly address: Address
}

interface Partition {
  readonly final: readonly { readonly entry: PendingEntry; readonly outcome: Outcome }[]
  /** The entries that are looked up again. */
  readonly remaining: readonly PendingEntry[]
}

/** Separates the outcomes that a job stores from the entries to look up again. `isOut`: the upstream answers no calls. */
export function partitionOutcomes(
  entries: readonly PendingEntry[],
  outcomes: readonly Outcome[],
  { isOut }: { readonly isOut: boolean },
): Partition {
  const final = []
  const remaining = []
  for (const [place, entry] of entries.entries()) {
    const outcome = outcomes[place]!
    if (isFinal(outcome, isOut)) final.push({ entry, outcome })
    else remaining.push(entry)
  }
  return { final, remaining }
}

function isFinal(outcome: Outcome, isOut: boolean): boolean {
  if (outcome.status === 'FOUND') return true
  const { code } = outcome.failure
  return !nonFinalCodes.has(code) && !(isOut && outageCodes.has(code))
}
