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

/** A Postgres database, or a directory of this machine for a file of SQLite. */
export type StorePlace = { readonly databaseUrl: string } | { readonly directory: string }

export interface Store {
  readonly answers: AnswerStore
  /** Resolves when what was asked before is done; whatever is asked after it rejects. */
  readonly close: () => Promise<void>
}

/**
 * Opens the store of one credential, an opaque string that nothing can be read from, and brings its
 * tables up to date. Rejects when that cannot be done, and then leaves nothing open.
 */
export async function openStore(place: StorePlace, credential: string): Promise<Store> {
  const { db, dialect } = await open(place)
  try {
    await migrate(db, dialect)
    const scope = await createScope(db, dialect, credential)
    return { answers: createAnswerStore(scope), close: () => db.destroy() }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

interface Opened {
  readonly db: Kysely<Tables>
  readonly dialect: SqlDialect
}

/** Of the two, only the code that is needed is loaded. */
async function open(place: StorePlace): Promise<Opened> {
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
    publishOutage: (closure) => publishOutage(scope, closure),
    outagesSince: (since, holder) => readOutages(scope, since, holder),
  }
}
