import { setTimeout as wait } from 'node:timers/promises'
import PQueue from 'p-queue'
import type { JobEngine, RunJob } from './job-engine.ts'

const firstPauseMs = 1000
const maxPauseMs = 30_000

interface LocalJob {
  state: 'QUEUED' | 'RUNNING' | 'PAUSED'
  /** It was enqueued during its run. */
  isDueAgain: boolean
  /** The pause after the next run that rejects. */
  pauseMs: number
  timer?: NodeJS.Timeout
}

/**
 * Runs jobs in this process. It stores nothing: after a start, the active jobs of the store must be
 * enqueued. No other process uses the store, because this one holds its lock.
 */
export class LocalEngine implements JobEngine {
  readonly #queue: PQueue
  readonly #closing = new AbortController()
  readonly #jobs = new Map<string, LocalJob>()
  #run: RunJob | undefined

  /** `concurrency`: how many jobs run at the same time. */
  constructor(concurrency: number) {
    this.#queue = new PQueue({ concurrency, autoStart: false })
  }

  async enqueue(id: string): Promise<void> {
    const job = this.#jobs.get(id)
    if (job?.state === 'RUNNING') job.isDueAgain = true
    else if (job?.state !== 'QUEUED') this.#queueJob(id, job?.pauseMs)
  }

  async start(run: RunJob): Promise<void> {
    this.#run = run
    this.#queue.start()
  }

  async close(withinMs: number): Promise<void> {
    this.#closing.abort()
    this.#queue.clear()
    for (const { timer } of this.#jobs.values()) clearTimeout(timer)
    await Promise.race([this.#queue.onIdle(), wait(withinMs, undefined, { ref: false })])
  }

  #queueJob(id: string, pauseMs = firstPauseMs): void {
    if (this.#closing.signal.aborted) return
    clearTimeout(this.#jobs.get(id)?.timer)
    const job: LocalJob = { state: 'QUEUED', isDueAgain: false, pauseMs }
    this.#jobs.set(id, job)
    void this.#queue.add(() => this.#runJob(id, job))
  }

  async #runJob(id: string, job: LocalJob): Promise<void> {
    job.state = 'RUNNING'
    const hasEnded = await this.#run!(id, this.#closing.signal).then(
      () => true,
      () => false,
    )
    if (job.isDueAgain) this.#queueJob(id)
    else if (hasEnded) this.#jobs.delete(id)
    else this.#pause(id, job)
  }

  /** A job that waits for its next run leaves its place to others. */
  #pause(id: string, job: LocalJob): void {
    if (this.#closing.signal.aborted) return
    job.state = 'PAUSED'
    const nextPauseMs = Math.min(maxPauseMs, 2 * job.pauseMs)
    job.timer = setTimeout(() => this.#queueJob(id, nextPauseMs), job.pauseMs)
  }
}
