import { sql } from 'kysely'
import type { Address } from '../domain/address.ts'
import { kinds } from './job-kinds.ts'
import { jobNumber, type JobScope } from './job-scope.ts'

/** The maximum number of rows that one statement reads, so that others do not wait long for it. */
const maxWindowSize = 50_000

/** The maximum number of rows that are searched for each address of a sample. */
const maxSearched = 100

/** The number of addresses of a sample that one statement searches. */
const samplesAtOnce = 500

const isPending = sql`kind <= ${sql.lit(kinds.FIRST_OTHER)} and status is null`

interface Counts {
  readonly input_count: number
  readonly unique_count: number
  readonly done_count: number
  readonly finished_index: number
}

async function readCounts({ db }: JobScope, job: number): Promise<Counts | undefined> {
  const { rows } = await sql<Counts>`
    select input_count, unique_count, done_count, finished_index from jobs
    where no = ${job}`.execute(db)
  return rows[0]
}

/** See `JobStore.pending`. */
export async function readPending(
  scope: JobScope,
  id: string,
  { from, limit }: { readonly from: number; readonly limit: number },
): Promise<{ readonly index: number; readonly address: Address }[]> {
  const job = await jobNumber(scope, id)
  const counts = job === undefined ? undefined : await readCounts(scope, job)
  if (job === undefined || counts === undefined) return []
  const entries: { readonly index: number; readonly address: Address }[] = []
  // Usually the next entries are pending. Postgres can read the whole window.
  let size = Math.min(4 * limit, maxWindowSize)
  for (let start = from; start < counts.input_count;) {
    const window = { job, start, end: start + size, limit: limit - entries.length }
    for (const [index, digits] of await readWindow(scope, window)) {
      entries.push({ index, address: addressOf(digits) })
    }
    if (entries.length === limit) break
    start += size
    size = maxWindowSize
  }
  return entries
}

interface Window {
  readonly job: number
  readonly start: number
  readonly end: number
  readonly limit: number
}

/** Reads rows as one text in JSON, which is faster than rows of the driver. */
async function readWindow(
  { db, dialect }: JobScope,
  { job, start, end, limit }: Window,
): Promise<readonly (readonly [index: number, digits: number])[]> {
  const row = dialect.jsonArray([sql`page.idx`, sql`page.address`])
  const { rows } = await sql<{ list: string }>`
    select ${dialect.jsonList(row)} as list from (
      select idx, address from job_entries
      where job = ${job} and idx >= ${start} and idx < ${end} and ${isPending}
      order by job, idx limit ${limit}) as page`.execute(db)
  return JSON.parse(rows[0]!.list) as (readonly [number, number])[]
}

/** See `JobStore.sample`. Searches a few entries at places with the same distance. */
export async function readSample(scope: JobScope, id: string, count: number): Promise<Address[]> {
  const job = await jobNumber(scope, id)
  const counts = job === undefined ? undefined : await readCounts(scope, job)
  if (job === undefined || counts === undefined) return []
  const { finished_index: from, input_count: end } = counts
  if (counts.unique_count - counts.done_count <= count) {
    const all = await readPending(scope, id, { from, limit: count })
    return all.map(({ address }) => address)
  }
  const step = (end - from) / count
  const places = Array.from({ length: count }, (_, place) => from + Math.floor(place * step))
  const searched = Math.min(Math.floor(step), maxSearched)
  const sample: Address[] = []
  for (let start = 0; start < count; start += samplesAtOnce) {
    const list = scope.dialect.numbers(places.slice(start, start + samplesAtOnce))
    const { rows } = await sql<{ address: number | null }>`
      select (select address from job_entries
        where job = ${job} and idx >= list.value and idx < list.value + ${sql.lit(searched)}
          and ${isPending} order by job, idx limit 1) as address
      from ${list} as list`.execute(scope.db)
    for (const { address } of rows) if (address !== null) sample.push(addressOf(address))
  }
  return sample
}

/** The store has the digits of valid addresses only. */
export function addressOf(digits: number): Address {
  return `+${digits}` as Address
}
