import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { JobEngine } from '../../src/lists/job-engine.ts'
import { LocalEngine } from '../../src/lists/local-engine.ts'
import { PgBossEngine } from '../../src/lists/pg-boss-engine.ts'
import { openPool } from '../../src/store/open-postgres.ts'
import { describePostgres } from '../support/each-store.ts'
import { pgbouncerPath, startPgbouncer } from '../support/start-pgbouncer.ts'
import { RecordedRuns } from '../support/recorded-runs.ts'

const waitFor = (check: () => unknown) => vi.waitFor(check, { timeout: 10_000, interval: 20 })

function describeEngine(createEngine: (concurrency: number) => Promise<JobEngine>): void {
  async function start({ concurrency = 4 } = {}) {
    const engine = await createEngine(concurrency)
    const runs = new RecordedRuns()
    onTestFinished(async () => {
      for (const { end } of runs.open) end()
      await engine.close(1000)
    })
    await engine.start(runs.run)
    return { engine, runs }
  }

  it('runs each job once', async () => {
    const { engine, runs } = await start()
    const ids = Array.from({ length: 10 }, (_, place) => `job-${place}`)
    await Promise.all(ids.map((id) => engine.enqueue(id)))
    await waitFor(() => {
      for (const { end } of runs.open) end()
      expect(runs.started.length).toBeGreaterThanOrEqual(ids.length)
    })
    await engine.enqueue('last')
    await waitFor(() => expect(runs.only.id).toBe('last'))
    expect(runs.started.toSorted()).toEqual([...ids, 'last'].toSorted())
  })

  it('runs no more jobs than allowed at the same time', async () => {
    const { engine, runs } = await start({ concurrency: 2 })
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => engine.enqueue(id)))
    await waitFor(() => expect(runs.open.size).toBe(2))
    await waitFor(() => {
      for (const { end } of runs.open) end()
      expect(runs.started).toHaveLength(5)
    })
    expect(runs.maxOpen).toBe(2)
  })

  it('runs a job once if it is enqueued twice before its run', async () => {
    const { engine, runs } = await start({ concurrency: 1 })
    await engine.enqueue('first')
    await waitFor(() => expect(runs.only.id).toBe('first'))
    await engine.enqueue('second')
    await engine.enqueue('second')
    await engine.enqueue('third')
    runs.only.end()
    await waitFor(() => expect(runs.only.id).toBe('second'))
    runs.only.end()
    await waitFor(() => expect(runs.only.id).toBe('third'))
  })

  it('runs a job once more if it is enqueued during its run', async () => {
    const { engine, runs } = await start()
    await engine.enqueue('job')
    await waitFor(() => expect(runs.open.size).toBe(1))
    const first = runs.only
    await engine.enqueue('job')
    await engine.enqueue('job')
    first.end()
    await waitFor(() => expect(runs.started).toEqual(['job', 'job']))
    runs.only.end()
    await engine.enqueue('other')
    await waitFor(() => expect(runs.started).toEqual(['job', 'job', 'other']))
    expect(runs.maxOfJob).toBe(1)
  })

  it('repeats a run that failed, and runs others meanwhile', async () => {
    const { engine, runs } = await start({ concurrency: 1 })
    await engine.enqueue('job')
    await waitFor(() => expect(runs.open.size).toBe(1))
    runs.only.fail()
    await engine.enqueue('other')
    await waitFor(() => expect(runs.only.id).toBe('other'))
    runs.only.end()
    await waitFor(() => expect(runs.only.id).toBe('job'))
    expect(runs.started).toEqual(['job', 'other', 'job'])
  })

  it('runs a job without a pause if it is enqueued after a failure', async () => {
    const { engine, runs } = await start()
    await engine.enqueue('job')
    for (let run = 1; run < 6; run++) {
      await waitFor(() => expect(runs.started).toHaveLength(run))
      runs.only.fail()
      await waitFor(() => expect(runs.open.size).toBe(0))
      await engine.enqueue('job')
    }
    await waitFor(() => expect(runs.started).toHaveLength(6))
  })

  it('aborts the runs on close, and waits for them', async () => {
    const { engine, runs } = await start()
    await engine.enqueue('a')
    await engine.enqueue('b')
    await waitFor(() => expect(runs.open.size).toBe(2))
    const open = [...runs.open]
    const closing = engine.close(20_000)
    await waitFor(() => expect(open.map(({ signal }) => signal.aborted)).toEqual([true, true]))
    for (const { end } of open) end()
    await closing
    expect(runs.started).toHaveLength(2)
  })

  it('does not wait for runs that ignore the signal', async () => {
    const { engine, runs } = await start()
    await engine.enqueue('job')
    await waitFor(() => expect(runs.open.size).toBe(1))
    await engine.close(50)
    expect(runs.only.signal.aborted).toBe(true)
    runs.only.fail()
    await waitFor(() => expect(runs.open.size).toBe(0))
  })
}

describe('LocalEngine', () => {
  describeEngine(async (concurrency) => new LocalEngine(concurrency))

  it('waits longer after each failure, at most 30 s', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const engine = new LocalEngine(1)
    let runCount = 0
    await engine.start(async () => {
      runCount += 1
      throw new Error('The run failed.')
    })
    await engine.enqueue('job')
    const pausesMs = [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]
    await vi.advanceTimersByTimeAsync(0)
    expect(runCount).toBe(1)
    for (const [place, pauseMs] of pausesMs.entries()) {
      await vi.advanceTimersByTimeAsync(pauseMs - 1)
      expect(runCount).toBe(place + 1)
      await vi.advanceTimersByTimeAsync(1)
      expect(runCount).toBe(place + 2)
    }
  })
})

describePostgres((createDatabase) => {
  const open = (databaseUrl: string, { concurrency = 4, queue = 'jobs' } = {}) =>
    new PgBossEngine({ database: openPool(databaseUrl, 3), queue, concurrency })

  describeEngine(async (concurrency) => open(await createDatabase(), { concurrency }))

  /** Starts engines that share a database, at the same time. All record in `runs`. */
  async function startEngines(databaseUrl: string, count: number, options = {}) {
    const runs = new RecordedRuns()
    const engines = Array.from({ length: count }, () => open(databaseUrl, options))
    onTestFinished(async () => {
      for (const { end } of runs.open) end()
      await Promise.all(engines.map((engine) => engine.close(1000)))
    })
    await Promise.all(engines.map((engine) => engine.start(runs.run)))
    return { engines, runs }
  }

  it('runs a job in one of several processes at a time', async () => {
    const { engines, runs } = await startEngines(await createDatabase(), 3)
    for (let round = 1; round < 8; round++) {
      await Promise.all(engines.map((engine) => engine.enqueue('job')))
      await waitFor(() => expect(runs.started.length).toBeGreaterThanOrEqual(round))
      for (const { end } of runs.open) end()
    }
    expect(runs.maxOfJob).toBe(1)
  })

  it('gives up its jobs on close, so that others continue at once', async () => {
    const databaseUrl = await createDatabase()
    const { engines, runs } = await startEngines(databaseUrl, 1)
    await engines[0]!.enqueue('obedient')
    await engines[0]!.enqueue('deaf')
    await waitFor(() => expect(runs.open.size).toBe(2))
    const others = await startEngines(databaseUrl, 1)
    runs.openOf('obedient')[0]!.signal.addEventListener('abort', runs.openOf('obedient')[0]!.end)
    await engines[0]!.close(100)
    await waitFor(() => expect(others.runs.started.toSorted()).toEqual(['deaf', 'obedient']))
  })

  it('keeps jobs that no process takes', async () => {
    const databaseUrl = await createDatabase()
    const [first] = (await startEngines(databaseUrl, 1, { concurrency: 1 })).engines
    await first!.enqueue('a')
    await first!.enqueue('b')
    await first!.close(0)
    const { runs } = await startEngines(databaseUrl, 1)
    await waitFor(() => expect(runs.started.toSorted()).toEqual(['a', 'b']))
  })

  it('does not take the jobs of another queue', async () => {
    const databaseUrl = await createDatabase()
    const [one, other] = await Promise.all([
      startEngines(databaseUrl, 1, { queue: 'one' }),
      startEngines(databaseUrl, 1, { queue: 'other' }),
    ])
    await one.engines[0]!.enqueue('a')
    await other.engines[0]!.enqueue('b')
    await waitFor(() => expect([one.runs.started, other.runs.started]).toEqual([['a'], ['b']]))
  })

  it('starts later if Postgres does not accept it at first', async () => {
    const databaseUrl = await createDatabase()
    const url = new URL(databaseUrl)
    url.pathname = '/later'
    const engine = open(url.href)
    const runs = new RecordedRuns()
    onTestFinished(() => engine.close(0))
    await expect(engine.start(runs.run)).rejects.toThrow('does not exist')
    await expect(engine.enqueue('early')).rejects.toThrow('does not exist')
    const admin = openPool(databaseUrl, 1)
    await admin.query('create database later')
    await admin.end()
    await engine.start(runs.run)
    await engine.enqueue('job')
    await waitFor(() => expect(runs.started).toEqual(['job']))
    runs.only.end()
  })

  it('closes while Postgres does not answer', async () => {
    const pool = openPool(await createDatabase(), 3)
    onTestFinished(() => pool.end())
    let isHung = false
    const never = new Promise<never>(() => undefined)
    const query = (text: string, values?: unknown[]) => (isHung ? never : pool.query(text, values))
    const database = { query, end: async () => undefined }
    const engine = new PgBossEngine({ database, queue: 'jobs', concurrency: 1 })
    const runs = new RecordedRuns()
    await engine.start(runs.run)
    await engine.enqueue('job')
    await waitFor(() => expect(runs.open.size).toBe(1))
    isHung = true
    await engine.close(50)
    expect(runs.only.signal.aborted).toBe(true)
    runs.only.end()
  })

  it('stores only the ids of jobs', async () => {
    const databaseUrl = await createDatabase()
    const { engines, runs } = await startEngines(databaseUrl, 1)
    await engines[0]!.enqueue('job')
    await waitFor(() => expect(runs.open.size).toBe(1))
    runs.only.fail()
    const admin = openPool(databaseUrl, 1)
    onTestFinished(() => admin.end())
    await waitFor(async () => {
      const { rows } = await admin.query<object>(
        'select data, output, singleton_key from rcs_jobs.job where state = $1',
        ['retry'],
      )
      expect(rows).toEqual([{ data: { id: 'job' }, output: null, singleton_key: 'job' }])
    })
  })

  it.skipIf(pgbouncerPath === undefined)('works behind PgBouncer', async () => {
    const { url, log } = await startPgbouncer(await createDatabase())
    const { engines, runs } = await startEngines(url, 2)
    await engines[0]!.enqueue('a')
    await waitFor(() => expect(runs.started).toEqual(['a']))
    await engines[1]!.enqueue('a')
    await engines[1]!.enqueue('b')
    await waitFor(() => expect(runs.started).toEqual(['a', 'b']))
    runs.openOf('a')[0]!.end()
    await waitFor(() => expect(runs.started).toEqual(['a', 'b', 'a']))
    expect(log()).not.toMatch(/error|unsupported/i)
  })
})
