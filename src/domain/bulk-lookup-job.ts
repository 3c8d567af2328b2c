import type { Address } from './address.ts'
import type { CountryCount } from './country.ts'
import type { Device } from './device.ts'
import type { Failure } from './failure.ts'
import type { InvalidInput, InvalidInputReason } from './invalid-input.ts'
import type { CountryReach, Reach } from './reach.ts'
import type { Region } from './region.ts'

/** The states of a job, with their descriptions in the schema. */
export const jobStates = {
  READY:
    'The list is complete, and nothing was looked up yet. `startBulkLookupJob` starts the job.',
  QUEUED: 'The job was started and begins soon.',
  RUNNING: 'The numbers are being looked up.',
  WAITING: 'The job cannot continue at present, see `waitReason`. It continues by itself.',
  PAUSED: 'A client paused the job. `resumeBulkLookupJob` continues it.',
  CANCELED: 'A client canceled the job. Its results so far remain until it expires.',
  COMPLETED: 'Each number has its result.',
  FAILED: 'More numbers failed than `maxFailedPercent` allows. The results so far remain.',
} as const satisfies Record<string, string>

export type JobState = keyof typeof jobStates

/** The states in which a process runs a job, or will. */
export const activeJobStates = ['QUEUED', 'RUNNING', 'WAITING'] as const satisfies JobState[]

/** The states in which a job has ended. Only `retry` can continue it. */
export const endedJobStates = ['CANCELED', 'COMPLETED', 'FAILED'] as const satisfies JobState[]

/** Why a job waits, with the descriptions in the schema. */
export const jobWaitReasons = {
  RATE_LIMITED: 'The upstream limits the rate of calls (HTTP 429).',
  UPSTREAM_OUT: 'The upstream does not work at present.',
  ACCOUNT_REFUSED: 'The upstream refuses the account of this server.',
  OTHER_JOBS: 'Other jobs run, and the server runs only a few at the same time.',
} as const satisfies Record<string, string>

export type JobWaitReason = keyof typeof jobWaitReasons

/** How many inputs are invalid for one reason. */
export interface InvalidReasonCount {
  readonly reason: InvalidInputReason
  readonly count: number
}

/** The maximum number of examples of invalid inputs for each reason. */
export const maxInvalidExamples = 3

/** The place of an invalid input in the list. The input itself is stored with its entry only. */
export interface InvalidExample {
  readonly index: number
  readonly reason: InvalidInputReason
}

/**
 * The counts of a list. Invariant: `inputCount` = `uniqueCount` + `duplicateCount` + `invalidCount`.
 */
export interface ListCounts {
  readonly inputCount: number
  readonly uniqueCount: number
  readonly duplicateCount: number
  readonly invalidCount: number
  /** The largest count first. */
  readonly invalidReasons: readonly InvalidReasonCount[]
  /** The first invalid inputs of each reason, in input order. */
  readonly invalidExamples: readonly InvalidExample[]
  /** See `lacksPlus`. Includes duplicates. */
  readonly withoutPlusCount: number
  /** The unique numbers, largest count first. Empty for a list of an earlier version of the server. */
  readonly byCountry: readonly CountryCount[]
}

/**
 * The counts of the results so far. Each unique number counts once. Invariant: `doneCount` = devices
 * of `reach` + `failedCount` + `erasedCount`, and at the end `doneCount` = `uniqueCount`.
 */
interface JobProgress {
  readonly doneCount: number
  readonly failedCount: number
  /** Numbers whose results were erased before they had one. Later erasures keep the counts. */
  readonly erasedCount: number
  /** Numbers that the cache answered. */
  readonly cachedCount: number
  readonly bulkCalls: number
  readonly singleCalls: number
}

export interface JobReach extends Reach {
  /** Empty for a list of an earlier version of the server, whose `byCountry` is empty too. */
  readonly byCountry: readonly CountryReach[]
}

export interface JobOptions {
  readonly name: string | null
  /** See `LookupOptions.maxAgeMs`. */
  readonly maxAgeMs: number | null
  readonly defaultCountry: Region | null
  /**
   * The job fails when more than this percentage of the numbers with a result has failed, from 1,000
   * results on and at the end; `null`: never.
   */
  readonly maxFailedPercent: number | null
  readonly retentionMs: number
}

/** A list of any length that the server looks up in the background. */
export interface BulkLookupJob extends JobOptions {
  readonly id: string
  readonly state: JobState
  /** Set with `WAITING`. */
  readonly waitReason: JobWaitReason | null
  /** When the job tries to continue; `null` if that is not known. */
  readonly waitUntil: Date | null
  readonly list: ListCounts
  readonly progress: JobProgress
  readonly reach: JobReach
  /**
   * The entries before this index have their final status. It never becomes smaller while the job
   * runs, so pages of entries never shift.
   */
  readonly finishedIndex: number
  readonly createdAt: Date
  readonly startedAt: Date | null
  readonly endedAt: Date | null
  /** When the job and its results are deleted. */
  readonly expiresAt: Date
}

/** The status of an entry, with the descriptions in the schema. */
export const jobEntryStatuses = {
  FOUND: 'The number was looked up, see `device`.',
  DUPLICATE:
    'The number is also earlier in the list. `device` and `failure` are those of its first entry.',
  INVALID: 'The input is not a phone number, see `failure`.',
  FAILED: 'The lookup of the number failed, see `failure`.',
  ERASED: 'The number was erased on request: its input and result are not stored any more.',
} as const satisfies Record<string, string>

export type JobEntryStatus = keyof typeof jobEntryStatuses

/** The result for one input of a job's list. */
export interface JobEntry {
  /** The place in the list, from 0. */
  readonly index: number
  /** As it was in the list, at most 100 characters; `null` if it was erased. */
  readonly input: string | null
  readonly status: JobEntryStatus
  readonly address: Address | null
  readonly device: Device | null
  readonly failure: Failure | null
}

export interface JobEntryFilter {
  readonly statuses?: readonly JobEntryStatus[] | undefined
  readonly rcsEnabled?: boolean | undefined
  readonly carrierId?: string | undefined
}

/** An invalid input of a list, as it is stored. */
export interface InvalidEntry {
  readonly index: number
  readonly input: string
  readonly invalid: InvalidInput
}

/** The maximum length of an input that is stored with an entry. The rest is cut off. */
export const maxStoredInputLength = 100
