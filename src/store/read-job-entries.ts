import { type RawBuilder, sql } from 'kysely'
import type { Address } from '../domain/address.ts'
import type { JobEntry, JobEntryFilter, JobEntryStatus } from '../domain/bulk-lookup-job.ts'
import type { Device } from '../domain/device.ts'
import { invalidInputFailure } from '../domain/failure.ts'
import { invalidInputOf } from '../domain/invalid-input.ts'
import type { EntryPage } from '../domain/job-store.ts'
import { failureOf } from './failure-text.ts'
import { kinds } from './job-kinds.ts'
import { addressOf } from './read-pending.ts'
import { shownEnd, visibility } from './job-row.ts'
import { wordNumber } from './job-words.ts'
import type { JobScope } from './job-scope.ts'
import { statuses } from './job-kinds.ts'
import { sources } from './record-results.ts'

/** The maximum number of rows that one statement reads, so that others do not wait long for it. */
const windowSize = 50_000

interface JobHead {
  readonly no: number
  readonly finished_index: number
  readonly default_country: string | null
}

/** See `JobStore.entries`. Filters read the entries window by window, until the page is full. */
export async function readEntries(
  scope: JobScope,
  id: string,
  { after, skip = 0, limit, filter }: EntryPage,
): Promise<JobEntry[]> {
  const job = await readHead(scope, id)
  if (job === undefined) return []
  const condition = conditionOf(filter)
  const entries: JobEntry[] = []
  let from = after + 1
  let left = skip
  // Without a filter, usually each entry is on the page.
  let size = condition ? windowSize : limit
  while (from < job.finished_index && entries.length < limit) {
    const missing = limit - entries.length
    const end = Math.min(job.finished_index, from + (left > 0 ? windowSize : size))
    const window = { from, end, condition }
    const count = left > 0 ? await countWindow(scope, job.no, window) : 0
    if (left > 0 && count <= left) {
      left -= count
      from = end
      continue
    }
    const rows = await readWindow(scope, job.no, { ...window, skip: left, limit: missing })
    left = 0
    if (rows.length > 0) {
      const wordOf = await readWords(scope, job.no)
      for (const row of rows) entries.push(entryOf(row, wordOf, job))
    }
    from = rows.length === missing ? rows.at(-1)![0] + 1 : end
    size = windowSize
  }
  return entries
}

async function readHead({ db, credential }: JobScope, id: string): Promise<JobHead | undefined> {
  const { rows } = await sql<JobHead>`
    select no, ${shownEnd} as finished_index, default_country from jobs
    where id = ${id} and credential = ${credential}
      and visibility = ${visibility.PUBLISHED}`.execute(db)
  return rows[0]
}

/** The columns of an entry. A duplicate has the result of its first entry. */
type Row = readonly [
  idx: number,
  kind: number,
  status: number | null,
  address: number | null,
  input: string | null,
  rcs: number | null,
  carrier: number | null,
  carrierStatus: number | null,
  checkedAt: number | null,
  source: number | null,
  failure: number | null,
]

interface Window {
  readonly from: number
  readonly end: number
  readonly condition: RawBuilder<unknown> | undefined
}

interface Part extends Window {
  readonly skip: number
  readonly limit: number
}

/** A duplicate of an erased entry is erased too. */
const statusColumn = sql`case when firsts.status = ${sql.lit(statuses.ERASED)} then firsts.status else entries.status end`

/** Of a job that was ended early, some numbers have no result. */
const isFinal = sql`(entries.status is not null or firsts.status is not null or entries.kind = ${sql.lit(kinds.INVALID)})`

/** The column of the first entry of a duplicate, or of the entry itself. */
function resultColumn(name: string): RawBuilder<unknown> {
  return sql`case when firsts.idx is null then ${sql.ref(`entries.${name}`)} else ${sql.ref(`firsts.${name}`)} end as ${sql.ref(name)}`
}

/**
 * Reads rows as one text in JSON, which is faster than rows of the driver. The same statement reads the
 * end of the finished part, because a retry can have moved it back.
 */
async function readWindow(
  { db, dialect }: JobScope,
  job: number,
  { skip, limit, ...window }: Part,
): Promise<readonly Row[]> {
  const row = dialect.jsonArray(
    [
      'idx',
      'kind',
      'status',
      'address',
      'input',
      'rcs',
      'carrier',
      'carrier_status',
      'checked_at',
      'source',
      'failure',
    ].map((name) => sql.ref(`page.${name}`)),
  )
  const { rows } = await sql<{ list: string }>`
    select ${dialect.jsonList(row)} as list from (
      select entries.idx, entries.kind, ${statusColumn} as status, entries.input,
        ${sql.join(['address', 'rcs', 'carrier', 'carrier_status', 'checked_at', 'source', 'failure'].map(resultColumn))}
      ${finalEntries(job, window)}
      order by entries.job, entries.idx limit ${limit} offset ${skip}) as page`.execute(db)
  return JSON.parse(rows[0]!.list) as Row[]
}

async function countWindow({ db }: JobScope, job: number, window: Window): Promise<number> {
  const { rows } = await sql<{ count: number | string }>`
    select count(*) as count ${finalEntries(job, window)}`.execute(db)
  return Number(rows[0]!.count)
}

/** The entries of a window with a final status that the condition selects. */
function finalEntries(job: number, { from, end, condition }: Window): RawBuilder<unknown> {
  return sql`from job_entries as entries left join job_entries as firsts
        on firsts.job = entries.job and firsts.idx = entries.first_idx
      where entries.job = ${job} and entries.idx >= ${from} and entries.idx < ${end}
        and entries.idx < (select ${shownEnd} from jobs where no = ${job})
        and ${isFinal}
        ${condition ? sql`and ${condition}` : sql``}`
}

const conditions: Readonly<Record<JobEntryStatus, RawBuilder<unknown>>> = {
  FOUND: sql`(entries.kind <= ${sql.lit(kinds.FIRST_OTHER)} and entries.status = ${sql.lit(statuses.FOUND)})`,
  FAILED: sql`(entries.kind <= ${sql.lit(kinds.FIRST_OTHER)} and entries.status = ${sql.lit(statuses.FAILED)})`,
  DUPLICATE: sql`(entries.kind = ${sql.lit(kinds.DUPLICATE)} and ${statusColumn} is null)`,
  INVALID: sql`(entries.kind = ${sql.lit(kinds.INVALID)} and entries.status is null)`,
  ERASED: sql`(${statusColumn} = ${sql.lit(statuses.ERASED)})`,
}

function conditionOf(filter: JobEntryFilter = {}): RawBuilder<unknown> | undefined {
  const { statuses: wanted, rcsEnabled, carrierId } = filter
  const parts: RawBuilder<unknown>[] = []
  if (wanted !== undefined) {
    const any =
      wanted.length === 0
        ? sql`1 = 0`
        : sql.join(
            wanted.map((one) => conditions[one]),
            sql` or `,
          )
    parts.push(sql`(${any})`)
  }
  if (rcsEnabled !== undefined) {
    parts.push(sql`coalesce(firsts.rcs, entries.rcs) = ${sql.lit(rcsEnabled ? 1 : 0)}`)
  }
  if (carrierId !== undefined) {
    parts.push(sql`coalesce(firsts.carrier, entries.carrier) = ${wordNumber(carrierId)}`)
  }
  return parts.length === 0 ? undefined : sql.join(parts, sql` and `)
}

/** The texts of a job by their numbers. */
async function readWords(
  { db }: JobScope,
  job: number,
): Promise<(number: number | null) => string | null> {
  const { rows } = await sql<{ no: number; text: string }>`
    select no, text from job_words where job = ${job}`.execute(db)
  const texts = new Map(rows.map(({ no, text }) => [no, text]))
  return (number) => (number === null ? null : (texts.get(number) ?? null))
}

type WordOf = Awaited<ReturnType<typeof readWords>>

function entryOf(row: Row, wordOf: WordOf, job: JobHead): JobEntry {
  const [index, kind, status, digits, text] = row
  const none = { address: null, device: null, failure: null }
  if (status === statuses.ERASED) return { index, input: null, status: 'ERASED', ...none }
  if (kind === kinds.INVALID) {
    const input = text ?? ''
    const invalid = invalidInputOf(input, { hasCountry: job.default_country !== null })
    return {
      ...none,
      index,
      input,
      status: 'INVALID',
      failure: invalidInputFailure(input, invalid),
    }
  }
  const address = addressOf(digits!)
  const input = text ?? (kind === kinds.FIRST_DIGITS ? address.slice(1) : address)
  const { device, failure } = resultOf(row, address, wordOf)
  const own = device === null ? 'FAILED' : 'FOUND'
  return {
    index,
    input,
    status: kind === kinds.DUPLICATE ? 'DUPLICATE' : own,
    address,
    device,
    failure,
  }
}

function resultOf(
  row: Row,
  address: Address,
  wordOf: WordOf,
): Pick<JobEntry, 'device' | 'failure'> {
  const [, , , , , rcs, carrier, carrierStatus, checkedAt, source, failure] = row
  if (failure === null && rcs === null) throw new Error('a finished entry has no result')
  if (failure !== null) return { device: null, failure: failureOf(address, wordOf(failure)!) }
  const device: Device = {
    address,
    carrierId: wordOf(carrier),
    carrierStatus: wordOf(carrierStatus),
    rcsEnabled: rcs === 1,
    checkedAt: new Date(checkedAt!),
    source: sources[source!]!,
  }
  return { device, failure: null }
}
