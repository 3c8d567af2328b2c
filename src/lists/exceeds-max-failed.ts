import type { StoredJob } from '../domain/job-store.ts'

/** `maxFailedPercent` applies to a running job from this number of results on. */
const minResults = 1000

/** Whether the share of failed lookups exceeds the `maxFailedPercent` of a job. */
export function exceedsMaxFailed(
  { maxFailedPercent, progress: { doneCount, failedCount } }: StoredJob,
  { isComplete = false } = {},
): boolean {
  if (maxFailedPercent === null || doneCount < (isComplete ? 1 : minResults)) return false
  return failedCount * 100 > maxFailedPercent * doneCount
}
