import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { expect, it } from 'vitest'
import type { StorePlace } from '../../src/domain/answer-store.ts'
import { createMigrations } from '../../src/store/migrations.ts'
import { openDatabase } from '../../src/store/open-store.ts'
import { address } from '../support/addresses.ts'
import { answer, byAddress, moment } from '../support/answers.ts'
import { describeEachStore, openTestStore } from '../support/each-store.ts'

/** Creates a database as version 0.1 left it, and fills it. */
async function createOldDatabase(place: StorePlace): Promise<void> {
  const { db, dialect } = await openDatabase(place)
  const { '001-answers': first } = createMigrations(dialect)
  const migrations = { '001-answers': first! }
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  expect(error).toBeUndefined()
  const [at, later] = [1, 2].map((ms) => sql.lit(moment(ms).getTime()))
  const [cached, erased, both] = [1, 2, 3].map((number) => sql.lit(address(number)))
  const rows = [
    sql`insert into credentials (id, credential) values (1, 'ab12')`,
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
    const erasures = await answers.erasuresSince(moment(0))
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
})
