import { PgBoss } from 'pg-boss'
import type { JobEngine } from './job-engine.ts'

const queue = 'bulk-lookup-jobs'

/** The minimum of pg-boss. Another process takes over when a heartbeat is late. */
const heartbeatSeconds = 10

/** A run may take a day; then it begins anew where it was. */
const expireInSeconds = 86_000

/** A job is never given up: the job store says when it has ended. */
const retryLimit = 1_000_000

/** Runs jobs in one of the processes on the same Postgres. pg-boss knows only the ids of jobs. */
export class PgBossEngine implements JobEngine {
  readonly #boss: PgBoss
  readonly #concurrency: number
  readonly #closing = new AbortController()
  #started: Promise<unknown> | undefined

  constructor(databaseUrl: string, concurrency: number) {
    this.#concurrency = concurrency
    this.#boss = new PgBoss({
      connectionString: databaseUrl,
      schema: 'rcs_jobs',
      max: 3,
      schedule: false,
      superviseIntervalSeconds: 5,
      monitorIntervalSeconds: 5,
    })
    this.#boss.on('error', () => undefined)
  }

  async enqueue(id: string): Promise<void> {
    await this.#boss.send(queue, { id }, { singletonKey: id })
  }

  async start(run: (id: string, signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#started ??= this.#boss.start()
    await this.#started
    await this.#boss.createQueue(queue, {
      policy: 'short',
      heartbeatSeconds,
      expireInSeconds,
      retryLimit,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 30,
    })
    await this.#boss.work<{ id: string }>(
      queue,
      { localConcurrency: this.#concurrency, pollingIntervalSeconds: 0.5 },
      async ([job]) => {
        if (job === undefined) return
        await run(job.data.id, AbortSignal.any([job.signal, this.#closing.signal]))
      },
    )
  }

  async close(withinMs: number): Promise<void> {
    this.#closing.abort()
    await this.#boss.stop({ graceful: true, timeout: withinMs })
  }
}
