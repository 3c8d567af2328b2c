import { join } from 'node:path'
import { Kysely } from 'kysely'
import type { AnswerStore } from '../domain/answer-store.ts'
import { acquireLeases, readLeasesOfOthers, releaseLeases } from './leases.ts'
import { publishOutage, readOutages } from './outages.ts'
import { deleteExpired } from './delete-expired.ts'
import { type SqlDialect, postgresDialect, sqliteDialect } from './sql-dialect.ts'
import { migrate } from './migrations.ts'
import { readRefreshCandidates, readAnswers, readErasures } from './read-answers.ts'
import { createScope, type Scope } from './scope.ts'
import { createSqliteDialect } from './sqlite-dialect.ts'
import { SqliteThread } from './sqlite-thread.ts'
import type { Tables } from './tables.ts'
import { deleteAnswers, writeAnswers } from './write-answers.ts'

/** A Postgres database, or a local directory for a SQLite file that this process alone uses. */
export type StorePlace = { readonly databaseUrl: string } | { readonly directory: string }

export interface Store {
  readonly answers: AnswerStore
  /** Resolves when earlier calls have ended; later calls reject. */
  readonly close: () => Promise<void>
}

/**
 * Opens the store of one credential and updates its tables. `credential` is stored as it is, so it
 * must not reveal an account. If opening fails, it rejects and closes the database.
 */
export async function openStore(place: StorePlace, credential: string): Promise<Store> {
  const { db, dialect } = await openDatabase(place)
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
export async function openDatabase(place: StorePlace): Promise<Database> {
  if ('databaseUrl' in place) {
    const { openPostgres } = await import('./open-postgres.ts')
    return { db: openPostgres(place.databaseUrl).db, dialect: postgresDialect }
  }
  const thread = new SqliteThread(join(place.directory, 'answers.sqlite'))
  const db = new Kysely<Tables>({ dialect: createSqliteDialect(thread) })
  return { db, dialect: sqliteDialect }
}

function createAnswerStore(scope: Scope): AnswerStore {
  return {
    read: (addresses) => readAnswers(scope, addresses),
    write: (devices) => writeAnswers(scope, devices),
    delete: (addresses, at) => deleteAnswers(scope, addresses, at),
    erasuresSince: (since) => readErasures(scope, since),
    deleteExpired: (moments) => deleteExpired(scope, moments),
    refreshCandidates: (options) => readRefreshCandidates(scope, options),
    acquireLeases: (addresses, terms) => acquireLeases(scope, addresses, terms),
    releaseLeases: (addresses, holder) => releaseLeases(scope, addresses, holder),
    leasedByOthers: (addresses, by) => readLeasesOfOthers(scope, addresses, by),
    publishOutage: (outage) => publishOutage(scope, outage),
    outagesSince: (since, holder) => readOutages(scope, since, holder),
  }
}
