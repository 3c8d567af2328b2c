import { setTimeout as wait } from 'node:timers/promises'
import PQueue from 'p-queue'
import type { JobEngine } from './job-engine.ts'

const firstPauseMs = 1000
const maxPauseMs = 30_000

/**
 * Runs jobs in this process. It remembers nothing: after a start, the active jobs of the store must be
 * enqueued. No other process uses the store, because this one holds its lock.
 */
export class LocalEngine implements JobEngine {
  readonly #queue: PQueue
  readonly #closing = new AbortController()
  /** Ids that wait or run. The value says whether the job must run once more. */
  readonly #jobs = new Map<string, { isRunning: boolean; again: boolean }>()
  #run: ((id: string, signal: AbortSignal) => Promise<void>) | undefined

  /** `concurrency`: how many jobs run at the same time. */
  constructor(concurrency: number) {
    this.#queue = new PQueue({ concurrency, autoStart: false })
  }

  async enqueue(id: string): Promise<void> {
    const known = this.#jobs.get(id)
    if (known?.isRunning) known.again = true
    if (known !== undefined || this.#closing.signal.aborted) return
    this.#jobs.set(id, { isRunning: false, again: false })
    void this.#queue.add(() => this.#runJob(id))
  }

  async start(run: (id: string, signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#run = run
    this.#queue.start()
  }

  async close(withinMs: number): Promise<void> {
    this.#closing.abort()
    this.#queue.clear()
    await Promise.race([this.#queue.onIdle(), wait(withinMs, undefined, { ref: false })])
  }

  async #runJob(id: string): Promise<void> {
    const job = this.#jobs.get(id)!
    const { signal } = this.#closing
    for (let pauseMs = firstPauseMs; !signal.aborted; pauseMs = Math.min(maxPauseMs, 2 * pauseMs)) {
      job.isRunning = true
      job.again = false
      const hasEnded = await this.#run!(id, signal).then(
        () => true,
        () => false,
      )
      if (hasEnded && !job.again) break
      if (!hasEnded) await wait(pauseMs, undefined, { signal }).catch(() => undefined)
    }
    this.#jobs.delete(id)
  }
}
