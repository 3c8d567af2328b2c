import type { Address } from './address.ts'
import type {
  BulkLookupJob,
  JobEntry,
  JobEntryFilter,
  JobOptions,
  JobState,
  JobWaitReason,
  ListCounts,
} from './bulk-lookup-job.ts'
import type { Country } from './country.ts'
import type { InvalidInputReason } from './invalid-input.ts'
import type { Outcome } from './outcome.ts'

/** One input of a list that is being stored. */
export type JobInput =
  | { readonly kind: 'FIRST'; readonly input: string; readonly address: Address }
  | { readonly kind: 'DUPLICATE'; readonly input: string; readonly firstIndex: number }
  | { readonly kind: 'INVALID'; readonly input: string; readonly reason: InvalidInputReason }

export interface NewJob extends JobOptions {
  readonly id: string
  /** Identifies the client that the job belongs to. Reveals nothing about it. */
  readonly owner: string
  readonly createdAt: Date
}

export interface PublishOptions {
  readonly idempotencyKey: string | null
  /** Of the inputs and the options. */
  readonly inputHash: string
  readonly list: ListCounts
  readonly state: 'READY' | 'QUEUED'
  /** The moment of the publication; the retention starts with it. */
  readonly at: Date
  /** The owner can have at most this number of jobs that have not ended. */
  readonly maxOpenJobs: number
}

/**
 * `CREATED`: the job is visible now. `SAME`: the key belongs to another job of this owner with the same
 * hash. `CONFLICT`: … with another hash. `LIMIT`: the owner has too many open jobs. Except with
 * `CREATED`, the new job was deleted.
 */
export type PublishResult =
  | { readonly kind: 'CREATED'; readonly job: StoredJob }
  | { readonly kind: 'SAME'; readonly job: StoredJob }
  | { readonly kind: 'CONFLICT' }
  | { readonly kind: 'LIMIT' }

export interface StoredJob extends BulkLookupJob {
  readonly owner: string
  /** It grows with each run. The results of an earlier run are rejected. */
  readonly epoch: number
}

/** The right to record results of a job. It ends when another run of the job begins. */
export interface JobRun {
  readonly id: string
  readonly epoch: number
}

export interface JobResult {
  readonly index: number
  /** Of the address. */
  readonly country: Country
  readonly outcome: Outcome
}

export interface JobResults {
  readonly results: readonly JobResult[]
  /** How many of the results came from the cache. */
  readonly cachedCount: number
  /** Calls since the previous results. */
  readonly bulkCalls: number
  readonly singleCalls: number
  /** The new `finishedIndex` of the job. */
  readonly finishedIndex: number
  readonly at: Date
}

/** A change of the state of a job. It happens only in one of the states `from`. */
export interface JobChange {
  readonly from: readonly JobState[]
  readonly to: JobState
  readonly at: Date
  readonly waitReason?: JobWaitReason | null
  readonly waitUntil?: Date | null
}

export interface JobPage {
  readonly owner: string
  readonly states?: readonly JobState[] | undefined
  /** Newest first: only jobs older than this one. */
  readonly after?: { readonly createdAt: Date; readonly id: string } | undefined
  readonly limit: number
}

export interface EntryPage {
  /** Only entries after this index; -1 for the first page. */
  readonly after: number
  /** Only entries before this index. Rejects with `JOB_STATE` if some of them are not finished. */
  readonly before?: number | undefined
  /** This many entries that the filter selects are left out before the first one. */
  readonly skip?: number | undefined
  readonly limit: number
  readonly filter?: JobEntryFilter | undefined
}

export interface JobStoreUsage {
  readonly jobs: ReadonlyMap<JobState, number>
  /** When the job was created that has been `QUEUED` or `WAITING` for longest. */
  readonly oldestWaitingAt: Date | null
  /** Of all jobs, unfinished uploads included. */
  readonly storedBytes: number
}

/**
 * The jobs of one credential and their results. Several processes may share them. The results are the
 * checkpoint of a job. Every method rejects when the store fails. The store has no clock.
 */
export interface JobStore {
  /** Adds an empty job. No client sees it before `publish`. */
  create(job: NewJob): Promise<void>
  /** Adds inputs of a job that is not published. The index of the first one is `firstIndex`. */
  addInputs(id: string, firstIndex: number, inputs: readonly JobInput[], at: Date): Promise<void>
  /** Makes a job visible, if its key and the number of open jobs allow it. */
  publish(id: string, options: PublishOptions): Promise<PublishResult>
  /** The published jobs of these ids, in no particular order. */
  get(ids: readonly string[]): Promise<StoredJob[]>
  list(page: JobPage): Promise<StoredJob[]>
  /** The jobs of all clients in active states. */
  active(): Promise<StoredJob[]>
  /**
   * Changes the state of a job. Resolves with the job after the change, or with `undefined` if its
   * state is not in `from`. `READY` and `PAUSED` jobs that become `QUEUED` get `startedAt` once; a job that
   * ends gets `endedAt`, and `expiresAt` from its retention.
   */
  change(id: string, change: JobChange): Promise<StoredJob | undefined>
  /** Deletes a job and its entries, published or not. Resolves with `false` if there is none. */
  delete(id: string): Promise<boolean>

  /** Starts a run of a job in an active state, and makes it `RUNNING`. Ends earlier runs. */
  beginRun(id: string, at: Date): Promise<(JobRun & { readonly job: StoredJob }) | undefined>
  /** The entries of unique numbers without a result, in order, from this index on. */
  pending(
    id: string,
    page: { readonly from: number; readonly limit: number },
  ): Promise<{ readonly index: number; readonly address: Address }[]>
  /**
   * Stores results, counters and progress in one transaction. Resolves with the job, or with
   * `undefined` if the run has ended or the state is not `RUNNING` or `WAITING`: then nothing was
   * stored. An entry that has a result or was erased keeps it, and does not count again.
   */
  record(run: JobRun, results: JobResults): Promise<StoredJob | undefined>
  /** As `change`, if the run has not ended. */
  changeRun(run: JobRun, change: JobChange): Promise<StoredJob | undefined>
  /**
   * Removes the results of retryable failures of an ended job, and makes it `QUEUED`. Resolves with
   * `undefined` if the state is not in `from` or no failure is retryable.
   */
  reopenFailures(
    id: string,
    change: { readonly from: readonly JobState[]; readonly at: Date },
  ): Promise<StoredJob | undefined>

  /** The entries before the job's `finishedIndex`, in order. */
  entries(id: string, page: EntryPage): Promise<JobEntry[]>
  /** The invalid inputs at these indexes, in order, without those that were erased. */
  invalidInputs(
    id: string,
    indexes: readonly number[],
  ): Promise<{ readonly index: number; readonly input: string }[]>
  /** Up to `count` addresses of unique numbers, spread evenly over the list. */
  sample(id: string, count: number): Promise<Address[]>

  /**
   * Erases addresses in all jobs: their inputs, results and duplicates. Resolves with the number of
   * addresses that a job contained. Afterwards the storage contains no copy of them.
   */
  erase(addresses: readonly Address[]): Promise<number>
  /** Deletes jobs that have expired, and inputs without a publication since `unpublishedBefore`. */
  deleteExpired(moments: { readonly at: Date; readonly unpublishedBefore: Date }): Promise<number>
  usage(): Promise<JobStoreUsage>
}
