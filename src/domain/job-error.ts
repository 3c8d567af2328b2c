/** The codes of errors about jobs, with their descriptions. */
export const jobErrorCodes = {
  JOB_NOT_FOUND: 'No job of this client has this id. It may have expired, or been deleted.',
  JOB_STATE: 'The state of the job does not allow this.',
  JOB_LIMIT: 'A limit of jobs is reached: open jobs of a client, or stored bytes.',
  LIST_TOO_LONG: 'The list has more inputs than a job may have.',
  IDEMPOTENCY_CONFLICT: 'The idempotency key belongs to a job with another list or other options.',
  INVALID_SIGNATURE: 'The signature of the path is forged, or older than 15 minutes.',
  JOBS_UNAVAILABLE: 'The store of jobs does not work at present.',
} as const satisfies Record<string, string>

export type JobErrorCode = keyof typeof jobErrorCodes

/** A request about a job that cannot be fulfilled. The message is for the client. */
export class JobError extends Error {
  override readonly name = 'JobError'
  readonly code: JobErrorCode

  constructor(code: JobErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
