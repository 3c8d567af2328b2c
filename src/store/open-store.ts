import { join } from 'node:path'
import { Kysely } from 'kysely'
import type { AnswerStore } from '../domain/answer-store.ts'
import { claimAddresses, claimedAddresses, releaseClaims } from './claims.ts'
import { announceClosure, readClosures } from './closures.ts'
import { expire } from './expire.ts'
import { type Flavour, postgresFlavour, sqliteFlavour } from './flavour.ts'
import { migrate } from './migrations.ts'
import { readAged, readAnswers, readForgotten } from './read-answers.ts'
import { createScope, type Scope } from './scope.ts'
import { createSqliteDialect } from './sqlite-dialect.ts'
import { SqliteThread } from './sqlite-thread.ts'
import type { Tables } from './tables.ts'
import { forgetAnswers, writeAnswers } from './write-answers.ts'

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
  const { db, flavour } = await open(place)
  try {
    await migrate(db, flavour)
    const scope = await createScope(db, flavour, credential)
    return { answers: createAnswerStore(scope), close: () => db.destroy() }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

interface Opened {
  readonly db: Kysely<Tables>
  readonly flavour: Flavour
}

/** Of the two, only the code that is needed is loaded. */
async function open(place: StorePlace): Promise<Opened> {
  if ('databaseUrl' in place) {
    const { openPostgres } = await import('./open-postgres.ts')
    return { db: openPostgres(place.databaseUrl).db, flavour: postgresFlavour }
  }
  const thread = new SqliteThread(join(place.directory, 'answers.sqlite'))
  const db = new Kysely<Tables>({ dialect: createSqliteDialect(thread) })
  return { db, flavour: sqliteFlavour }
}

function createAnswerStore(scope: Scope): AnswerStore {
  return {
    read: (addresses) => readAnswers(scope, addresses),
    write: (devices) => writeAnswers(scope, devices),
    forget: (addresses, at) => forgetAnswers(scope, addresses, at),
    forgottenSince: (since) => readForgotten(scope, since),
    expire: (moments) => expire(scope, moments),
    aged: (options) => readAged(scope, options),
    claim: (addresses, terms) => claimAddresses(scope, addresses, terms),
    release: (addresses, owner) => releaseClaims(scope, addresses, owner),
    claimed: (addresses, by) => claimedAddresses(scope, addresses, by),
    announce: (closure) => announceClosure(scope, closure),
    closuresSince: (since, owner) => readClosures(scope, since, owner),
  }
}
