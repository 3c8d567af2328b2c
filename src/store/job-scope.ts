import { type Kysely, sql } from 'kysely'
import type { AtomicStatement, RunAtomically } from './atomic.ts'
import type { SqlDialect } from './sql-dialect.ts'

/** An entry with its result, as it is stored. */
export interface ResultRow {
  readonly idx: number
  readonly status: number
  readonly rcs: number | null
  readonly carrier: number | null
  readonly carrier_status: number | null
  readonly checked_at: number | null
  readonly source: number | null
  readonly failure: number | null
}

/** Stores the results of entries with a unique number and no result. `job` is the number of the job. */
export type StoreResults = (job: number, rows: readonly ResultRow[]) => AtomicStatement

/** The database of jobs, and the credential whose jobs a statement may use. */
export interface JobScope {
  readonly db: Kysely<any>
  readonly dialect: SqlDialect
  readonly atomic: RunAtomically
  readonly storeResults: StoreResults
  readonly credential: string
  /** The numbers of jobs that this process used, by their ids. */
  readonly numbers: Map<string, number>
  /** Statements that remove copies of entries from the storage around them. `job` is the number of the job. */
  readonly rewriteAround:
    | ((job: number, indexes: readonly number[]) => AtomicStatement[])
    | undefined
  /** Removes copies of deleted data from the files beside the database. */
  readonly removeCopies: () => Promise<void>
  /** The size of an entry with its result, measured. */
  readonly bytesPerEntry: number
}

const maxNumbers = 1000

/**
 * The number of a job in the other tables; `undefined` if there is no such job. A number is never used
 * again, so it stays right when another process deletes the job.
 */
export async function jobNumber(
  { db, credential, numbers }: JobScope,
  id: string,
): Promise<number | undefined> {
  const known = numbers.get(id)
  if (known !== undefined) return known
  const { rows } = await sql<{ no: number }>`
    select no from jobs where id = ${id} and credential = ${credential}`.execute(db)
  const [job] = rows
  if (job === undefined) return undefined
  if (numbers.size >= maxNumbers) numbers.clear()
  numbers.set(id, job.no)
  return job.no
}
