import type { JobStore, JobStoreUsage, StoredJob } from '../domain/job-store.ts'
import type { JobEngine } from './job-engine.ts'
import type { JobRunner } from './job-runner.ts'

/** How often the active jobs are read: while there are some, and while there are none. */
const checkEveryMs = { BUSY: 1000, IDLE: 5000 }

/** Other jobs run if a job is still queued at this number of checks. */
const checksQueued = 3

/** How often jobs that the engine may have lost are enqueued again, and how often usage is measured. */
const enqueueEveryMs = 30_000

const deleteExpiredEveryMs = 5 * 60_000

/** An upload is over when nothing arrived for this time. */
const unpublishedMs = 10 * 60_000

export interface JobSupervisorOptions {
  readonly store: JobStore
  readonly engine: JobEngine
  readonly runner: JobRunner
  readonly onChange: (job: StoredJob) => void
  /** Called when the store starts to fail (with the error), and when it works again. */
  readonly onStore: (error: unknown) => void
}

/** Regular work for all jobs of this process: states, expiry, usage. */
export class JobSupervisor {
  readonly #options: JobSupervisorOptions
  readonly #queuedChecks = new Map<string, number>()
  #timer: NodeJS.Timeout | undefined
  #checking: Promise<void> | undefined
  #isStarted = false
  #isClosed = false
  #isFailing = false
  #enqueueAt = 0
  #deleteAt = 0
  usage: JobStoreUsage = { jobs: new Map(), oldestWaitingAt: null, storedBytes: 0 }

  constructor(options: JobSupervisorOptions) {
    this.#options = options
  }

  /** Starts the engine and the regular work. Later calls only make the next check begin soon. */
  start(): void {
    if (this.#isClosed || (this.#checking !== undefined && this.#timer === undefined)) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#checking = this.#check()
  }

  /** Resolves when no work is in progress any more. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    await this.#checking
  }

  async #check(): Promise<void> {
    let waitMs = checkEveryMs.IDLE
    try {
      if (!this.#isStarted) await this.#options.engine.start(this.#options.runner.run)
      this.#isStarted = true
      if ((await this.#checkOnce()) > 0) waitMs = checkEveryMs.BUSY
      if (this.#isFailing) this.#options.onStore(undefined)
      this.#isFailing = false
    } catch (error) {
      if (!this.#isFailing) this.#options.onStore(error)
      this.#isFailing = true
    }
    if (this.#isClosed) return
    this.#timer = setTimeout(() => this.start(), waitMs).unref()
  }

  /** Resolves with the number of active jobs. */
  async #checkOnce(): Promise<number> {
    const { store, runner, engine } = this.#options
    const runs = runner.runs // those that begin later are not in `active`
    const active = await store.active()
    await runner.update(runs, active)
    await this.#markQueued(active)
    const now = performance.now()
    if (now >= this.#enqueueAt) {
      const mine = new Set(runner.ids)
      for (const { id } of active) if (!mine.has(id)) await engine.enqueue(id)
      this.usage = await store.usage()
      this.#enqueueAt = now + enqueueEveryMs
    }
    if (now >= this.#deleteAt) {
      const at = new Date()
      const unpublishedBefore = new Date(at.getTime() - unpublishedMs)
      await store.deleteExpired({ at, unpublishedBefore })
      this.#deleteAt = now + deleteExpiredEveryMs
    }
    return active.length
  }

  /** A job that stays queued while others run waits for these. */
  async #markQueued(active: readonly StoredJob[]): Promise<void> {
    const queued = active.filter(({ state }) => state === 'QUEUED')
    const isOtherRunning = active.length > queued.length
    const known = new Map(this.#queuedChecks)
    this.#queuedChecks.clear()
    for (const { id } of queued) {
      const count = (known.get(id) ?? 0) + 1
      this.#queuedChecks.set(id, count)
      if (count < checksQueued || !isOtherRunning) continue
      const job = await this.#options.store.change(id, {
        from: ['QUEUED'],
        to: 'WAITING',
        at: new Date(),
        waitReason: 'OTHER_JOBS',
        waitUntil: null,
      })
      if (job !== undefined) this.#options.onChange(job)
    }
  }
}
