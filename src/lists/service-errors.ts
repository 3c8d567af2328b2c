import type { JobState } from '../domain/bulk-lookup-job.ts'
import { JobError } from '../domain/job-error.ts'

/** An error of the store becomes a `JobError`. */
export async function inStore<Result>(result: Promise<Result>): Promise<Result> {
  try {
    return await result
  } catch (error) {
    if (error instanceof JobError) throw error
    const message = 'The store of jobs does not work at present. Try again later.'
    throw Object.assign(new JobError('JOBS_UNAVAILABLE', message), { cause: error })
  }
}

export function notFound(): JobError {
  return new JobError(
    'JOB_NOT_FOUND',
    'No job of this client has this id. It may have expired, or been deleted.',
  )
}

export function invalidSignature(): JobError {
  return new JobError(
    'INVALID_SIGNATURE',
    'The signature is forged or older than 15 minutes. Ask for a new `downloadPath`.',
  )
}

export function wrongState(state: JobState, rule: string): JobError {
  return new JobError('JOB_STATE', `The job is ${state}. ${rule}`)
}

export function conflict(): JobError {
  return new JobError(
    'IDEMPOTENCY_CONFLICT',
    'This idempotency key belongs to a job with another list or other options. Use a new key for a new job.',
  )
}

export function tooManyJobs(maxOpenJobs: number): JobError {
  return new JobError(
    'JOB_LIMIT',
    `A client can have at most ${maxOpenJobs} jobs that have not ended. Wait for one, or cancel one.`,
  )
}

export function storageFull(): JobError {
  return new JobError(
    'JOB_LIMIT',
    'The store of jobs is full. Delete jobs that you do not need any more, or wait until some expire.',
  )
}
