import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest'
import type { AnswerStore, StorePlace } from '../../src/domain/answer-store.ts'
import { migrate } from '../../src/store/migrations.ts'
import { createAnswerStore, openDatabase, openStore } from '../../src/store/open-store.ts'
import { createScope } from '../../src/store/scope.ts'
import { afterTest } from './after-test.ts'
import { postgresPath, startPostgres } from './start-postgres.ts'

if (postgresPath === undefined) {
  process.stderr.write('\nNO POSTGRES FOUND: the tests of the store on Postgres are SKIPPED.\n\n')
}

/** Creates an empty directory, which is removed after the test. */
export function createDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'store-'))
  afterTest(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** Opens a store that is closed after the test. By default no other store has its credential. */
export async function openTestStore(
  place: StorePlace,
  credential = randomBytes(16).toString('hex'),
) {
  const store = await openStore(place, credential)
  onTestFinished(() => store.close())
  return store
}

/**
 * Opens the answers of several credentials in one place. Each has a store of its own on Postgres. A
 * directory belongs to one store, so on SQLite they share a connection.
 */
export async function openAnswers(
  place: StorePlace,
  credentials: readonly string[],
): Promise<AnswerStore[]> {
  if ('databaseUrl' in place) {
    const stores = await Promise.all(credentials.map((each) => openTestStore(place, each)))
    return stores.map(({ answers }) => answers)
  }
  const { db, dialect } = await openDatabase(place)
  onTestFinished(() => db.destroy())
  await migrate(db, dialect)
  const scopes = await Promise.all(credentials.map((each) => createScope(db, dialect, each)))
  return scopes.map((scope) => createAnswerStore(scope))
}

/** Runs tests on both kinds of store; `createPlace` creates an empty one. */
export function describeEachStore(tests: (createPlace: () => Promise<StorePlace>) => void): void {
  describe('SQLite', () => {
    tests(async () => ({ directory: createDirectory() }))
  })
  describePostgres((createDatabase) => tests(async () => ({ databaseUrl: await createDatabase() })))
}

/** Runs tests on one Postgres server; `createDatabase` creates an empty database. */
export function describePostgres(tests: (createDatabase: () => Promise<string>) => void): void {
  describe.skipIf(postgresPath === undefined)('Postgres', () => {
    let postgres: Awaited<ReturnType<typeof startPostgres>>
    beforeAll(async () => {
      postgres = await startPostgres()
    })
    afterAll(() => postgres.stop())
    tests(() => postgres.createDatabase())
  })
}
