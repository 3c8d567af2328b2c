import { sql } from 'kysely'
import type { JobState } from '../domain/bulk-lookup-job.ts'
import type { StoredJob } from '../domain/job-store.ts'
import { isRetryableText } from './failure-text.ts'
import { type JobRow, jobOf, visibility } from './job-row.ts'
import { jobNumber, type JobScope } from './job-scope.ts'
import { statuses } from './record-results.ts'
import { selectJobs } from './write-jobs.ts'

/** The maximum number of entries that one statement searches, so that others do not wait long for it. */
const windowSize = 20_000

interface Reopening {
  readonly job: number
  readonly from: readonly JobState[]
}

/**
 * See `JobStore.reopenFailures`. The state changes last: no run begins while failures are removed. If this
 * ends in the middle, the next call completes it.
 */
export async function reopenFailures(
  scope: JobScope,
  id: string,
  { from, at }: { readonly from: readonly JobState[]; readonly at: Date },
): Promise<StoredJob | undefined> {
  const job = await jobNumber(scope, id)
  if (job === undefined) return undefined
  const { rows: words } = await sql<{ no: number; text: string }>`
    select no, text from job_words where job = ${job} and is_failure = 1`.execute(scope.db)
  const failures = words.filter(({ text }) => isRetryableText(text)).map(({ no }) => no)
  const removedCount = await removeFailures(scope, { job, from }, failures)
  return queue(scope, { job, from }, { at, removedCount })
}

function isInState({ job, from }: Reopening) {
  return sql`no = ${job} and visibility = ${visibility.PUBLISHED} and state in (${sql.join(from)})`
}

async function removeFailures(
  { db, dialect, atomic }: JobScope,
  reopening: Reopening,
  failures: readonly number[],
): Promise<number> {
  if (failures.length === 0) return 0
  const { job } = reopening
  const { rows } = await sql<{ input_count: number }>`
    select input_count from jobs where ${isInState(reopening)}`.execute(db)
  const { input_count: count } = rows[0] ?? { input_count: 0 }
  let removedCount = 0
  for (let start = 0; start < count; start += windowSize) {
    const chosen = sql`job = ${job} and idx >= ${start} and idx < ${start + windowSize}
      and status = ${sql.lit(statuses.FAILED)}
      and failure in (select value from ${dialect.numbers(failures)} as list)`
    const results = await atomic([
      // It also locks the row, so that an erasure cannot change the failures meanwhile.
      { query: sql`update jobs set epoch = epoch where ${isInState(reopening)}`, changeCount: 1 },
      {
        query: sql`
          update jobs set done_count = done_count - chosen.count,
            failed_count = failed_count - chosen.count,
            finished_index = case when chosen.first < finished_index then chosen.first else finished_index end
          from (select count(*) as count, min(idx) as first from job_entries where ${chosen}) as chosen
          where no = ${job} and chosen.count > 0`,
      },
      {
        query: sql`
          update job_entries set status = null, failure = null where ${chosen} returning idx`,
      },
    ])
    if (results === undefined) break
    removedCount += results.at(-1)!.length
  }
  return removedCount
}

/**
 * Makes the job `QUEUED` if failures were removed. A completed job without all results is one whose
 * failures were removed by a call that ended in the middle.
 */
async function queue(
  { dialect, atomic }: JobScope,
  reopening: Reopening,
  { at, removedCount }: { readonly at: Date; readonly removedCount: number },
): Promise<StoredJob | undefined> {
  const { job } = reopening
  const isReopened =
    removedCount > 0 ? sql`1 = 1` : sql`(state = 'COMPLETED' and done_count < unique_count)`
  const results = await atomic([
    {
      query: sql`
        update jobs set state = 'QUEUED', changed_at = ${at.getTime()}, ended_at = null,
          expires_at = ${at.getTime()} + retention_ms, epoch = epoch + 1
        where ${isInState(reopening)} and ${isReopened}`,
      changeCount: 1,
    },
    { query: selectJobs(dialect, sql`no = ${job}`) },
  ])
  const [row] = (results?.at(-1) ?? []) as readonly JobRow[]
  return row && jobOf(row)
}
