import type { BulkLookupJob } from '../domain/bulk-lookup-job.ts'
import type { BulkLookupJobs, JobPlan } from '../domain/bulk-lookup-jobs.ts'

/** The path of a job. Relative, so that a proxy can add a prefix. */
export function jobPath(id: string, ending = ''): string {
  return `bulk-lookup-jobs/${id}${ending}`
}

interface JobJsonOptions {
  readonly jobs: Pick<BulkLookupJobs, 'estimatedSeconds' | 'invalidExamples'>
  readonly plan?: JobPlan
}

/** A job in JSON, with the names of the GraphQL API. */
export async function jobJson(job: BulkLookupJob, { jobs, plan }: JobJsonOptions): Promise<object> {
  const { list, progress, reach } = job
  return {
    id: job.id,
    nodeId: Buffer.from(`BulkLookupJob:${job.id}`).toString('base64'),
    name: job.name,
    state: job.state,
    waitReason: job.waitReason,
    waitUntil: job.waitUntil,
    ...list,
    invalidExamples: (await jobs.invalidExamples(job)).map(({ index, input, invalid }) => ({
      index,
      input,
      reason: invalid.reason,
      message: invalid.message,
    })),
    ...progress,
    finishedEntries: job.finishedIndex,
    estimatedSeconds: jobs.estimatedSeconds(job),
    reach,
    ...(plan && { plan }),
    createdAt: job.createdAt,
    startedAt: job.startedAt,
    endedAt: job.endedAt,
    expiresAt: job.expiresAt,
    paths: {
      self: jobPath(job.id),
      csv: jobPath(job.id, '.csv'),
      jsonl: jobPath(job.id, '.jsonl'),
    },
  }
}
