import { setTimeout as wait } from 'node:timers/promises'
import { type Job, PgBoss, type SendOptions } from 'pg-boss'
import type { JobEngine, RunJob } from './job-engine.ts'

/** How often this process looks for jobs that others enqueued. */
const takeEveryMs = 500

/** How often this process confirms that it still runs its jobs, and looks for jobs of dead processes. */
const touchEveryMs = 2000

/**
 * After a failure of Postgres, each process first confirms its own jobs. Only then it looks for jobs of
 * dead processes.
 */
const graceMs = 2.5 * touchEveryMs

/** How long `close` waits for Postgres. */
const finishMs = 1000

const jobOptions = {
  /** The minimum of pg-boss. A job whose process was silent for this time runs again elsewhere. */
  heartbeatSeconds: 10,
  /** The maximum of pg-boss. A run that takes longer is aborted, and another one continues the job. */
  expireInSeconds: 24 * 3600,
  /** A job is never given up: the job store says when it has ended. */
  retryLimit: 1_000_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 30,
  retentionSeconds: 365 * 24 * 3600,
  deleteAfterSeconds: 3600,
} as const satisfies SendOptions

/** A pool of connections to Postgres. The state of a session is not used. */
export interface EngineDatabase {
  query(text: string, values?: unknown[]): Promise<{ rows: any[] }>
  end(): Promise<void>
}

export interface PgBossEngineOptions {
  /** `close` ends it. */
  readonly database: EngineDatabase
  /** The processes with the same queue share its jobs. */
  readonly queue: string
  /** How many jobs this process runs at the same time. */
  readonly concurrency: number
}

/** A job that this process took from the queue. */
interface Claim {
  readonly job: Job<{ readonly id: string }>
  readonly stop: AbortController
  /** `false` when another process may have the job, or when the queue knows the end of the run. */
  isHeld: boolean
  /** Tells the queue the end of the run. */
  settling?: Promise<void>
}

/**
 * Runs jobs in one of the processes on the same Postgres. pg-boss stores only the ids of jobs.
 *
 * `PgBoss.work` would poll with one statement for each job that can run at the same time. So this class
 * takes jobs with `fetch`, for all free places at once, and keeps their heartbeats itself.
 */
export class PgBossEngine implements JobEngine {
  readonly #options: PgBossEngineOptions
  readonly #boss: PgBoss
  readonly #claims = new Set<Claim>()
  /** The last run of each job in this process, until it has ended. */
  readonly #runs = new Map<string, Promise<void>>()
  readonly #taking = new Repetition(takeEveryMs, () => this.#take())
  readonly #touching = new Repetition(touchEveryMs, () => this.#touch())
  #run: RunJob | undefined
  #supervising: Promise<void> | undefined
  /** Since when each statement succeeds; `undefined` after a failure. */
  #workingSinceMs: number | undefined
  #isClosing = false

  constructor(options: PgBossEngineOptions) {
    this.#options = options
    this.#boss = new PgBoss({
      db: { executeSql: (text, values) => options.database.query(text, values) },
      schema: 'rcs_jobs',
      schedule: false,
      supervise: false,
      registerInstance: false,
      monitorVacuum: false,
      monitorIntervalSeconds: 1,
      maintenanceIntervalSeconds: 3600,
    })
    // Without a listener, an error of its regular work would end the process. It goes on by itself.
    this.#boss.on('error', () => undefined)
  }

  async enqueue(id: string): Promise<void> {
    await this.#boss.send(this.#options.queue, { id }, { ...jobOptions, singletonKey: id })
    this.#taking.soon()
  }

  async start(run: RunJob): Promise<void> {
    // If several processes create the schema at the same time, one of them can fail with 23505.
    await this.#boss.start({ attempts: 2 })
    // `stately`: of each key, one job waits, one waits to be repeated, and one runs.
    await this.#boss.createQueue(this.#options.queue, { policy: 'stately' })
    if (this.#isClosing) return
    this.#run = run
    this.#touching.start()
    this.#taking.start()
  }

  async close(withinMs: number): Promise<void> {
    this.#isClosing = true
    const taken = this.#taking.stop()
    for (const { stop } of this.#claims) stop.abort()
    await limit(Promise.all(this.#runs.values()), withinMs)
    await limit(this.#finish(taken), finishMs)
  }

  async #finish(taken: Promise<void>): Promise<void> {
    await taken
    await Promise.allSettled(Array.from(this.#claims, (claim) => this.#settle(claim, true)))
    await this.#touching.stop()
    await this.#boss.stop({ graceful: false })
    await this.#options.database.end()
  }

  async #take(): Promise<void> {
    const { queue, concurrency } = this.#options
    const batchSize = concurrency - this.#claims.size
    if (batchSize <= 0 || this.#isClosing) return
    const fetching = this.#boss.fetch<Claim['job']['data']>(queue, { batchSize })
    for (const job of await this.#watched(fetching)) this.#claim(job)
  }

  #claim(job: Claim['job']): void {
    const { id } = job.data
    // The queue gives a job away again only after its earlier claim has ended.
    for (const claim of this.#claims) if (claim.job.data.id === id) lose(claim)
    const claim: Claim = { job, stop: new AbortController(), isHeld: true }
    if (this.#isClosing) claim.stop.abort()
    this.#claims.add(claim)
    const run = this.#runAfter(this.#runs.get(id), claim).finally(() => {
      if (this.#runs.get(id) === run) this.#runs.delete(id)
    })
    this.#runs.set(id, run)
  }

  /** Never rejects. `before` is an earlier run of the job that has not stopped yet. */
  async #runAfter(before: Promise<void> | undefined, claim: Claim): Promise<void> {
    await before
    const { job, stop } = claim
    const isDone = stop.signal.aborted
      ? false
      : await this.#run!(job.data.id, stop.signal).then(
          () => true,
          () => false,
        )
    // If this fails, nothing extends the claim, and another process runs the job again.
    await this.#settle(claim, isDone).catch(() => undefined)
    this.#claims.delete(claim)
    this.#taking.soon()
  }

  /** Tells the queue that a run has ended, once. */
  async #settle(claim: Claim, isDone: boolean): Promise<void> {
    if (claim.isHeld) {
      claim.isHeld = false
      claim.settling = this.#tellEnd(claim, isDone)
    }
    await claim.settling
  }

  async #tellEnd(claim: Claim, isDone: boolean): Promise<void> {
    const { queue } = this.#options
    // The new entry can run at once, while a repetition waits. It cannot run before the claim has ended.
    if (this.#isClosing) await this.enqueue(claim.job.data.id)
    if (isDone || this.#isClosing) await this.#boss.complete(queue, claim.job)
    else await this.#boss.fail(queue, claim.job)
  }

  async #touch(): Promise<void> {
    const held = [...this.#claims].filter(({ isHeld }) => isHeld)
    if (held.length > 0) {
      const touching = this.#boss.touch(
        this.#options.queue,
        held.map(({ job }) => job),
      )
      const kept = keptBy(await this.#watched(touching))
      for (const claim of held) if (kept?.has(claim.job.id) === false) lose(claim)
    }
    this.#supervise()
  }

  /** Makes jobs of dead processes run again. */
  #supervise(): void {
    const sinceMs = this.#workingSinceMs ?? Infinity
    if (this.#supervising !== undefined || performance.now() - sinceMs < graceMs) return
    this.#supervising = this.#watched(this.#boss.supervise(this.#options.queue))
      .catch(() => undefined)
      .finally(() => (this.#supervising = undefined))
  }

  async #watched<Result>(statement: Promise<Result>): Promise<Result> {
    try {
      const result = await statement
      this.#workingSinceMs ??= performance.now()
      return result
    } catch (error) {
      this.#workingSinceMs = undefined
      throw error
    }
  }
}

/** pg-boss returns the ids of the jobs whose claim still holds, but its types do not say so. */
function keptBy({ settled }: { readonly settled?: readonly string[] }) {
  return settled && new Set(settled)
}

function lose(claim: Claim): void {
  if (!claim.isHeld) return
  claim.isHeld = false
  claim.stop.abort()
}

/** Waits for a promise at most for a time. */
async function limit(promise: Promise<unknown>, ms: number): Promise<void> {
  const timer = new AbortController()
  const { signal } = timer
  const late = wait(ms, undefined, { signal })
  await Promise.race([promise, late]).catch(() => undefined)
  timer.abort()
}

/** Repeats a task, also after it failed. It never runs twice at the same time. */
class Repetition {
  readonly #everyMs: number
  readonly #task: () => Promise<void>
  #timer: NodeJS.Timeout | undefined
  #isStarted = false
  #isDue = false
  #running: Promise<void> | undefined

  constructor(everyMs: number, task: () => Promise<void>) {
    this.#everyMs = everyMs
    this.#task = task
  }

  start(): void {
    this.#isStarted = true
    this.soon()
  }

  /** Resolves when the task does not run any more. */
  async stop(): Promise<void> {
    this.#isStarted = false
    clearTimeout(this.#timer)
    await this.#running
  }

  /** Runs the task now, or once more if it runs. */
  soon(): void {
    if (!this.#isStarted) return
    this.#isDue = true
    this.#running ??= this.#repeat()
  }

  async #repeat(): Promise<void> {
    clearTimeout(this.#timer)
    while (this.#isDue && this.#isStarted) {
      this.#isDue = false
      await this.#task().catch(() => undefined)
    }
    this.#running = undefined
    if (this.#isStarted) this.#timer = setTimeout(() => this.soon(), this.#everyMs)
  }
}
