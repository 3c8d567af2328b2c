import { type RawBuilder, sql } from 'kysely'
import type { JobState } from '../domain/bulk-lookup-job.ts'
import type { StoredJob } from '../domain/job-store.ts'
import type { AtomicStatement } from './atomic.ts'
import { isRetryableText } from './failure-text.ts'
import { type JobRow, jobOf, visibility } from './job-row.ts'
import { jobNumber, type JobScope } from './job-scope.ts'
import { statuses } from './job-kinds.ts'
import { selectJobs } from './write-jobs.ts'

/** The maximum number of entries that one statement searches, so that others do not wait long for it. */
const windowSize = 20_000

interface Reopening {
  readonly job: number
  readonly from: readonly JobState[]
  readonly at: Date
  /** The numbers of the retryable failures. */
  readonly failures: readonly number[]
}

/**
 * See `JobStore.reopenFailures`. The failures are removed window by window. The first window comes last, and
 * with it the state changes. So no run begins earlier, and if this ends in the middle, it can be repeated.
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
  if (failures.length === 0) return undefined
  const reopening = { job, from, at, failures }
  const windows = await findWindows(scope, reopening)
  for (const start of windows.slice(1).toReversed()) {
    if ((await scope.atomic(removal(scope, reopening, start))) === undefined) return undefined
  }
  if (windows[0] === undefined) return undefined
  const results = await scope.atomic([
    ...removal(scope, reopening, windows[0]),
    queue(reopening),
    { query: selectJobs(scope.dialect, sql`no = ${job}`) },
  ])
  const [row] = (results?.at(-1) ?? []) as readonly JobRow[]
  return row && jobOf(row)
}

function isInState({ job, from }: Reopening): RawBuilder<unknown> {
  return sql`no = ${job} and visibility = ${visibility.PUBLISHED} and state in (${sql.join(from)})`
}

function isChosen(
  { dialect }: JobScope,
  { job, failures }: Reopening,
  start: number,
): RawBuilder<unknown> {
  return sql`job = ${job} and idx >= ${start} and idx < ${start + windowSize}
    and status = ${sql.lit(statuses.FAILED)} and ${dialect.isIn('failure', failures, 'bigint')}`
}

/** The first indexes of the windows that have such failures, in order. */
async function findWindows(scope: JobScope, reopening: Reopening): Promise<number[]> {
  const { rows: jobs } = await sql<{ input_count: number }>`
    select input_count from jobs where ${isInState(reopening)}`.execute(scope.db)
  const count = jobs[0]?.input_count ?? 0
  const windows: number[] = []
  for (let start = 0; start < count; start += windowSize) {
    const { rows } = await sql`
      select idx from job_entries where ${isChosen(scope, reopening, start)} limit 1`.execute(
      scope.db,
    )
    if (rows.length > 0) windows.push(start)
  }
  return windows
}

function removal(scope: JobScope, reopening: Reopening, start: number): AtomicStatement[] {
  const chosen = isChosen(scope, reopening, start)
  return [
    // It also locks the row, so that an erasure cannot change the failures meanwhile.
    { query: sql`update jobs set epoch = epoch where ${isInState(reopening)}`, changeCount: 1 },
    {
      query: sql`
        update jobs set done_count = done_count - chosen.count,
          failed_count = failed_count - chosen.count,
          finished_index = case when chosen.first < finished_index then chosen.first else finished_index end
        from (select count(*) as count, min(idx) as first from job_entries where ${chosen}) as chosen
        where no = ${reopening.job} and chosen.count > 0`,
    },
    { query: sql`update job_entries set status = null, failure = null where ${chosen}` },
  ]
}

function queue({ job, at }: Reopening): AtomicStatement {
  return {
    query: sql`
      update jobs set state = 'QUEUED', changed_at = ${at.getTime()}, ended_at = null,
        expires_at = ${at.getTime()} + retention_ms, epoch = epoch + 1
      where no = ${job} and done_count < unique_count`,
    changeCount: 1,
  }
}
