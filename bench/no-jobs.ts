import type { BulkLookupJobs } from '../src/domain/bulk-lookup-jobs.ts'
import { JobError } from '../src/domain/job-error.ts'

/** A server without jobs: every method fails. */
export const noJobs = new Proxy({} as BulkLookupJobs, {
  get: () => () => {
    throw new JobError('JOBS_UNAVAILABLE', 'This server has no jobs.')
  },
})
