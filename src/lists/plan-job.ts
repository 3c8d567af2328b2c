import type { Address } from '../domain/address.ts'
import type { BulkLookupJob } from '../domain/bulk-lookup-job.ts'
import type { JobPlan } from '../domain/bulk-lookup-jobs.ts'
import type { JobStore } from '../domain/job-store.ts'

/** Lists with more numbers are estimated from a sample of this size. */
const sampleSize = 5000

export interface PlanJobOptions {
  readonly store: Pick<JobStore, 'sample'>
  /** How many of the addresses the cache would answer. */
  readonly countCached: (addresses: readonly Address[], maxAgeMs: number | null) => Promise<number>
  /** The calls for this number of addresses, and how long they take for a job. */
  readonly planCalls: (addressCount: number) => {
    readonly bulkCalls: number
    readonly singleCalls: number
    readonly estimatedMs: number
  }
}

/** Plans the rest of a job without a call. */
export async function planJob(
  job: BulkLookupJob,
  { store, countCached, planCalls }: PlanJobOptions,
): Promise<JobPlan> {
  const leftCount = job.list.uniqueCount - job.progress.doneCount
  const sample = leftCount > 0 ? await store.sample(job.id, sampleSize) : []
  const cachedInSample = sample.length > 0 ? await countCached(sample, job.maxAgeMs) : 0
  const isEstimated = sample.length < leftCount
  const cachedShare = sample.length > 0 ? cachedInSample / sample.length : 0
  const cachedCount = Math.round(leftCount * cachedShare)
  const { bulkCalls, singleCalls, estimatedMs } = planCalls(leftCount - cachedCount)
  return { cachedCount, isEstimated, bulkCalls, singleCalls, estimatedSeconds: estimatedMs / 1000 }
}
