import { type RawBuilder, sql } from 'kysely'
import type { JobInput } from '../domain/job-store.ts'
import type { AtomicStatement } from './atomic.ts'
import { visibility } from './job-row.ts'
import type { JobScope } from './job-scope.ts'
import type { ColumnTypes } from './sql-dialect.ts'
import { kinds, statuses } from './job-kinds.ts'
import { storable } from './storable.ts'

interface OtherRow {
  readonly idx: number
  readonly kind: number
  readonly address: number | null
  readonly first_idx: number | null
  readonly input: string
}

const otherColumns: ColumnTypes<OtherRow> = {
  idx: 'bigint',
  kind: 'smallint',
  address: 'bigint',
  first_idx: 'bigint',
  input: 'text',
}

interface AddOptions {
  readonly id: string
  readonly firstIndex: number
  readonly inputs: readonly JobInput[]
  readonly at: Date
}

/** See `JobStore.addInputs`. Most inputs are plain numbers. They go as one list of integers. */
export async function addInputs(
  { atomic, dialect, credential }: JobScope,
  { id, firstIndex, inputs, at }: AddOptions,
): Promise<void> {
  const job = sql`(select no from jobs where id = ${id} and credential = ${credential})`
  const others = inputs.flatMap((input, place) => otherRow(input, firstIndex + place))
  const textLength = others.reduce((sum, { input }) => sum + Buffer.byteLength(input), 0)
  const statements: AtomicStatement[] = [
    {
      query: sql`
        update jobs set input_count = ${firstIndex + inputs.length},
          text_length = text_length + ${textLength}, changed_at = ${at.getTime()}
        where id = ${id} and credential = ${credential} and visibility = ${visibility.UPLOADING}`,
      changeCount: 1,
    },
    {
      query: sql`
        insert into job_entries (job, idx, address, kind)
        select ${job}, ${sql.lit(firstIndex)} + key, abs(value), case when value < 0 then 1 else 0 end
        from ${dialect.numbers(inputs.map(plainNumber))} as list where value is not null`,
    },
  ]
  if (others.length > 0) {
    statements.push({
      query: sql`
        insert into job_entries (job, idx, kind, address, first_idx, input)
        select ${job}, idx, kind, address, first_idx, input
        from ${dialect.rows(others, otherColumns)} as list`,
    })
  }
  // The first entry can have been erased since.
  if (inputs.some(({ kind }) => kind === 'DUPLICATE'))
    statements.push(eraseDuplicates(job, firstIndex))
  if ((await atomic(statements)) === undefined) throw new Error('the upload is over')
}

/** Erases the duplicates from an index on whose first entries are erased. */
function eraseDuplicates(job: RawBuilder<unknown>, fromIndex: number): AtomicStatement {
  const erased = sql.lit(statuses.ERASED)
  return {
    query: sql`
      update job_entries set status = ${erased}, input = null
      where job = ${job} and idx >= ${fromIndex} and kind = ${sql.lit(kinds.DUPLICATE)}
        and exists (select 1 from job_entries as firsts where firsts.job = job_entries.job
          and firsts.idx = job_entries.first_idx and firsts.status = ${erased})`,
  }
}

/** The digits, negative for an input without `+`; `null` for other inputs. */
function plainNumber(input: JobInput): number | null {
  if (input.kind !== 'FIRST') return null
  const { address } = input
  if (input.input === address) return Number(address.slice(1))
  return input.input === address.slice(1) ? -Number(input.input) : null
}

function otherRow(input: JobInput, idx: number): OtherRow[] {
  if (plainNumber(input) !== null) return []
  const text = storable(input.input)
  if (input.kind === 'FIRST') {
    const address = Number(input.address.slice(1))
    return [{ idx, kind: kinds.FIRST_OTHER, address, first_idx: null, input: text }]
  }
  const isDuplicate = input.kind === 'DUPLICATE'
  return [
    {
      idx,
      kind: isDuplicate ? kinds.DUPLICATE : kinds.INVALID,
      address: null,
      first_idx: isDuplicate ? input.firstIndex : null,
      input: text,
    },
  ]
}
