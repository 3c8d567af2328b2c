import { type RawBuilder, sql } from 'kysely'
import { activeJobStates, type JobState } from '../domain/bulk-lookup-job.ts'
import type { JobResult, JobResults, JobRun, StoredJob } from '../domain/job-store.ts'
import type { AtomicStatement } from './atomic.ts'
import { failureText, isRetryableText } from './failure-text.ts'
import { visibility } from './job-row.ts'
import { wordNumber } from './job-words.ts'
import type { JobScope, ResultRow, StoreResults } from './job-scope.ts'
import type { ColumnTypes, SqlDialect } from './sql-dialect.ts'
import { storable } from './storable.ts'
import { readJobs } from './write-jobs.ts'

/** The status of an entry with a unique number. `null`: it has no result yet. */
export const statuses = { FOUND: 1, FAILED: 2, ERASED: 3 } as const

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
  const stored = results.results.map(resultRow)
  const rows = stored.map(({ row }) => row)
  const words = new Map(stored.flatMap((one) => one.words))
  const parts = { scope, run, rows, job: sql`(select no from jobs where id = ${run.id})` }
  const begin: AtomicStatement[] = [
    // It also locks the row, so that results and changes of the state take turns.
    { query: sql`update jobs set epoch = epoch where ${isRunning(parts)}`, changeCount: 1 },
  ]
  if (words.size > 0) begin.push({ query: insertWords(parts, words) })
  const end = [{ query: updateProgress(parts, results) }]
  const isEmpty = rows.length === 0
  const done =
    (await scope.atomic([...begin, ...(isEmpty ? [] : storeNew(parts)), ...end])) ??
    (isEmpty ? undefined : await scope.atomic([...begin, ...storeIfNew(parts), ...end]))
  return done && (await readJobs(scope, [run.id]))[0]
}

interface Parts {
  readonly scope: JobScope
  readonly run: JobRun
  readonly rows: readonly ResultRow[]
  /** The number of the job. */
  readonly job: RawBuilder<unknown>
}

function isRunning({ scope, run }: Parts): RawBuilder<unknown> {
  return sql`jobs.id = ${run.id} and jobs.credential = ${scope.credential}
    and jobs.epoch = ${run.epoch} and jobs.visibility = ${visibility.PUBLISHED}
    and jobs.state in ('RUNNING', 'WAITING')`
}

function updateProgress(parts: Parts, results: JobResults): RawBuilder<unknown> {
  const { cachedCount, bulkCalls, singleCalls, finishedIndex } = results
  return sql`
    update jobs set
      cached_count = cached_count + ${cachedCount}, bulk_calls = bulk_calls + ${bulkCalls},
      single_calls = single_calls + ${singleCalls},
      finished_index = case when finished_index < ${finishedIndex}
        then ${finishedIndex} else finished_index end
    where ${isRunning(parts)}`
}

/** Stores results if all of them are new. */
function storeNew({ scope, run, rows, job }: Parts): AtomicStatement[] {
  const failedCount = rows.filter(({ status }) => status === statuses.FAILED).length
  const carriers = Map.groupBy(
    rows.filter(({ status }) => status === statuses.FOUND),
    ({ carrier }) => carrier!,
  )
  const counts = Array.from(carriers, ([carrier, those]) => {
    const enabled = those.reduce((sum, { rcs }) => sum + rcs!, 0)
    return { carrier, enabled, disabled: those.length - enabled }
  })
  const statements: AtomicStatement[] = [
    { ...scope.storeResults(run.id, rows), changeCount: rows.length },
    {
      query: sql`
        update jobs set done_count = done_count + ${rows.length},
          failed_count = failed_count + ${failedCount} where no = ${job}`,
    },
  ]
  if (counts.length > 0) {
    const list = scope.dialect.rows(counts, carrierColumns)
    statements.push({
      query: addCarriers(job, sql`carrier, enabled, disabled from ${list} as list where true`),
    })
  }
  return statements
}

const carrierColumns: ColumnTypes<{ carrier: number; enabled: number; disabled: number }> = {
  carrier: 'bigint',
  enabled: 'bigint',
  disabled: 'bigint',
}

/** Stores those results that are new, and counts them before. */
function storeIfNew({ scope, run, rows, job }: Parts): AtomicStatement[] {
  const list = scope.dialect.rows(rows, resultColumns)
  // SQLite keeps the order of a cross join: it looks up the rows of the list by their keys.
  const isNew = sql`from ${list} as list cross join job_entries as entries
    where entries.job = ${job} and entries.idx = list.idx and entries.status is null`
  const failed = sql`case when list.status = ${sql.lit(statuses.FAILED)} then 1 else 0 end`
  const found = sql`${isNew} and list.status = ${sql.lit(statuses.FOUND)}`
  return [
    {
      query: sql`
        update jobs set done_count = done_count + counts.done,
          failed_count = failed_count + counts.failed
        from (select count(*) as done, coalesce(sum(${failed}), 0) as failed ${isNew}) as counts
        where no = ${job}`,
    },
    {
      query: addCarriers(
        job,
        sql`list.carrier, sum(list.rcs), sum(1 - list.rcs) ${found} group by list.carrier`,
      ),
    },
    scope.storeResults(run.id, rows),
  ]
}

function addCarriers(job: RawBuilder<unknown>, counts: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    insert into job_carriers (job, carrier, enabled, disabled) select ${job}, ${counts}
    on conflict (job, carrier) do update set
      enabled = job_carriers.enabled + excluded.enabled,
      disabled = job_carriers.disabled + excluded.disabled`
}

const columns = Object.keys(resultColumns).filter((name) => name !== 'idx') as (keyof ResultRow)[]

/** One prepared statement for each row is several times faster than a list in JSON. */
export const storeResultsInSqlite: StoreResults = (id, rows) => ({
  query: sql`
    update job_entries set ${sql.join(columns.map((name) => sql`${sql.ref(name)} = ?`))}
    where job = (select no from jobs where id = ?) and idx = ? and status is null`,
  rows: rows.map((row) => [...columns.map((name) => row[name]), id, row.idx]),
})

/** An upsert, because it finds the rows by their keys. Each row exists already. */
export function storeResultsInPostgres(dialect: SqlDialect): StoreResults {
  const names = sql.join(columns.map((name) => sql.ref(name)))
  const changes = sql.join(columns.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`))
  return (id, rows) => ({
    query: sql`
      insert into job_entries (job, idx, kind, ${names})
      select (select no from jobs where id = ${id}), idx, 0, ${names} from ${dialect.rows(rows, resultColumns)} as list where true
      on conflict (job, idx) do update set ${changes} where job_entries.status is null`,
  })
}

type Word = readonly [number: number, text: string]

function insertWords(
  { scope: { dialect }, job }: Parts,
  words: ReadonlyMap<number, string>,
): RawBuilder<unknown> {
  const rows = Array.from(words, ([no, text]) => ({ no, text }))
  return sql`
    insert into job_words (job, no, text)
    select ${job}, no, text from ${dialect.rows(rows, { no: 'bigint', text: 'text' })} as list
    where true on conflict (job, no) do nothing`
}

function resultRow({ index, outcome }: JobResult): {
  readonly row: ResultRow
  readonly words: readonly Word[]
} {
  if (outcome.status === 'FAILED') {
    const text = storable(failureText(outcome.failure))
    const failure = wordNumber(text)
    const none = { rcs: null, carrier: null, carrier_status: null, checked_at: null, source: null }
    return {
      row: { idx: index, status: statuses.FAILED, ...none, failure },
      words: [[failure, text]],
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
  const words = texts.flatMap((text): Word[] => (text === null ? [] : [[wordNumber(text), text]]))
  return { row, words }
}

/** See `JobStore.reopenFailures`. */
export async function reopenFailures(
  scope: JobScope,
  id: string,
  { from, at }: { readonly from: readonly JobState[]; readonly at: Date },
): Promise<StoredJob | undefined> {
  const { db, dialect, credential } = scope
  const job = sql`(select no from jobs where id = ${id} and credential = ${credential})`
  const { rows: words } = await sql<{ no: number; text: string }>`
    select no, text from job_words where job = ${job} and no in (
      select failure from job_entries where job = ${job} and status = ${sql.lit(statuses.FAILED)})`.execute(
    db,
  )
  const retryable = words.filter(({ text }) => isRetryableText(text)).map(({ no }) => no)
  if (retryable.length === 0) return undefined
  const failures = sql`job = ${job} and status = ${sql.lit(statuses.FAILED)}
    and failure in (select value from ${dialect.numbers(retryable)} as list)`
  const counted = sql`(select count(*) from job_entries where ${failures})`
  const first = sql`(select min(idx) from job_entries where ${failures})`
  const reopened = await scope.atomic([
    {
      query: sql`
        update jobs set state = 'QUEUED', changed_at = ${at.getTime()}, ended_at = null,
          expires_at = ${at.getTime()} + retention_ms, epoch = epoch + 1,
          done_count = done_count - ${counted}, failed_count = failed_count - ${counted},
          finished_index = ${first}
        where id = ${id} and credential = ${credential} and visibility = ${visibility.PUBLISHED}
          and state in (${sql.join(from)}) and ${counted} > 0`,
      changeCount: 1,
    },
    { query: sql`update job_entries set status = null, failure = null where ${failures}` },
  ])
  return reopened && (await readJobs(scope, [id]))[0]
}
