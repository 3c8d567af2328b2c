import { type RawBuilder, sql } from 'kysely'
import {
  endedJobStates,
  type InvalidExample,
  type InvalidReasonCount,
  type JobReach,
  type JobState,
  type JobWaitReason,
} from '../domain/bulk-lookup-job.ts'
import type { CountryCount } from '../domain/country.ts'
import type { StoredJob } from '../domain/job-store.ts'
import { createCountryReach, createReach } from '../domain/reach.ts'
import type { Region } from '../domain/region.ts'
import type { SqlDialect } from './sql-dialect.ts'

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
  /** JSON of `[calling code, region or an empty text, enabled, disabled]`. */
  readonly reach_countries: string | null
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

/** Selects the columns of `JobRow` from `jobs`. */
export function jobColumns(dialect: SqlDialect): RawBuilder<unknown> {
  return sql`${sql.join(columns.map((name) => sql.ref(`jobs.${name}`)))},
    ${carriersOf(dialect)} as carriers, ${countriesOf(dialect)} as reach_countries`
}

function carriersOf(dialect: SqlDialect): RawBuilder<unknown> {
  const count = dialect.jsonArray([sql`words.text`, sql`counts.enabled`, sql`counts.disabled`])
  return sql`(select ${dialect.jsonList(count)} from job_carriers as counts
    left join job_words as words on words.job = counts.job and words.no = counts.carrier
    where counts.job = jobs.no)`
}

function countriesOf(dialect: SqlDialect): RawBuilder<unknown> {
  const names = ['calling_code', 'region', 'enabled', 'disabled']
  const count = dialect.jsonArray(names.map((name) => sql.ref(`counts.${name}`)))
  return sql`(select ${dialect.jsonList(count)} from job_countries as counts
    where counts.job = jobs.no)`
}

/** An empty list in JSON. */
const noList = '[]'

const dateOf = (ms: number | null) => (ms === null ? null : new Date(ms))

export function jobOf(row: JobRow): StoredJob {
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
    reach: reachOf(row),
    finishedIndex: hasEnded(row.state) ? row.input_count : row.finished_index,
    createdAt: new Date(row.created_at),
    startedAt: dateOf(row.started_at),
    endedAt: dateOf(row.ended_at),
    expiresAt: new Date(row.expires_at),
  }
}

/** The countries of the first results of a job are not known if its list has none. */
function reachOf({ carriers, reach_countries, countries, failed_count }: JobRow): JobReach {
  const byCarrier = JSON.parse(carriers ?? noList) as [string | null, number, number][]
  const byCountry =
    countries === noList
      ? []
      : (JSON.parse(reach_countries ?? noList) as [string, string, number, number][])
  return {
    ...createReach(
      byCarrier.map(([carrierId, rcsEnabled, rcsDisabled]) => ({
        carrierId,
        rcsEnabled,
        rcsDisabled,
      })),
      failed_count,
    ),
    byCountry: createCountryReach(
      byCountry.map(([countryCallingCode, region, rcsEnabled, rcsDisabled]) => ({
        countryCallingCode,
        region: region === '' ? null : region,
        rcsEnabled,
        rcsDisabled,
      })),
    ),
  }
}

function hasEnded(state: JobState): boolean {
  return (endedJobStates as readonly JobState[]).includes(state)
}

/** The entries of a job before this index are shown: of a job that has ended, all with a result. */
export const shownEnd = sql`case when state in (${sql.join(endedJobStates.map((state) => sql.lit(state)))})
  then input_count else finished_index end`
