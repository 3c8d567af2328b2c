import type { StoredJob } from '../domain/job-store.ts'

/** `maxFailedPercent` applies to a running job from this number of results on. */
const minResults = 1000

/** Whether more lookups of a job failed than it allows. */
export function hasFailed(
  { maxFailedPercent, progress: { doneCount, failedCount } }: StoredJob,
  { isComplete = false } = {},
): boolean {
  if (maxFailedPercent === null || doneCount < (isComplete ? 1 : minResults)) return false
  return failedCount * 100 > maxFailedPercent * doneCount
}
