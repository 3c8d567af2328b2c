import type { FailureReason } from '../domain/failure.ts'
import type { AdmissionControl } from '../domain/admission-control.ts'
import { failed } from '../domain/outcome.ts'
import type { LookupRequest } from './lookup-request.ts'
import type { PendingLookup } from './pending-lookup.ts'

/**
 * Fails, for everybody who waits without being in batch, what the admission says is of no use.
 * `abandoned` is told of what nobody waits for any more.
 */
export function rejectPending(
  lookups: Iterable<PendingLookup>,
  admission: AdmissionControl,
  abandoned: (lookup: PendingLookup) => void,
): void {
  const refusals = new Map<LookupRequest, FailureReason | undefined>()
  for (const lookup of lookups) {
    if (lookup.batch !== undefined) continue
    for (const waiter of lookup.waiters) {
      const { request: request } = waiter
      if (!refusals.has(request)) refusals.set(request, admission.rejection(request.timeLeftMs))
      const refusal = refusals.get(request)
      if (refusal === undefined) continue
      lookup.waiters.delete(waiter)
      request.settle(waiter, failed(lookup.address, refusal))
    }
    if (lookup.waiters.size === 0) abandoned(lookup)
  }
}
