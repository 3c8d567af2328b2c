import type { JobWaitReason } from '../domain/bulk-lookup-job.ts'
import type { StoredJob } from '../domain/job-store.ts'

/** Why the upstream answers no calls at present; `undefined` if it does. */
export type UpstreamWait =
  | { readonly reason: JobWaitReason; readonly until: Date | null }
  | undefined

/** Whether a job already shows why it waits, and until when to the second. */
export function showsWait(
  { state, waitReason, waitUntil }: StoredJob,
  { reason, until }: NonNullable<UpstreamWait>,
): boolean {
  const differenceMs = Math.abs((waitUntil?.getTime() ?? 0) - (until?.getTime() ?? 0))
  return state === 'WAITING' && waitReason === reason && differenceMs < 1000
}
