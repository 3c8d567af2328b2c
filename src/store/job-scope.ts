import type { Kysely } from 'kysely'
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

/** Stores the results of entries without one. */
export type StoreResults = (id: string, rows: readonly ResultRow[]) => AtomicStatement

/** The database of jobs, and the credential whose jobs a statement may use. */
export interface JobScope {
  readonly db: Kysely<any>
  readonly dialect: SqlDialect
  readonly atomic: RunAtomically
  readonly storeResults: StoreResults
  readonly credential: string
  /** Removes erased data from files that still have copies of it. */
  readonly removeCopies: () => Promise<void>
  /** The size of an entry with its result, measured. */
  readonly bytesPerEntry: number
}
