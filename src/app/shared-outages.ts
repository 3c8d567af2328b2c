import type { Outage } from '../domain/answer-store.ts'
import type { FailureReason } from '../domain/failure.ts'
import type { CredentialOutage } from '../upstream/circuit-breaker.ts'

/** A gate's closure as other processes are told of it. */
export function toAnnounce({ state, reason, waitMs }: CredentialOutage): Omit<Outage, 'holder'> {
  const at = new Date()
  const until = new Date(at.getTime() + waitMs)
  return { state, reason: JSON.stringify(reason), at, until }
}

/** What another process announced, as a gate is told of it; `undefined` where it is over. */
export function fromAnnounced({ state, reason, until }: Outage): CredentialOutage | undefined {
  const waitMs = until.getTime() - Date.now()
  if (waitMs <= 0 || (state !== 'THROTTLED' && state !== 'LOCKED_OUT')) return undefined
  return { state, reason: JSON.parse(reason) as FailureReason, waitMs }
}
