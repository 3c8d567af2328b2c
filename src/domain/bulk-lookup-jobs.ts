import type {
  BulkLookupJob,
  InvalidEntry,
  JobEntry,
  JobOptions,
  JobState,
} from './bulk-lookup-job.ts'
import type { Client } from './client.ts'
import type { EntryPage } from './job-store.ts'

/** What a job would cost from now on. */
export interface JobPlan {
  /** Numbers that the cache answers. Estimated from a sample if the list is long. */
  readonly cachedCount: number
  readonly isEstimated: boolean
  readonly bulkCalls: number
  readonly singleCalls: number
  readonly estimatedSeconds: number
}

export interface NewJobOptions extends Partial<JobOptions> {
  /** By default `true`. With `false`, the job stays `READY` until its start. */
  readonly start?: boolean
  /** A repeated upload with the same key and the same content returns the first job. */
  readonly idempotencyKey?: string | null
}

/** A list that is being received. Call `finish` or `abort` at its end. */
export interface JobUpload {
  /**
   * Adds inputs in their order. Wait for it before the next call. Rejects with a `JobError` with the code
   * `LIST_TOO_LONG` if the list is too long.
   */
  add(inputs: readonly string[]): Promise<void>
  /**
   * Makes the list a job. Rejects with a `JobError`. `isNew` is `false` if the idempotency key belongs to
   * an earlier job with the same content.
   */
  finish(): Promise<{ readonly job: BulkLookupJob; readonly isNew: boolean }>
  /** Deletes what was received. */
  abort(): Promise<void>
}

interface JobsPage {
  readonly states?: readonly JobState[] | undefined
  readonly after?: { readonly createdAt: Date; readonly id: string } | undefined
  readonly limit: number
}

/**
 * The jobs of all clients. A client reaches only its own: for others, each method rejects with the
 * `JobError` `JOB_NOT_FOUND`.
 */
export interface BulkLookupJobs {
  readonly maxAddresses: number
  upload(client: Client, options: NewJobOptions): Promise<JobUpload>
  get(client: Client, id: string): Promise<BulkLookupJob>
  /** Newest first. */
  list(client: Client, page: JobsPage): Promise<BulkLookupJob[]>
  plan(job: BulkLookupJob): Promise<JobPlan>
  /** The first invalid inputs of each reason, in input order, without those that were erased since. */
  invalidExamples(job: BulkLookupJob): Promise<InvalidEntry[]>
  start(client: Client, id: string): Promise<BulkLookupJob>
  pause(client: Client, id: string): Promise<BulkLookupJob>
  resume(client: Client, id: string): Promise<BulkLookupJob>
  cancel(client: Client, id: string): Promise<BulkLookupJob>
  /** Looks up the numbers again whose failures are retryable. */
  retry(client: Client, id: string): Promise<BulkLookupJob>
  delete(client: Client, id: string): Promise<void>
  /**
   * The finished entries of a job, in the order of the list. Rejects with `JOB_NOT_FOUND` if it was deleted,
   * and with `JOB_STATE` if a retry has removed some of the results that `job` had.
   */
  entries(job: BulkLookupJob, page: EntryPage): Promise<JobEntry[]>
  /**
   * The job now, and then at most twice a second when it has changed. Ends after a state in which the
   * job has ended, when the job is deleted, and when the server shuts down or `signal` aborts.
   */
  watch(job: BulkLookupJob, signal?: AbortSignal): AsyncIterable<BulkLookupJob>
  /** A secret part of a URL that allows the download of one job for 15 minutes. */
  signDownload(job: BulkLookupJob): string
  /** The job of a signature. Rejects with `INVALID_SIGNATURE` if it is forged or expired. */
  getSigned(id: string, signature: string): Promise<BulkLookupJob>
  /** The remaining time of a job at its present speed, in seconds; `null` if it is not known. */
  estimatedSeconds(job: BulkLookupJob): number | null
}
