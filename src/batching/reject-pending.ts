import type { AdmissionControl } from '../domain/admission-control.ts'
import type { FailureReason } from '../domain/failure.ts'
import { failed } from '../domain/outcome.ts'
import type { LookupIndex } from './lookup-index.ts'
import { removeWaiter, type WaitingRequest } from './pending-lookup.ts'

/**
 * Fails the pending lookups that the admission control rejects, separately for each request. Lookups of
 * jobs wait.
 */
export function rejectPending(index: LookupIndex, admission: AdmissionControl): void {
  const rejections = new Map<WaitingRequest, FailureReason | undefined>()
  for (const lookup of index.values()) {
    if (lookup.batch !== undefined) continue
    for (const waiter of lookup.waiters.slice()) {
      const { request } = waiter
      if (request.job !== undefined) continue
      if (!rejections.has(request)) rejections.set(request, admission.rejection(request.timeLeftMs))
      const rejection = rejections.get(request)
      if (rejection === undefined) continue
      removeWaiter(lookup, waiter)
      request.settle(waiter, failed(lookup.address, rejection))
    }
    index.recordLeft(lookup)
  }
}
