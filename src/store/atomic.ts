import type { Kysely, RawBuilder } from 'kysely'
import type { LimitedPool } from './limited-pool.ts'
import type { NumberRows } from './sqlite-statement.ts'
import type { SqliteThread } from './sqlite-thread.ts'

/** A statement of a transaction. */
export interface AtomicStatement {
  readonly query: RawBuilder<unknown>
  /** Only for SQLite: runs the query once for each of these rows, which are its parameters. */
  readonly rows?: NumberRows | undefined
  /** Rolls the transaction back if the statement changes another number of rows. */
  readonly changeCount?: number | undefined
}

/**
 * Runs statements in one transaction. Resolves with the rows of each one, or with `undefined` if the
 * transaction was rolled back because of a `changeCount`.
 */
export type RunAtomically = (
  statements: readonly AtomicStatement[],
) => Promise<readonly (readonly object[])[] | undefined>

/** The thread runs all statements before other ones, so no connection is needed for them alone. */
export function atomicInThread(db: Kysely<any>, thread: SqliteThread): RunAtomically {
  return async (statements) => {
    const results = await thread.executeAll(
      statements.map(({ query, rows, changeCount }) => {
        const { sql, parameters } = query.compile(db)
        return { sql, parameters, rows, changeCount }
      }),
    )
    return results?.map(({ rows }) => rows)
  }
}

export function atomicInPostgres(db: Kysely<any>, pool: LimitedPool): RunAtomically {
  return (statements) =>
    pool.runAtomically(
      statements.map(({ query, changeCount }) => {
        const { sql, parameters } = query.compile(db)
        return { text: sql, values: parameters, changeCount }
      }),
    )
}
