import { sql } from 'kysely'
import type { Address } from '../domain/address.ts'
import { kinds } from './job-kinds.ts'
import type { JobScope } from './job-scope.ts'
import { statuses } from './job-kinds.ts'

/** The maximum number of entries that one statement searches, so that others do not wait long for it. */
const windowSize = 20_000

/** The maximum number of entries that one transaction erases, and of all entries from first to last. */
const maxChunk = { size: 1000, span: 20_000 }

interface JobSize {
  readonly no: number
  readonly input_count: number
}

interface FoundEntry {
  readonly idx: number
  readonly address: number
}

/**
 * See `JobStore.erase`. There is no index of addresses, because it would cost more than all searches.
 *
 * On SQLite, no copy is left in the file of the database or beside it when this resolves. On Postgres,
 * copies remain in dead rows until the next vacuum, and in the write-ahead log until Postgres removes it.
 */
export async function eraseInJobs(scope: JobScope, addresses: readonly Address[]): Promise<number> {
  const { db, credential } = scope
  const { rows: jobs } = await sql<JobSize>`
    select no, input_count from jobs where credential = ${credential}`.execute(db)
  const digits = new Set(addresses.map((address) => Number(address.slice(1))))
  const erased = new Set<number>()
  for (const job of jobs) for (const one of await eraseInJob(scope, job, digits)) erased.add(one)
  // Also without such an entry: an earlier call can have ended before this.
  await scope.removeCopies()
  return erased.size
}

/** Duplicates come first, because they are found by their first entries. */
async function eraseInJob(
  scope: JobScope,
  job: JobSize,
  digits: ReadonlySet<number>,
): Promise<ReadonlySet<number>> {
  const found = await findEntries(scope, job, digits)
  const indexes = found.map(({ idx }) => idx)
  const duplicates = await findDuplicates(scope, job, indexes)
  for (const chunk of [...chunksOf(scope, duplicates), ...chunksOf(scope, indexes)]) {
    await eraseIndexes(scope, job, chunk)
  }
  return new Set(found.map(({ address }) => address))
}

/** Finds unique numbers, and invalid inputs that are another spelling, for example with separators. */
async function findEntries(
  { db, dialect }: JobScope,
  job: JobSize,
  digits: ReadonlySet<number>,
): Promise<FoundEntry[]> {
  const found: FoundEntry[] = []
  const isWanted = dialect.isIn('address', [...digits], 'bigint')
  for (let from = 0; from < job.input_count; from += windowSize) {
    const { rows } = await sql<{ idx: number; address: number | null; input: string | null }>`
      select idx, address, input from job_entries
      where job = ${job.no} and idx >= ${from} and idx < ${from + windowSize}
        and (${isWanted}
          or (kind = ${sql.lit(kinds.INVALID)} and input is not null))
      order by job, idx`.execute(db)
    for (const { idx, address, input } of rows) {
      const number = address ?? Number(input!.replaceAll(/[^0-9]/g, '').replace(/^00/, ''))
      if (digits.has(number)) found.push({ idx, address: number })
    }
  }
  return found
}

async function findDuplicates(
  { db, dialect }: JobScope,
  job: JobSize,
  firsts: readonly number[],
): Promise<number[]> {
  if (firsts.length === 0) return []
  const found: number[] = []
  const isOfFirst = dialect.isIn('first_idx', firsts, 'integer')
  for (let from = 0; from < job.input_count; from += windowSize) {
    const { rows } = await sql<{ idx: number }>`
      select idx from job_entries
      where job = ${job.no} and idx >= ${from} and idx < ${from + windowSize}
        and kind = ${sql.lit(kinds.DUPLICATE)}
        and ${isOfFirst}
      order by job, idx`.execute(db)
    for (const { idx } of rows) found.push(idx)
  }
  return found
}

/** `indexes` is in order. Where a transaction rewrites entries, it must not rewrite too many. */
function chunksOf({ rewriteAround }: JobScope, indexes: readonly number[]): number[][] {
  const span = rewriteAround === undefined ? Infinity : maxChunk.span
  const chunks: number[][] = []
  for (const index of indexes) {
    const chunk = chunks.at(-1)
    const isFull = chunk === undefined || chunk.length >= maxChunk.size || index - chunk[0]! >= span
    if (isFull) chunks.push([index])
    else chunk.push(index)
  }
  return chunks
}

/** Entries without a result count as done from now on. */
async function eraseIndexes(
  scope: JobScope,
  { no }: JobSize,
  indexes: readonly number[],
): Promise<void> {
  const chosen = sql`job = ${no} and idx between ${indexes[0]} and ${indexes.at(-1)} and ${scope.dialect.isIn('idx', indexes, 'integer')}`
  await scope.atomic([
    // Locks the row, so that results cannot be stored meanwhile.
    { query: sql`update jobs set epoch = epoch where no = ${no}` },
    {
      query: sql`
        update jobs set done_count = done_count + pending.count,
          erased_count = erased_count + pending.count
        from (select count(*) as count from job_entries where ${chosen}
          and kind <= ${sql.lit(kinds.FIRST_OTHER)} and status is null) as pending
        where no = ${no}`,
    },
    {
      query: sql`
        update job_entries set status = ${sql.lit(statuses.ERASED)}, address = null, input = null,
          rcs = null, carrier = null, carrier_status = null, checked_at = null, source = null,
          failure = null
        where ${chosen}`,
    },
    ...(scope.rewriteAround?.(no, indexes) ?? []),
  ])
}
