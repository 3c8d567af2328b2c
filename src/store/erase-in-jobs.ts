import { sql } from 'kysely'
import type { Address } from '../domain/address.ts'
import { kinds } from './job-inputs.ts'
import type { JobScope } from './job-scope.ts'
import { statuses } from './record-results.ts'

/** The maximum number of entries that one statement searches, so that others do not wait long for it. */
const windowSize = 100_000

interface JobSize {
  readonly no: number
  readonly input_count: number
}

interface FoundEntry {
  readonly idx: number
  readonly address: number
}

/** See `JobStore.erase`. There is no index of addresses, because it would cost more than all searches. */
export async function eraseInJobs(scope: JobScope, addresses: readonly Address[]): Promise<number> {
  const { db, credential } = scope
  const { rows: jobs } = await sql<JobSize>`
    select no, input_count from jobs where credential = ${credential}`.execute(db)
  const erased = new Set<number>()
  for (const job of jobs) for (const one of await eraseInJob(scope, job, addresses)) erased.add(one)
  if (erased.size > 0) await scope.removeCopies()
  return erased.size
}

async function eraseInJob(
  scope: JobScope,
  job: JobSize,
  addresses: readonly Address[],
): Promise<ReadonlySet<number>> {
  const digits = addresses.map((address) => Number(address.slice(1)))
  const found = await findEntries(scope, job, digits)
  const invalid = await findInvalid(scope, job, new Set(digits))
  if (found.length === 0 && invalid.length === 0) return new Set()
  const firsts = found.map(({ idx }) => idx)
  await eraseIndexes(scope, job, [...firsts, ...invalid.map(({ idx }) => idx)])
  if (firsts.length > 0) await eraseDuplicates(scope, job, firsts)
  return new Set([...found, ...invalid].map(({ address }) => address))
}

async function findEntries(
  { db, dialect }: JobScope,
  job: JobSize,
  digits: readonly number[],
): Promise<FoundEntry[]> {
  const found: FoundEntry[] = []
  for (let from = 0; from < job.input_count; from += windowSize) {
    const { rows } = await sql<FoundEntry>`
      select idx, address from job_entries
      where job = ${job.no} and idx >= ${from} and idx < ${from + windowSize}
        and address in (select value from ${dialect.numbers(digits)} as list)`.execute(db)
    found.push(...rows)
  }
  return found
}

/** Invalid inputs can be other spellings of a number, for example with separators. */
async function findInvalid(
  { db }: JobScope,
  job: JobSize,
  digits: ReadonlySet<number>,
): Promise<FoundEntry[]> {
  const found: FoundEntry[] = []
  for (let from = 0; from < job.input_count; from += windowSize) {
    const { rows } = await sql<{ idx: number; input: string }>`
      select idx, input from job_entries
      where job = ${job.no} and idx >= ${from} and idx < ${from + windowSize}
        and kind = ${sql.lit(kinds.INVALID)} and input is not null`.execute(db)
    for (const { idx, input } of rows) {
      const address = Number(input.replaceAll(/[^0-9]/g, '').replace(/^00/, ''))
      if (digits.has(address)) found.push({ idx, address })
    }
  }
  return found
}

const erasedColumns = sql`status = ${sql.lit(statuses.ERASED)}, address = null, input = null,
  rcs = null, carrier = null, carrier_status = null, checked_at = null, source = null, failure = null`

/** Entries without a result count as done from now on. */
async function eraseIndexes(
  { atomic, dialect }: JobScope,
  job: JobSize,
  indexes: readonly number[],
): Promise<void> {
  const entries = sql`job = ${job.no} and idx in (select value from ${dialect.numbers(indexes)} as list)`
  const pendingCount = sql`(select count(*) from job_entries where ${entries}
    and kind <= ${sql.lit(kinds.FIRST_OTHER)} and status is null)`
  await atomic([
    {
      query: sql`update jobs set done_count = done_count + ${pendingCount},
        erased_count = erased_count + ${pendingCount} where no = ${job.no}`,
    },
    { query: sql`update job_entries set ${erasedColumns} where ${entries}` },
  ])
}

async function eraseDuplicates(
  { db, dialect }: JobScope,
  job: JobSize,
  firsts: readonly number[],
): Promise<void> {
  for (let from = 0; from < job.input_count; from += windowSize) {
    await sql`
      update job_entries set ${erasedColumns}
      where job = ${job.no} and idx >= ${from} and idx < ${from + windowSize}
        and kind = ${sql.lit(kinds.DUPLICATE)}
        and first_idx in (select value from ${dialect.numbers(firsts)} as list)`.execute(db)
  }
}
