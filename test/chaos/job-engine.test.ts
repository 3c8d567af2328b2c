import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { type EngineDatabase, PgBossEngine } from '../../src/lists/pg-boss-engine.ts'
import { openPool } from '../../src/store/open-postgres.ts'
import { afterTest, concurrent } from '../support/after-test.ts'
import { RecordedRuns } from '../support/recorded-runs.ts'
import { postgresPath, startPostgres } from '../support/start-postgres.ts'
import { startProcess } from '../support/start-process.ts'

/** Another process goes on after 15 s at most; a busy machine takes longer. */
const takeoverMs = 40_000

/** After this time, a process without contact to Postgres counts as dead. */
const heartbeatMs = 10_000

const queue = 'jobs'

const waitFor = (check: () => void | Promise<void>, timeout: number) =>
  vi.waitFor(check, { timeout, interval: 50 })

async function start() {
  const postgres = await startPostgres()
  afterTest(() => postgres.stop())
  const databaseUrl = await postgres.createDatabase()
  const createEngine = (database: EngineDatabase = openPool(databaseUrl, 3)) => {
    const engine = new PgBossEngine({ database, queue, concurrency: 4 })
    afterTest(() => engine.close(1000))
    return engine
  }
  return {
    postgres,
    admin: openAdmin(databaseUrl),
    startEngine: async () => {
      const runs = new RecordedRuns()
      const database = new BreakableDatabase(openPool(databaseUrl, 3))
      const engine = createEngine(database)
      afterTest(() => {
        for (const { end } of runs.open) end()
      })
      await engine.start(runs.run)
      return { engine, runs, database }
    },
    /** Starts a process that runs a job of this id. */
    startChild: async (id: string) => {
      const child = startProcess('test/support/run-engine.ts', [databaseUrl, queue], {})
      await child.prints(/ready/)
      await createEngine().enqueue(id)
      await child.prints(new RegExp(`started ${id}`))
      return child
    },
  }
}

/** A database whose connections a test can break. */
class BreakableDatabase implements EngineDatabase {
  readonly #pool: EngineDatabase
  isBroken = false
  /** Statements that succeeded. */
  successCount = 0

  constructor(pool: EngineDatabase) {
    this.#pool = pool
  }

  async query(text: string, values?: unknown[]) {
    if (this.isBroken) throw new Error('The connection is broken.')
    const result = await this.#pool.query(text, values)
    this.successCount += 1
    return result
  }

  end(): Promise<void> {
    return this.#pool.end()
  }
}

function openAdmin(databaseUrl: string) {
  const admin = openPool(databaseUrl, 1)
  afterTest(() => admin.end())
  return {
    /** The last time when a process looked for jobs of dead processes. */
    supervisedAt: async () => {
      const { rows } = await admin.query<{ at: Date }>(
        'select monitor_claim_on as at from rcs_jobs.queue',
      )
      return rows[0]!.at
    },
  }
}

describe.skipIf(postgresPath === undefined)('jobs on Postgres', () => {
  it.concurrent(
    'go on in another process after theirs was killed',
    concurrent(async () => {
      const { startChild, startEngine } = await start()
      const { child } = await startChild('job')
      const { runs } = await startEngine()
      child.kill('SIGKILL')
      await waitFor(() => expect(runs.started).toEqual(['job']), takeoverMs)
    }),
    90_000,
  )

  it.concurrent(
    'stop in a process that was suspended and overtaken',
    concurrent(async () => {
      const { startChild, startEngine } = await start()
      const { child, prints, printed } = await startChild('job')
      const { runs } = await startEngine()
      child.kill('SIGSTOP')
      await waitFor(() => expect(runs.started).toEqual(['job']), takeoverMs)
      expect(printed()).not.toContain('aborted')
      child.kill('SIGCONT')
      await prints(/aborted job/)
      expect(runs.only.signal.aborted).toBe(false)
    }),
    90_000,
  )

  it.concurrent(
    'go on in their processes after Postgres was away for longer than a heartbeat',
    concurrent(async () => {
      const { postgres, admin, startEngine } = await start()
      const [first, second] = [await startEngine(), await startEngine()]
      const started = () => [...first.runs.started, ...second.runs.started].toSorted()
      const ids = Array.from({ length: 6 }, (_, place) => `job-${place}`)
      await Promise.all(ids.map((id) => first.engine.enqueue(id)))
      await waitFor(() => expect(started()).toEqual(ids), takeoverMs)
      postgres.suspend()
      const suspendedAt = performance.now()
      while (performance.now() - suspendedAt < 1.2 * heartbeatMs) {
        await expect(first.engine.enqueue('lost')).rejects.toThrow(/./)
      }
      postgres.resume()
      const resumedAt = new Date()
      await waitFor(
        async () => expect((await admin.supervisedAt()).getTime()).toBeGreaterThan(+resumedAt),
        takeoverMs,
      )
      await second.engine.enqueue('next')
      await waitFor(() => expect(started()).toContain('next'), takeoverMs)
      expect(started().filter((id) => id !== 'lost')).toEqual([...ids, 'next'])
      for (const { signal } of [...first.runs.open, ...second.runs.open]) {
        expect(signal.aborted).toBe(false)
      }
    }),
    90_000,
  )

  it.concurrent(
    'stay in a process that reaches Postgres again later than another one',
    concurrent(async () => {
      const { admin, startEngine } = await start()
      const late = await startEngine()
      await late.engine.enqueue('job')
      await waitFor(() => expect(late.runs.started).toEqual(['job']), takeoverMs)
      const early = await startEngine()
      early.database.isBroken = true
      late.database.isBroken = true
      await wait(1.2 * heartbeatMs)
      early.database.isBroken = false
      const { successCount } = early.database
      // It looked for jobs to take, and has confirmed its own.
      await waitFor(
        () => expect(early.database.successCount).toBeGreaterThan(successCount + 3),
        takeoverMs,
      )
      late.database.isBroken = false
      const reachedAt = new Date()
      await waitFor(
        async () => expect((await admin.supervisedAt()).getTime()).toBeGreaterThan(+reachedAt),
        takeoverMs,
      )
      await early.engine.enqueue('next')
      await waitFor(
        () => expect([...early.runs.started, ...late.runs.started]).toContain('next'),
        takeoverMs,
      )
      expect(late.runs.openOf('job').map(({ signal }) => signal.aborted)).toEqual([false])
      expect(early.runs.started).not.toContain('job')
    }),
    90_000,
  )
})
