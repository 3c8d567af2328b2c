import { type RawBuilder, sql } from 'kysely'
import { activeJobStates, endedJobStates, type JobState } from '../domain/bulk-lookup-job.ts'
import type {
  JobChange,
  JobPage,
  JobStoreUsage,
  NewJob,
  PublishOptions,
  PublishResult,
  StoredJob,
} from '../domain/job-store.ts'
import { storable } from './storable.ts'
import { deleteJob } from './delete-jobs.ts'
import { jobColumns, jobOf, type JobRow, visibility } from './job-row.ts'
import type { JobScope } from './job-scope.ts'

const openJobStates = ['READY', 'PAUSED', ...activeJobStates] as const satisfies JobState[]

/** See `JobStore.create`. */
export async function createJob({ db, credential }: JobScope, job: NewJob): Promise<void> {
  const at = job.createdAt.getTime()
  await sql`
    insert into jobs (credential, id, owner, visibility, state, name, max_age_ms, default_country,
      max_failed_percent, retention_ms, created_at, expires_at, changed_at)
    values (${credential}, ${job.id}, ${job.owner}, ${visibility.UPLOADING}, 'READY', ${storable(job.name)},
      ${job.maxAgeMs}, ${job.defaultCountry}, ${job.maxFailedPercent}, ${job.retentionMs}, ${at},
      ${at + job.retentionMs}, ${at})`.execute(db)
}

/**
 * See `JobStore.publish`. The conditions are part of the statement, because other jobs are published. A
 * job that is published already stays as it is, so that the call can be repeated.
 */
export async function publishJob(
  scope: JobScope,
  id: string,
  options: PublishOptions,
): Promise<PublishResult> {
  const owner = await ownerOf(scope, id)
  const before = await jobOfKey(scope, owner, options)
  if (before === undefined) await publishIfAllowed(scope, { id, owner }, options)
  const [published] = await readJobs(scope, [id])
  if (published !== undefined) return { kind: 'CREATED', job: published }
  const earlier = before ?? (await jobOfKey(scope, owner, options))
  await deleteJob(scope, id)
  if (earlier === undefined) return { kind: 'LIMIT' }
  const { input_hash: hash } = earlier
  return hash === options.inputHash ? { kind: 'SAME', job: jobOf(earlier) } : { kind: 'CONFLICT' }
}

/** Rejects if the job is neither being uploaded nor published. */
async function ownerOf({ db, credential }: JobScope, id: string): Promise<string> {
  const { rows } = await sql<{ owner: string }>`
    select owner from jobs where id = ${id} and credential = ${credential}
      and visibility <> ${visibility.DELETED}`.execute(db)
  const [job] = rows
  if (job === undefined) throw new Error('the upload is over')
  return job.owner
}

async function publishIfAllowed(
  scope: JobScope,
  { id, owner }: { readonly id: string; readonly owner: string },
  { idempotencyKey, inputHash, list, state, at, maxOpenJobs }: PublishOptions,
): Promise<void> {
  const { dialect, atomic, credential } = scope
  const atMs = at.getTime()
  const lock = dialect.publishing(owner)
  const published = sql`
    update jobs set
      visibility = ${visibility.PUBLISHED}, idempotency_key = ${storable(idempotencyKey)},
      input_hash = ${inputHash}, state = ${state},
      input_count = ${list.inputCount}, unique_count = ${list.uniqueCount},
      duplicate_count = ${list.duplicateCount}, invalid_count = ${list.invalidCount},
      invalid_reasons = ${JSON.stringify(list.invalidReasons)},
      invalid_examples = ${JSON.stringify(list.invalidExamples)},
      without_plus_count = ${list.withoutPlusCount},
      countries = ${JSON.stringify(list.byCountry)},
      created_at = ${atMs}, changed_at = ${atMs}, expires_at = ${atMs} + retention_ms,
      started_at = ${state === 'QUEUED' ? atMs : null}
    where id = ${id} and credential = ${credential} and visibility = ${visibility.UPLOADING} and (
      select count(*) from jobs as open where open.credential = ${credential}
        and open.owner = ${owner} and open.visibility = ${visibility.PUBLISHED}
        and open.state in (${sql.join(openJobStates)})) < ${maxOpenJobs}`
  try {
    await atomic([...(lock ? [{ query: lock }] : []), { query: published }])
  } catch (error) {
    if (!isKeyTaken(error)) throw error
  }
}

/** Another job with the same key was published at the same time. */
function isKeyTaken(error: unknown): boolean {
  const { code, errcode } = error as { code?: string; errcode?: number }
  const isUniqueViolation = code === '23505' || errcode === 2067
  return isUniqueViolation
}

async function jobOfKey(
  { db, dialect, credential }: JobScope,
  owner: string,
  { idempotencyKey }: PublishOptions,
): Promise<(JobRow & { readonly input_hash: string }) | undefined> {
  if (idempotencyKey === null) return undefined
  const { rows } = await sql<JobRow & { input_hash: string }>`
    select ${jobColumns(dialect)}, input_hash from jobs
    where credential = ${credential} and owner = ${owner}
      and idempotency_key = ${storable(idempotencyKey)} and visibility = ${visibility.PUBLISHED}`.execute(
    db,
  )
  return rows[0]
}

/** See `JobStore.get`. */
export async function readJobs(
  { db, dialect, credential }: JobScope,
  ids: readonly string[],
): Promise<StoredJob[]> {
  if (ids.length === 0) return []
  const { rows } = await selectJobs(
    dialect,
    sql`id in (${sql.join(ids)}) and credential = ${credential}
      and visibility = ${visibility.PUBLISHED}`,
  ).execute(db)
  return rows.map(jobOf)
}

export function selectJobs(
  dialect: JobScope['dialect'],
  condition: RawBuilder<unknown>,
): RawBuilder<JobRow> {
  return sql<JobRow>`select ${jobColumns(dialect)} from jobs where ${condition}`
}

/** See `JobStore.list`. */
export async function listJobs(
  { db, dialect, credential }: JobScope,
  { owner, states, after, limit }: JobPage,
): Promise<StoredJob[]> {
  if (states?.length === 0) return []
  const inStates = states ? sql`and state in (${sql.join(states)})` : sql``
  const createdAt = after?.createdAt.getTime()
  const isOlder = after
    ? sql`and (created_at < ${createdAt} or (created_at = ${createdAt} and id < ${after.id}))`
    : sql``
  const { rows } = await sql<JobRow>`
    select ${jobColumns(dialect)} from jobs
    where credential = ${credential} and owner = ${owner}
      and visibility = ${visibility.PUBLISHED} ${inStates} ${isOlder}
    order by created_at desc, id desc limit ${limit}`.execute(db)
  return rows.map(jobOf)
}

/** See `JobStore.active`. */
export async function readActive({ db, dialect, credential }: JobScope): Promise<StoredJob[]> {
  const { rows } = await sql<JobRow>`
    select ${jobColumns(dialect)} from jobs
    where credential = ${credential} and visibility = ${visibility.PUBLISHED}
      and state in (${sql.join(activeJobStates)})
    order by created_at`.execute(db)
  return rows.map(jobOf)
}

/** See `JobStore.change` and `JobStore.changeRun`. */
export async function changeJob(
  scope: JobScope,
  id: string,
  { from, to, at, waitReason = null, waitUntil = null }: JobChange,
  epoch?: number,
): Promise<StoredJob | undefined> {
  const { db, credential } = scope
  const atMs = at.getTime()
  const hasEnded = (endedJobStates as readonly JobState[]).includes(to)
  const inEpoch = epoch === undefined ? sql`` : sql`and epoch = ${epoch}`
  const started = to === 'QUEUED' ? sql`coalesce(started_at, ${atMs})` : sql`started_at`
  const { numAffectedRows } = await sql`
    update jobs set
      changed_at = case when state = ${to} then changed_at else ${atMs} end,
      state = ${to}, wait_reason = ${waitReason}, wait_until = ${waitUntil?.getTime() ?? null},
      started_at = ${started}, ended_at = ${hasEnded ? atMs : null},
      expires_at = ${atMs} + retention_ms
    where id = ${id} and credential = ${credential} and visibility = ${visibility.PUBLISHED}
      and state in (${sql.join(from)}) ${inEpoch}`.execute(db)
  return Number(numAffectedRows) === 0 ? undefined : (await readJobs(scope, [id]))[0]
}

interface UsageRow {
  readonly state: JobState | null
  readonly count: number
  readonly since: number | null
  readonly inputs: number
  readonly texts: number
}

/** See `JobStore.usage`. */
export async function readUsage({
  db,
  credential,
  bytesPerEntry,
}: JobScope): Promise<JobStoreUsage> {
  const { rows } = await sql<UsageRow>`
    select case when visibility = ${visibility.PUBLISHED} then state end as state,
      count(*) as count, sum(input_count) as inputs, cast(sum(text_length) as bigint) as texts,
      min(case when state in ('QUEUED', 'WAITING') then changed_at end) as since
    from jobs where credential = ${credential} group by 1`.execute(db)
  const published = rows.filter((row) => row.state !== null)
  const since = published.flatMap((row) => (row.since === null ? [] : [row.since]))
  return {
    jobs: new Map(published.map(({ state, count }) => [state!, count])),
    oldestWaitingAt: since.length === 0 ? null : new Date(Math.min(...since)),
    storedBytes: rows.reduce((sum, { inputs, texts }) => sum + inputs * bytesPerEntry + texts, 0),
  }
}
