import type { Address } from '../domain/address.ts'
import type { FailureCode } from '../domain/failure.ts'
import type { Outcome } from '../domain/outcome.ts'

/** Failures that concern the account or this process, not the number. The job waits instead. */
const notFinal: ReadonlySet<FailureCode> = new Set([
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

interface Divided {
  readonly final: readonly { readonly entry: PendingEntry; readonly outcome: Outcome }[]
  /** The entries that are looked up again. */
  readonly others: readonly PendingEntry[]
}

/** Finds the outcomes that a job stores. `isOut`: the upstream answers no calls at present. */
export function divideOutcomes(
  entries: readonly PendingEntry[],
  outcomes: readonly Outcome[],
  { isOut }: { readonly isOut: boolean },
): Divided {
  const final = []
  const others = []
  for (const [place, entry] of entries.entries()) {
    const outcome = outcomes[place]!
    if (isFinal(outcome, isOut)) final.push({ entry, outcome })
    else others.push(entry)
  }
  return { final, others }
}

function isFinal(outcome: Outcome, isOut: boolean): boolean {
  if (outcome.status === 'FOUND') return true
  const { code } = outcome.failure
  return !notFinal.has(code) && !(isOut && outageCodes.has(code))
}
