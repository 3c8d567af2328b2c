import { Client } from 'pg'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { JobStore } from '../../src/domain/job-store.ts'
import { openPostgres } from '../../src/store/open-postgres.ts'
import { address, addressList } from '../support/addresses.ts'
import { moment } from '../support/answers.ts'
import { describePostgres, openTestStore } from '../support/each-store.ts'
import {
  addJob,
  allEntries,
  failedAt,
  foundAt,
  openTestJobs,
  recordAll,
  runJob,
} from '../support/jobs.ts'
import { pgbouncerPath, startPgbouncer } from '../support/start-pgbouncer.ts'

/** Runs a job from its upload to its end, with a retry. */
async function complete(jobs: JobStore, id: string): Promise<void> {
  const first = await runJob(jobs, id, [...addressList(1200), address(5), 'x'])
  const results = addressList(1200).map((each, index) =>
    index === 7 ? failedAt(index, each, { code: 'TIMEOUT' }) : foundAt(index, each),
  )
  await recordAll(jobs, first, results.slice(0, 600), { finishedIndex: 600 })
  const second = (await jobs.beginRun(id, moment(4)))!
  expect(await recordAll(jobs, first, results.slice(600))).toBeUndefined()
  await recordAll(jobs, second, results, { finishedIndex: 1202 })
  await jobs.changeRun(second, { from: ['RUNNING'], to: 'COMPLETED', at: moment(5) })
  expect(await jobs.reopenFailures(id, { from: ['COMPLETED'], at: moment(6) })).toMatchObject({
    progress: { doneCount: 1199 },
  })
  const third = (await jobs.beginRun(id, moment(7)))!
  await recordAll(jobs, third, [foundAt(7, address(7))], { finishedIndex: 1202 })
}

describePostgres((createDatabase) => {
  it('lets several processes share jobs, and stores each result once', async () => {
    const databaseUrl = await createDatabase()
    const open = async () => (await openTestJobs({ databaseUrl }, 'ab12')).jobs
    const [one, two] = [await open(), await open()]
    const run = await runJob(one, 'one', addressList(1000))
    const results = addressList(1000).map((each, index) => foundAt(index, each))
    const tasks: Promise<unknown>[] = []
    for (let from = 0; from < 1000; from += 100) {
      const some = results.slice(from, from + 100)
      tasks.push(recordAll(one, run, some), recordAll(two, run, some.toReversed()))
    }
    tasks.push(one.erase(addressList(50, 300)), two.erase(addressList(50, 325)))
    await Promise.all(tasks)
    const [job] = await two.get(['one'])
    expect(job!.progress.doneCount).toBe(1000)
    expect(job!.reach.lookedUp + job!.progress.erasedCount).toBe(1000)
  })

  it('limits the open jobs of an owner across processes', async () => {
    const databaseUrl = await createDatabase()
    const stores = await Promise.all(
      Array.from({ length: 3 }, () => openTestJobs({ databaseUrl }, 'ab12')),
    )
    const results = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        addJob(stores[index % 3]!.jobs, `job ${index}`, [], { publish: { maxOpenJobs: 4 } }),
      ),
    )
    expect(results.filter(({ kind }) => kind === 'CREATED')).toHaveLength(4)
  })

  it('releases a job whose process was suspended in a transaction', async () => {
    const databaseUrl = await createDatabase()
    const { jobs } = await openTestJobs({ databaseUrl }, 'ab12')
    const { epoch } = await runJob(jobs, 'one', addressList(2))
    const { pool } = openPostgres(databaseUrl)
    onTestFinished(() => pool.end())
    const suspended = await pool.connect()
    await suspended.query('begin', [])
    await suspended.query("update jobs set done_count = 1 where id = 'one'", [])
    const run = await jobs.beginRun('one', moment(4))
    expect(run!.epoch).toBeGreaterThan(epoch)
    expect(run!.job.progress.doneCount).toBe(0)
    await expect(suspended.query('commit', [])).rejects.toThrow(/terminat|connection|queryable/i)
    suspended.release()
  })

  it('has its tables beside those of the answers', async () => {
    const databaseUrl = await createDatabase()
    const [{ answers }, { jobs }] = await Promise.all([
      openTestStore({ databaseUrl }, 'ab12'),
      openTestJobs({ databaseUrl }, 'ab12'),
    ])
    await addJob(jobs, 'one', addressList(3))
    expect(await answers.read([address(1)])).toEqual([])
    expect(await jobs.get(['one'])).toHaveLength(1)
  })

  describe.skipIf(pgbouncerPath === undefined)('behind PgBouncer', () => {
    it('runs jobs, and leaves no state in sessions', async () => {
      const databaseUrl = await createDatabase()
      const { url, log } = await startPgbouncer(databaseUrl)
      const { jobs } = await openTestJobs({ databaseUrl: url }, 'ab12')
      await Promise.all(['one', 'two'].map((id) => complete(jobs, id)))
      expect(await jobs.erase([address(5)])).toBe(1)
      for (const id of ['one', 'two']) {
        const statuses = (await allEntries(jobs, id, 500)).map(({ status }) => status)
        expect(statuses.filter((status) => status === 'FOUND')).toHaveLength(1199)
        expect(statuses.slice(-2)).toEqual(['ERASED', 'INVALID'])
      }
      expect(await jobs.delete('one')).toBe(true)
      expect(log()).not.toMatch(/unsupported|prepared statement|error/i)
      const other = new Client(url)
      await other.connect()
      onTestFinished(() => other.end())
      const { rows } = await other.query(
        "select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle",
      )
      expect(rows).toEqual([{ statement: '0', idle: '0' }])
      expect((await other.query("select from pg_locks where locktype = 'advisory'")).rows).toEqual(
        [],
      )
    })
  })
})
