import { Kysely } from 'kysely'
import type { AnswerStore, StorePlace } from '../domain/answer-store.ts'
import { acquireLeases, readLeasesOfOthers, releaseLeases } from './leases.ts'
import { publishOutage, readOutages } from './outages.ts'
import { deleteExpired } from './delete-expired.ts'
import { type SqlDialect, postgresDialect, sqliteDialect } from './sql-dialect.ts'
import { migrate } from './migrations.ts'
import { readRefreshCandidates, readAnswers, readErasures } from './read-answers.ts'
import { createScope, type Scope } from './scope.ts'
import { createSqliteDialect } from './sqlite-dialect.ts'
import { type LockWait, SqliteThread } from './sqlite-thread.ts'
import type { Tables } from './tables.ts'
import { deleteAnswers, writeAnswers } from './write-answers.ts'

export interface Store {
  readonly answers: AnswerStore
  /** Resolves when earlier calls have ended and the database is closed; later calls reject. */
  readonly close: () => Promise<void>
}

/**
 * Opens the store of one credential and updates its tables. `credential` is stored as it is, so it
 * must not reveal an account.
 *
 * A directory is locked for this store while it is open. If another process or store has it after
 * the wait, this rejects with a `DataDirLockedError`. If opening fails, it closes the database, and
 * rejects when the database is closed. So two stores never write to one directory, even if the disk
 * hangs.
 */
export async function openStore(
  place: StorePlace,
  credential: string,
  lockWait: LockWait = {},
): Promise<Store> {
  const { db, dialect } = await openDatabase(place, lockWait)
  try {
    await migrate(db, dialect)
    const scope = await createScope(db, dialect, credential)
    return { answers: createAnswerStore(scope), close: () => db.destroy() }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

interface Database {
  readonly db: Kysely<Tables>
  readonly dialect: SqlDialect
}

/** Loads the code for Postgres only where it is needed. */
export async function openDatabase(place: StorePlace, lockWait: LockWait = {}): Promise<Database> {
  if ('databaseUrl' in place) {
    const { openPostgres } = await import('./open-postgres.ts')
    return { db: openPostgres(place.databaseUrl).db, dialect: postgresDialect }
  }
  const thread = new SqliteThread({ directory: place.directory, contents: 'ANSWERS' }, lockWait)
  try {
    await thread.opened
  } catch (error) {
    await thread.close()
    throw error
  }
  const db = new Kysely<Tables>({ dialect: createSqliteDialect(thread) })
  return { db, dialect: sqliteDialect }
}

/** The answers of one credential in an open database. */
export function createAnswerStore(scope: Scope): AnswerStore {
  return {
    read: (addresses) => readAnswers(scope, addresses),
    write: (devices) => writeAnswers(scope, devices),
    delete: (addresses, at) => deleteAnswers(scope, addresses, at),
    erasuresSince: (since, page) => readErasures(scope, since, page),
    deleteExpired: (moments) => deleteExpired(scope, moments),
    refreshCandidates: (options) => readRefreshCandidates(scope, options),
    acquireLeases: (addresses, terms) => acquireLeases(scope, addresses, terms),
    releaseLeases: (addresses, holder) => releaseLeases(scope, addresses, holder),
    leasedByOthers: (addresses, by) => readLeasesOfOthers(scope, addresses, by),
    publishOutage: (outage) => publishOutage(scope, outage),
    outagesSince: (since, holder) => readOutages(scope, since, holder),
  }
}
