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

/** Whether a job stores the outcome. Otherwise it looks the number up again. `isOut`: the upstream answers no calls. */
export function isFinal(outcome: Outcome, { isOut }: { readonly isOut: boolean }): boolean {
  if (outcome.status === 'FOUND') return true
  const { code } = outcome.failure
  if (notFinal.has(code)) return false
  return !outageCodes.has(code) || !isOut
}
