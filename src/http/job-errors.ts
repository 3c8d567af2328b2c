import { JobError, type JobErrorCode } from '../domain/job-error.ts'
import { FileError } from '../files/file-error.ts'
import { HttpError } from './http-error.ts'

const statuses: Readonly<Record<JobErrorCode, number>> = {
  JOB_NOT_FOUND: 404,
  JOB_STATE: 409,
  JOB_LIMIT: 429,
  LIST_TOO_LONG: 413,
  IDEMPOTENCY_CONFLICT: 409,
  INVALID_SIGNATURE: 403,
  JOBS_UNAVAILABLE: 503,
}

/** Turns errors of jobs and of files into errors of HTTP. Returns other errors as they are. */
export function asHttpError(error: unknown): unknown {
  if (error instanceof JobError) {
    const { code, message } = error
    const status = statuses[code]
    const headers: Record<string, string> =
      status === 503 || status === 429 ? { 'retry-after': '10' } : {}
    return new HttpError({ status, code, message, headers })
  }
  if (!(error instanceof FileError)) return error
  const { code, message, columns } = error
  const status = code === 'FILE_TOO_LARGE' ? 413 : 422
  const choices = columns
    ?.slice(0, 100)
    .map(({ number, name }) => ({ number, name: name.slice(0, 100) }))
  const details = choices && { columns: choices.map(({ name }) => name), columnChoices: choices }
  return new HttpError({ status, code, message, details })
}
