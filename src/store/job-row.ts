import { type RawBuilder, sql } from 'kysely'
import {
  endedJobStates,
  type InvalidExample,
  type InvalidReasonCount,
  type JobState,
  type JobWaitReason,
} from '../domain/bulk-lookup-job.ts'
import type { CountryCount } from '../domain/country.ts'
import type { StoredJob } from '../domain/job-store.ts'
import { type CarrierCount, createReach } from '../domain/reach.ts'
import type { Region } from '../domain/region.ts'

/** Who sees a job. `DELETED`: nobody, and its entries are being deleted. */
export const visibility = { DELETED: -1, UPLOADING: 0, PUBLISHED: 1 } as const

export interface JobRow {
  readonly no: number
  readonly id: string
  readonly owner: string
  readonly state: JobState
  readonly wait_reason: JobWaitReason | null
  readonly wait_until: number | null
  readonly epoch: number
  readonly name: string | null
  readonly max_age_ms: number | null
  readonly default_country: Region | null
  readonly max_failed_percent: number | null
  readonly retention_ms: number
  readonly input_count: number
  readonly unique_count: number
  readonly duplicate_count: number
  readonly invalid_count: number
  /** JSON. */
  readonly invalid_reasons: string
  /** JSON. */
  readonly invalid_examples: string
  readonly without_plus_count: number
  /** JSON. */
  readonly countries: string
  readonly done_count: number
  readonly failed_count: number
  readonly erased_count: number
  readonly cached_count: number
  readonly bulk_calls: number
  readonly single_calls: number
  readonly finished_index: number
  readonly created_at: number
  readonly started_at: number | null
  readonly ended_at: number | null
  readonly expires_at: number
  /** JSON of `[carrier, enabled, disabled]`. */
  readonly carriers: string | null
}

const columns = [
  'no',
  'id',
  'owner',
  'state',
  'wait_reason',
  'wait_until',
  'epoch',
  'name',
  'max_age_ms',
  'default_country',
  'max_failed_percent',
  'retention_ms',
  'input_count',
  'unique_count',
  'duplicate_count',
  'invalid_count',
  'invalid_reasons',
  'invalid_examples',
  'without_plus_count',
  'countries',
  'done_count',
  'failed_count',
  'erased_count',
  'cached_count',
  'bulk_calls',
  'single_calls',
  'finished_index',
  'created_at',
  'started_at',
  'ended_at',
  'expires_at',
] as const satisfies (keyof JobRow)[]

/** Selects the columns of `JobRow` from `jobs`. `carriers` is the dialect's expression for them. */
export function jobColumns(carriers: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`${sql.join(columns.map((name) => sql.ref(`jobs.${name}`)))}, ${carriers} as carriers`
}

const dateOf = (ms: number | null) => (ms === null ? null : new Date(ms))

export function jobOf(row: JobRow): StoredJob {
  const carriers = JSON.parse(row.carriers ?? '[]') as [string | null, number, number][]
  const counts = carriers.map(([carrierId, rcsEnabled, rcsDisabled]): CarrierCount => ({
    carrierId,
    rcsEnabled,
    rcsDisabled,
  }))
  return {
    id: row.id,
    owner: row.owner,
    epoch: row.epoch,
    state: row.state,
    waitReason: row.wait_reason,
    waitUntil: dateOf(row.wait_until),
    name: row.name,
    maxAgeMs: row.max_age_ms,
    defaultCountry: row.default_country,
    maxFailedPercent: row.max_failed_percent,
    retentionMs: row.retention_ms,
    list: {
      inputCount: row.input_count,
      uniqueCount: row.unique_count,
      duplicateCount: row.duplicate_count,
      invalidCount: row.invalid_count,
      invalidReasons: JSON.parse(row.invalid_reasons) as InvalidReasonCount[],
      invalidExamples: JSON.parse(row.invalid_examples) as InvalidExample[],
      withoutPlusCount: row.without_plus_count,
      byCountry: JSON.parse(row.countries) as CountryCount[],
    },
    progress: {
      doneCount: row.done_count,
      failedCount: row.failed_count,
      erasedCount: row.erased_count,
      cachedCount: row.cached_count,
      bulkCalls: row.bulk_calls,
      singleCalls: row.single_calls,
    },
    reach: createReach(counts, row.failed_count),
    finishedIndex: hasEnded(row.state) ? row.input_count : row.finished_index,
    createdAt: new Date(row.created_at),
    startedAt: dateOf(row.started_at),
    endedAt: dateOf(row.ended_at),
    expiresAt: new Date(row.expires_at),
  }
}

function hasEnded(state: JobState): boolean {
  return (endedJobStates as readonly JobState[]).includes(state)
}

/** The entries of a job before this index are shown: of a job that has ended, all with a result. */
export const shownEnd = sql`case when state in (${sql.join(endedJobStates.map((state) => sql.lit(state)))})
  then input_count else finished_index end`
