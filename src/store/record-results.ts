import { sql } from 'kysely'
import { activeJobStates } from '../domain/bulk-lookup-job.ts'
import type { Country } from '../domain/country.ts'
import type { JobResult, JobResults, JobRun, StoredJob } from '../domain/job-store.ts'
import type { AtomicStatement } from './atomic.ts'
import { statuses } from './job-kinds.ts'
import { failureText } from './failure-text.ts'
import { kinds } from './job-kinds.ts'
import { type JobRow, jobOf, visibility } from './job-row.ts'
import { jobNumber, type JobScope, type ResultRow, type StoreResults } from './job-scope.ts'
import { failureNumber, type Word, wordNumber } from './job-words.ts'
import type { ColumnTypes, SqlDialect } from './sql-dialect.ts'
import { addReach, addReachOf, countryColumns, countryKey } from './reach-counts.ts'
import { storable } from './storable.ts'
import { readJobs, selectJobs } from './write-jobs.ts'

/** The sources of an answer. The place is the number in the table. */
export const sources = ['SINGLE', 'BULK', 'CACHE', 'STALE'] as const

const resultColumns: ColumnTypes<ResultRow> = {
  idx: 'bigint',
  status: 'smallint',
  rcs: 'smallint',
  carrier: 'bigint',
  carrier_status: 'bigint',
  checked_at: 'bigint',
  source: 'smallint',
  failure: 'bigint',
}

/** See `JobStore.beginRun`. */
export async function beginRun(scope: JobScope, id: string, at: Date) {
  const { rows } = await sql<{ epoch: number }>`
    update jobs set epoch = epoch + 1, state = 'RUNNING', wait_reason = null, wait_until = null,
      changed_at = ${at.getTime()}
    where id = ${id} and credential = ${scope.credential} and visibility = ${visibility.PUBLISHED}
      and state in (${sql.join(activeJobStates)}) returning epoch`.execute(scope.db)
  const [job] = rows.length === 0 ? [] : await readJobs(scope, [id])
  return job && { id, epoch: rows[0]!.epoch, job }
}

/**
 * See `JobStore.record`. Usually all results are new, and this process counts them. If a number was erased
 * or has a result already, the database counts.
 */
export async function recordResults(
  scope: JobScope,
  run: JobRun,
  results: JobResults,
): Promise<StoredJob | undefined> {
  const job = await jobNumber(scope, run.id)
  if (job === undefined) return undefined
  const stored = results.results.map(resultRow)
  const parts: Parts = {
    scope,
    job,
    epoch: run.epoch,
    results,
    rows: stored.map(({ row }) => row),
    countries: results.results.map(({ country }) => country),
    words: new Map(stored.flatMap(({ words }) => words.map((word) => [word.no, word]))),
  }
  const done =
    (await scope.atomic(storeNew(parts))) ??
    (parts.rows.length === 0 ? undefined : await scope.atomic(storeIfNew(parts)))
  const [row] = (done?.at(-1) ?? []) as readonly JobRow[]
  return row && jobOf(row)
}

interface Parts {
  readonly scope: JobScope
  /** The number of the job. */
  readonly job: number
  readonly epoch: number
  readonly results: JobResults
  readonly rows: readonly ResultRow[]
  /** The countries of the rows, in their order. */
  readonly countries: readonly Country[]
  readonly words: ReadonlyMap<number, Word>
}

/** Stores results if all of them are new. */
function storeNew(parts: Parts): AtomicStatement[] {
  const { scope, job, rows, countries } = parts
  const failedCount = rows.filter(({ status }) => status === statuses.FAILED).length
  const isNew = { ...scope.storeResults(job, rows), changeCount: rows.length }
  return [
    updateProgress(parts, { done: rows.length, failed: failedCount }),
    ...insertWords(parts),
    ...(rows.length > 0 ? [isNew] : []),
    ...addReach(
      scope,
      job,
      rows.map((row, place) => ({ row, country: countries[place]! })),
    ),
    { query: selectJobs(scope.dialect, sql`no = ${job}`) },
  ]
}

/** Stores those results that are new, and counts them before. */
function storeIfNew(parts: Parts): AtomicStatement[] {
  const { scope, job, rows, countries } = parts
  const counted = rows.map((row, place) => ({ ...row, ...countryKey(countries[place]!) }))
  const list = scope.dialect.rows(counted, { ...resultColumns, ...countryColumns })
  // SQLite keeps the order of a cross join: it looks up the rows of the list by their keys.
  const indexes = rows.map(({ idx }) => idx)
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)]
  const isNew = sql`from ${list} as list cross join job_entries as entries
    where entries.job = ${job} and entries.idx = list.idx and entries.status is null
      and entries.idx between ${first} and ${last}
      and entries.kind <= ${sql.lit(kinds.FIRST_OTHER)}`
  const failed = sql`case when list.status = ${sql.lit(statuses.FAILED)} then 1 else 0 end`
  const found = sql`${isNew} and list.status = ${sql.lit(statuses.FOUND)}`
  return [
    updateProgress(parts, { done: 0, failed: 0 }),
    ...insertWords(parts),
    {
      query: sql`
        update jobs set done_count = done_count + counts.done,
          failed_count = failed_count + counts.failed
        from (select count(*) as done, coalesce(sum(${failed}), 0) as failed ${isNew}) as counts
        where no = ${job}`,
    },
    ...addReachOf(job, sql`list.rcs`, found),
    scope.storeResults(job, rows),
    { query: selectJobs(scope.dialect, sql`no = ${job}`) },
  ]
}

/** Comes first. It locks the row of the job, so that results, erasures and changes of the state take turns. */
function updateProgress(
  { job, epoch, results }: Parts,
  { done, failed }: { readonly done: number; readonly failed: number },
): AtomicStatement {
  const { cachedCount, bulkCalls, singleCalls, finishedIndex } = results
  return {
    query: sql`
      update jobs set
        done_count = done_count + ${done}, failed_count = failed_count + ${failed},
        cached_count = cached_count + ${cachedCount}, bulk_calls = bulk_calls + ${bulkCalls},
        single_calls = single_calls + ${singleCalls},
        finished_index = case when finished_index < ${finishedIndex}
          then ${finishedIndex} else finished_index end
      where no = ${job} and epoch = ${epoch} and visibility = ${visibility.PUBLISHED}
        and state in ('RUNNING', 'WAITING')`,
    changeCount: 1,
  }
}

function insertWords({ scope, job, words }: Parts): AtomicStatement[] {
  if (words.size === 0) return []
  const types = { no: 'bigint', text: 'text', is_failure: 'smallint' } as const
  const list = scope.dialect.rows([...words.values()], types)
  return [
    {
      query: sql`
        insert into job_words (job, no, text, is_failure)
        select ${job}, no, text, is_failure from ${list} as list
        where true on conflict (job, no) do nothing`,
    },
  ]
}

const columns = Object.keys(resultColumns).filter((name) => name !== 'idx') as (keyof ResultRow)[]

const isPending = sql`job_entries.status is null and job_entries.kind <= ${sql.lit(kinds.FIRST_OTHER)}`

/** One prepared statement for each row is several times faster than a list in JSON. */
export const storeResultsInSqlite: StoreResults = (job, rows) => {
  const width = columns.length + 2
  const values = new Float64Array(rows.length * width)
  let place = 0
  for (const row of rows) {
    for (const name of columns) values[place++] = row[name] ?? Number.NaN
    values[place++] = job
    values[place++] = row.idx
  }
  return {
    query: sql`
      update job_entries set ${sql.join(columns.map((name) => sql`${sql.ref(name)} = ?`))}
      where job = ? and idx = ? and ${isPending}`,
    rows: { width, values },
  }
}

/**
 * Looks up the place of each row by its key. Without it, an update that joins the list reads all entries of
 * the job while Postgres has no statistics of a new table. A place is valid, because the job is locked.
 */
export function storeResultsInPostgres(dialect: SqlDialect): StoreResults {
  const changes = sql.join(
    columns.map((name) => sql`${sql.ref(name)} = ${sql.ref(`list.${name}`)}`),
  )
  return (job, rows) => ({
    query: sql`
      update job_entries set ${changes} from (
        select list.*, (
          select ctid from job_entries where job = ${job} and idx = list.idx) as place
        from ${dialect.rows(rows, resultColumns)} as list) as list
      where job_entries.ctid = list.place and ${isPending}`,
  })
}

function resultRow({ index, outcome }: JobResult): {
  readonly row: ResultRow
  readonly words: readonly Word[]
} {
  if (outcome.status === 'FAILED') {
    const text = storable(failureText(outcome.failure))
    const failure = failureNumber(text)
    const none = { rcs: null, carrier: null, carrier_status: null, checked_at: null, source: null }
    return {
      row: { idx: index, status: statuses.FAILED, ...none, failure },
      words: [{ no: failure, text, is_failure: 1 }],
    }
  }
  const { rcsEnabled, carrierId, carrierStatus, checkedAt, source } = outcome.device
  const texts = [storable(carrierId), storable(carrierStatus)] as const
  const row = {
    idx: index,
    status: statuses.FOUND,
    rcs: rcsEnabled ? 1 : 0,
    carrier: wordNumber(texts[0]),
    carrier_status: wordNumber(texts[1]),
    checked_at: checkedAt.getTime(),
    source: sources.indexOf(source),
    failure: null,
  }
  const words = texts.flatMap((text): Word[] =>
    text === null ? [] : [{ no: wordNumber(text), text, is_failure: 0 }],
  )
  return { row, words }
}
