import { type RawBuilder, sql } from 'kysely'
import type { Address } from '../domain/address.ts'
import type { JobEntry, JobEntryFilter, JobEntryStatus } from '../domain/bulk-lookup-job.ts'
import type { Device } from '../domain/device.ts'
import { invalidInputFailure } from '../domain/failure.ts'
import { invalidInputOf } from '../domain/invalid-input.ts'
import { JobError } from '../domain/job-error.ts'
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

/** See `JobStore.entries`. Filters read the entries window by window, until the page is full. */
export async function readEntries(
  scope: JobScope,
  id: string,
  { after, before, skip: skipCount = 0, limit, filter }: EntryPage,
): Promise<JobEntry[]> {
  const condition = conditionOf(filter)
  const end = before ?? Infinity
  const entries: JobEntry[] = []
  let { from, skip } = await skipWindows(scope, id, {
    from: after + 1,
    skip: skipCount,
    condition,
  })
  // Without a filter, usually each entry is on the page.
  let size = condition || skip > 0 ? windowSize : limit
  for (;;) {
    const part = {
      from,
      end: Math.min(from + size, end),
      condition,
      skip,
      limit: limit - entries.length,
    }
    const window = await readWindow(scope, id, part)
    if (window === undefined) return entries
    if (before !== undefined && window.finishedIndex < before) throw reopened()
    for (const row of window.rows) entries.push(entryOf(row, window))
    const isLast = part.end >= Math.min(end, window.finishedIndex)
    if (isLast || entries.length === limit) return entries
    from = part.end
    skip = 0
    size = windowSize
  }
}

/** A part of a download must not be missing in the middle, so the whole download fails. */
function reopened(): JobError {
  return new JobError(
    'JOB_STATE',
    'Failures of the job are retried. Download its results again later.',
  )
}

/** Leaves out whole windows. Returns where the last one begins, and how many of its entries to skip. */
async function skipWindows(
  scope: JobScope,
  id: string,
  { from: first, skip: skipCount, condition }: Omit<Part, 'end' | 'limit'>,
): Promise<{ readonly from: number; readonly skip: number }> {
  let from = first
  let skip = skipCount
  while (skip > 0) {
    const end = from + windowSize
    const counted = await countWindow(scope, id, { from, end, condition })
    if (counted === undefined || counted.count > skip) break
    skip -= counted.count
    from = end
    if (end >= counted.finished_index) break
  }
  return { from, skip }
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

interface WindowRow {
  readonly finished_index: number
  readonly default_country: string | null
  readonly list: string
  readonly words: string
}

/** Entries as they are stored, with the texts and the facts of their job that `entryOf` needs. */
interface EntryWindow {
  readonly rows: readonly Row[]
  readonly finishedIndex: number
  readonly hasCountry: boolean
  readonly wordOf: (number: number | null) => string | null
}

const rowColumns = [
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
]

/**
 * Reads rows as one text in JSON, which is faster than rows of the driver. The same statement reads the
 * end of the finished part, because a retry can have moved it back. `undefined` if there is no such job.
 */
async function readWindow(
  { db, dialect, credential }: JobScope,
  id: string,
  { skip, limit, ...window }: Part,
): Promise<EntryWindow | undefined> {
  const row = dialect.jsonArray(rowColumns.map((name) => sql.ref(`page.${name}`)))
  const word = dialect.jsonArray([sql.ref('no'), sql.ref('text')])
  const { rows } = await sql<WindowRow>`
    select head.finished_index, head.default_country,
      (select ${dialect.jsonList(word)} from job_words where job = head.no) as words,
      (select ${dialect.jsonList(row)} from (
        select entries.idx, entries.kind, ${statusColumn} as status, entries.input,
          ${sql.join(['address', 'rcs', 'carrier', 'carrier_status', 'checked_at', 'source', 'failure'].map(resultColumn))}
        ${finalEntries(window)}
        order by entries.job, entries.idx limit ${limit} offset ${skip}) as page) as list
    from ${headOf(id, credential)}`.execute(db)
  const [found] = rows
  if (found === undefined) return undefined
  const words = new Map(JSON.parse(found.words) as [number, string][])
  return {
    rows: JSON.parse(found.list) as Row[],
    finishedIndex: found.finished_index,
    hasCountry: found.default_country !== null,
    wordOf: (number) => (number === null ? null : (words.get(number) ?? null)),
  }
}

async function countWindow(
  { db, credential }: JobScope,
  id: string,
  window: Window,
): Promise<{ readonly count: number; readonly finished_index: number } | undefined> {
  const { rows } = await sql<{ count: number | string; finished_index: number }>`
    select (select count(*) ${finalEntries(window)}) as count, head.finished_index
    from ${headOf(id, credential)}`.execute(db)
  const [row] = rows
  return row && { ...row, count: Number(row.count) }
}

/** The row of a job, as the table `head`. */
function headOf(id: string, credential: string): RawBuilder<unknown> {
  return sql`(
    select no, ${shownEnd} as finished_index, default_country from jobs
    where id = ${id} and credential = ${credential}
      and visibility = ${visibility.PUBLISHED}) as head`
}

/** The entries of a window of `head` with a final status that the condition selects. */
function finalEntries({ from, end, condition }: Window): RawBuilder<unknown> {
  return sql`from job_entries as entries left join job_entries as firsts
          on firsts.job = entries.job and firsts.idx = entries.first_idx
        where entries.job = head.no and entries.idx >= ${from} and entries.idx < ${end}
          and entries.idx < head.finished_index
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

type WordOf = EntryWindow['wordOf']

function entryOf(row: Row, { wordOf, hasCountry }: EntryWindow): JobEntry {
  const [index, kind, status, digits, text] = row
  const none = { address: null, device: null, failure: null }
  if (status === statuses.ERASED) return { index, input: null, status: 'ERASED', ...none }
  if (kind === kinds.INVALID) {
    const input = text ?? ''
    const invalid = invalidInputOf(input, { hasCountry })
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
