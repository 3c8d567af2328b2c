import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest'
import { openStore, type StorePlace } from '../../src/store/open-store.ts'
import { postgresPath, startPostgres } from './start-postgres.ts'

if (postgresPath === undefined) {
  process.stderr.write('\nNO POSTGRES FOUND: the tests of the store on it are SKIPPED.\n\n')
}

/** An empty directory; goes with the test. */
export function createDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'store-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** Opens a store that is closed with the test; its credential is one of its own unless given. */
export async function openTestStore(
  place: StorePlace,
  credential = randomBytes(16).toString('hex'),
) {
  const store = await openStore(place, credential)
  onTestFinished(() => store.close())
  return store
}

/** Describes what both kinds of store do; `createPlace` makes an empty one of the kind. */
export function describeEachStore(tests: (createPlace: () => Promise<StorePlace>) => void): void {
  describe('SQLite', () => {
    tests(async () => ({ directory: createDirectory() }))
  })
  describePostgres((createDatabase) => tests(async () => ({ databaseUrl: await createDatabase() })))
}

/** Describes what is true of Postgres, one server for all the tests. */
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
