import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { expect, it } from 'vitest'
import type { StorePlace } from '../../src/domain/answer-store.ts'
import { createMigrations } from '../../src/store/migrations.ts'
import { openDatabase, openStore } from '../../src/store/open-store.ts'
import { address } from '../support/addresses.ts'
import { answer, byAddress, moment } from '../support/answers.ts'
import { describeEachStore, describePostgres, openTestStore } from '../support/each-store.ts'
import { shipped, startProcess } from '../support/start-process.ts'
import { startTestSandbox } from '../support/start-server.ts'

/** Runs migrations, and returns the error of the one that fails. */
async function run(db: Kysely<any>, migrations: Record<string, Migration>): Promise<unknown> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  return error
}

/** Creates a database as version 0.1 left it, and fills it. */
async function createOldDatabase(place: StorePlace): Promise<void> {
  const { db, dialect } = await openDatabase(place)
  const { '001-answers': first } = createMigrations(dialect)
  expect(await run(db, { '001-answers': first! })).toBeUndefined()
  const [at, later] = [1, 2].map((ms) => sql.lit(moment(ms).getTime()))
  const [cached, erased, both] = [1, 2, 3].map((number) => sql.lit(address(number)))
  const rows = [
    sql`insert into credentials (credential) values ('ab12')`,
    sql`insert into answers (credential_id, address, rcs_enabled, carrier_id, checked_at, source, forgotten_at) values
      (1, ${cached}, 1, 'carrier 1', ${at}, 'BULK', null),
      (1, ${erased}, null, null, null, 'SINGLE', ${at}),
      (1, ${both}, 0, 'carrier 2', ${later}, 'BULK', ${at})`,
    sql`insert into claims (credential_id, address, owner, until) values (1, ${cached}, 'one', ${later})`,
    sql`insert into closures (credential_id, owner, state, reason, at, until) values
      (1, 'one', 'THROTTLED', '{}', ${at}, ${later})`,
  ]
  for (const row of rows) await row.execute(db)
  await db.destroy()
}

/**
 * Runs the second migration, and interrupts it before it is committed: ends the thread of the SQLite
 * file or the connection to Postgres. Returns the error of the migration.
 */
async function interruptMigration(place: StorePlace): Promise<unknown> {
  const started = once(process, 'worker') as Promise<[Worker]>
  const { db, dialect } = await openDatabase(place)
  const interrupt = async (transaction: Kysely<any>) => {
    if ('databaseUrl' in place) {
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(transaction)
    } else {
      const [thread] = await started
      await thread.terminate()
      await sql`select 1`.execute(transaction)
    }
  }
  const { '001-answers': first, '002-standard-names': second } = createMigrations(dialect)
  const interrupted: Migration = {
    up: async (transaction) => {
      await second!.up(transaction)
      await interrupt(transaction)
    },
  }
  const error = await run(db, { '001-answers': first!, '002-standard-names': interrupted })
  await db.destroy()
  return error
}

async function tableNames(place: StorePlace): Promise<string[]> {
  const { db } = await openDatabase(place)
  const tables = await db.introspection.getTables()
  await db.destroy()
  return tables.map(({ name }) => name).toSorted()
}

describeEachStore((createPlace) => {
  it('keeps answers, erasures, leases and outages of a database of version 0.1', async () => {
    const place = await createPlace()
    await createOldDatabase(place)
    const { answers } = await openTestStore(place, 'ab12')
    const numbers = [1, 2, 3].map((number) => address(number))

    const read = await answers.read(numbers)
    expect(read.toSorted(byAddress)).toEqual([
      answer(numbers[0]!, 1),
      answer(numbers[2]!, 2, false),
    ])
    const erasures = await answers.erasuresSince(moment(0), { limit: 9 })
    expect(erasures.toSorted(byAddress)).toEqual([
      { address: numbers[1], at: moment(1) },
      { address: numbers[2], at: moment(1) },
    ])
    await answers.write([answer(numbers[1]!, 1)])
    expect(await answers.read([numbers[1]!])).toEqual([])
    const other = { holder: 'two', at: moment(1) }
    expect(await answers.leasedByOthers(numbers, other)).toEqual([numbers[0]])
    expect(await answers.acquireLeases(numbers, { ...other, until: moment(3) })).toHaveLength(2)
    expect(await answers.outagesSince(moment(0), 'two')).toEqual([
      { holder: 'one', state: 'THROTTLED', reason: '{}', at: moment(1), until: moment(2) },
    ])
    expect(await answers.delete(numbers, moment(5))).toBe(2)
  })

  it('rolls back a migration that is interrupted, and repeats it at the next start', async () => {
    const place = await createPlace()
    await createOldDatabase(place)
    const before = await tableNames(place)
    expect(before).toContain('claims')
    expect(await interruptMigration(place)).toMatchObject({
      message: expect.stringMatching(/has ended|terminated|discarded|EPIPE|ECONNRESET/),
    })
    expect(await tableNames(place)).toEqual(before)

    const { answers } = await openTestStore(place, 'ab12')
    expect(await answers.read([address(1)])).toEqual([answer(address(1), 1)])
    expect(await answers.leasedByOthers([address(1)], { holder: 'two', at: moment(1) })).toEqual([
      address(1),
    ])
  })
})

describePostgres((createDatabase) => {
  it('lets several processes that start one after the other migrate the same database', async () => {
    for (let round = 0; round < 15; round++) {
      const databaseUrl = await createDatabase()
      await createOldDatabase({ databaseUrl })
      const starts = Array.from({ length: 4 }, async (_, place) => {
        await wait(round * place)
        const store = await openStore({ databaseUrl }, 'ab12')
        expect(await store.answers.read([address(1)])).toEqual([answer(address(1), 1)])
        await store.close()
      })
      await Promise.all(starts)
    }
  })

  it('lets two processes that start at once migrate a database of version 0.1', async () => {
    const sandbox = await startTestSandbox()
    const databaseUrl = await createDatabase()
    await createOldDatabase({ databaseUrl })
    const servers = [0, 1].map(() =>
      startProcess(shipped, [], {
        PORT: '0',
        KALEYRA_BASE_URL: sandbox.url,
        KALEYRA_SID: sandbox.sid,
        KALEYRA_API_KEY: sandbox.apiKey,
        DATABASE_URL: databaseUrl,
      }),
    )
    await Promise.all(servers.map(({ prints }) => prints(/"Started\."/)))
    for (const { printed } of servers) expect(printed()).not.toContain('The answer store fails')
    const { answers } = await openTestStore({ databaseUrl }, 'ab12')
    expect(await answers.read([address(1)])).toEqual([answer(address(1), 1)])
  })
})
