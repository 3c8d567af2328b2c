import { Kysely, sql } from 'kysely'
import { expect, it } from 'vitest'
import type { StorePlace } from '../../src/domain/answer-store.ts'
import { createJobMigrations } from '../../src/store/job-migrations.ts'
import { migrate } from '../../src/store/migrations.ts'
import { openPostgres } from '../../src/store/open-postgres.ts'
import { postgresDialect, sqliteDialect } from '../../src/store/sql-dialect.ts'
import { createSqliteDialect } from '../../src/store/sqlite-dialect.ts'
import { SqliteThread } from '../../src/store/sqlite-thread.ts'
import { address } from '../support/addresses.ts'
import { moment } from '../support/answers.ts'
import {
  addJob,
  allEntries,
  describeEachSharedJobStore,
  foundAt,
  openTestJobs,
  recordAll,
} from '../support/jobs.ts'

function openDatabase(place: StorePlace): { db: Kysely<any>; dialect: typeof sqliteDialect } {
  if ('databaseUrl' in place) {
    return { db: openPostgres(place.databaseUrl).db, dialect: postgresDialect }
  }
  const thread = new SqliteThread({ directory: place.directory, contents: 'JOBS' }, {})
  return { db: new Kysely<any>({ dialect: createSqliteDialect(thread) }), dialect: sqliteDialect }
}

/** Creates the tables of the first version of jobs, with a job that is half done. */
async function createOldJobs(place: StorePlace): Promise<void> {
  const { db, dialect } = openDatabase(place)
  const create = () => {
    const { '001-jobs': first } = createJobMigrations(dialect)
    return { '001-jobs': first! }
  }
  await migrate(db, dialect, { create, table: 'job_migration' })
  const at = sql.lit(moment(1).getTime())
  const numbers = [address(0), address(1)].map((each) => sql.lit(Number(each.slice(1))))
  const rows = [
    sql`insert into jobs (credential, id, owner, visibility, state, epoch, retention_ms, input_count,
        unique_count, invalid_count, invalid_reasons, done_count, created_at, started_at, expires_at,
        changed_at)
      values ('ab12', 'old', 'owner', 1, 'RUNNING', 1, 1000, 3, 2, 1,
        '[{"reason":"LETTERS","count":1}]', 1, ${at}, ${at}, ${at}, ${at})`,
    sql`insert into job_entries (job, idx, kind, status, rcs, source, address, carrier, checked_at)
      values (1, 0, 0, 1, 1, 1, ${numbers[0]}, 7, ${at})`,
    sql`insert into job_entries (job, idx, kind, address) values (1, 1, 0, ${numbers[1]})`,
    sql`insert into job_entries (job, idx, kind, input) values (1, 2, 4, 'x')`,
    sql`insert into job_words (job, no, text, is_failure) values (1, 7, 'carrier 1', 0)`,
    sql`insert into job_carriers (job, carrier, enabled, disabled) values (1, 7, 1, 0)`,
  ]
  for (const row of rows) await row.execute(db)
  await db.destroy()
}

describeEachSharedJobStore((createPlace) => {
  it('keeps a job of the first version, which continues', async () => {
    const place = await createPlace()
    await createOldJobs(place)
    const { jobs } = await openTestJobs(place, 'ab12')
    const [old] = await jobs.get(['old'])
    expect(old).toMatchObject({
      list: {
        uniqueCount: 2,
        invalidReasons: [{ reason: 'LETTERS', count: 1 }],
        invalidExamples: [],
        withoutPlusCount: 0,
        byCountry: [],
      },
      reach: { lookedUp: 1 },
    })
    const run = (await jobs.beginRun('old', moment(2)))!
    const done = await recordAll(jobs, run, [foundAt(1, address(1))], { finishedIndex: 3 })
    // The country of the first number is not known.
    expect(done).toMatchObject({
      progress: { doneCount: 2 },
      reach: { lookedUp: 2, byCountry: [] },
    })
    const entries = await allEntries(jobs, 'old')
    expect(entries.map(({ status }) => status)).toEqual(['FOUND', 'FOUND', 'INVALID'])
    await addJob(jobs, 'new', [address(0)])
    const [created] = await jobs.get(['new'])
    expect(created!.list.byCountry).toHaveLength(1)
  })
})
