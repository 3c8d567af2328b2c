import { sql } from 'kysely'
import { activeJobStates } from '../domain/bulk-lookup-job.ts'
import { visibility } from './job-row.ts'
import type { JobScope } from './job-scope.ts'

/** The maximum number of entries that one statement deletes, so that others do not wait long for it. */
const chunkSize = 10_000

/** See `JobStore.delete`. Nobody sees the job from the first statement on. */
export async function deleteJob(scope: JobScope, id: string): Promise<boolean> {
  const { db, credential, numbers } = scope
  numbers.delete(id)
  const { rows } = await sql<{ no: number }>`
    update jobs set visibility = ${visibility.DELETED}, idempotency_key = null
    where id = ${id} and credential = ${credential} and visibility <> ${visibility.DELETED}
    returning no`.execute(db)
  for (const { no } of rows) await deleteRows(scope, no)
  return rows.length > 0
}

/** See `JobStore.deleteExpired`. Also completes deletions that did not end. */
export async function deleteExpiredJobs(
  scope: JobScope,
  { at, unpublishedBefore }: { readonly at: Date; readonly unpublishedBefore: Date },
): Promise<number> {
  const { db, credential } = scope
  const { rows } = await sql<{ no: number }>`
    update jobs set visibility = ${visibility.DELETED}, idempotency_key = null
    where credential = ${credential} and (
      visibility = ${visibility.DELETED}
      or (visibility = ${visibility.UPLOADING} and changed_at < ${unpublishedBefore.getTime()})
      or (visibility = ${visibility.PUBLISHED} and expires_at <= ${at.getTime()}
        and state not in (${sql.join(activeJobStates)})))
    returning no`.execute(db)
  for (const { no } of rows) await deleteRows(scope, no)
  return rows.length
}

async function deleteRows({ db }: JobScope, no: number): Promise<void> {
  for (;;) {
    const { numAffectedRows } = await sql`
      delete from job_entries where job = ${no} and idx < (
        select min(idx) from job_entries where job = ${no}) + ${chunkSize}`.execute(db)
    if (Number(numAffectedRows) === 0) break
  }
  for (const table of ['job_words', 'job_carriers', 'job_countries']) {
    await sql`delete from ${sql.table(table)} where job = ${no}`.execute(db)
  }
  await sql`delete from jobs where no = ${no}`.execute(db)
}
