import { type BulkLookupJob, endedJobStates, type JobState } from '../domain/bulk-lookup-job.ts'
import type { JobStore } from '../domain/job-store.ts'

/** How often the watched jobs are read. */
const readEveryMs = 500

/** The maximum number of jobs that one statement reads. */
const maxIds = 500

const ended: ReadonlySet<JobState> = new Set(endedJobStates)

/** A client that watches a job. It keeps only the newest version that the client has not received. */
class Watcher {
  #newest: BulkLookupJob | undefined
  #isEnded = false
  #changed = Promise.withResolvers<void>()

  put(job: BulkLookupJob): void {
    this.#newest = job
    this.#isEnded ||= ended.has(job.state)
    this.#changed.resolve()
  }

  end(): void {
    this.#isEnded = true
    this.#changed.resolve()
  }

  /** `undefined` at the end. */
  async next(): Promise<BulkLookupJob | undefined> {
    for (;;) {
      const job = this.#newest
      this.#newest = undefined
      if (job !== undefined || this.#isEnded) return job
      await this.#changed.promise
      this.#changed = Promise.withResolvers<void>()
    }
  }
}

/**
 * Lets clients watch jobs. While there are watchers, their jobs are read from the store twice a second,
 * each job once for all of its watchers. Another process may run the jobs.
 */
export class JobWatchers {
  readonly #store: JobStore
  readonly #watchers = new Map<string, Set<Watcher>>()
  readonly #versions = new Map<string, string>()
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(store: JobStore) {
    this.#store = store
  }

  /**
   * The versions of a job from `first` on. Ends when the job has ended or is deleted, when `signal`
   * aborts, and after `close`.
   */
  async *watch(first: BulkLookupJob, signal?: AbortSignal): AsyncGenerator<BulkLookupJob, void> {
    const { id } = first
    const watcher = new Watcher()
    watcher.put(first)
    if (this.#isClosed || signal?.aborted) watcher.end()
    const end = () => watcher.end()
    signal?.addEventListener('abort', end, { once: true })
    const watchers = this.#watchers.getOrInsertComputed(id, () => new Set())
    watchers.add(watcher)
    this.#versions.delete(id) // `first` can be older than the version that the others have
    this.#start()
    try {
      for (;;) {
        const job = await watcher.next()
        if (job === undefined) return
        yield job
      }
    } finally {
      signal?.removeEventListener('abort', end)
      watchers.delete(watcher)
      if (watchers.size === 0 && this.#watchers.get(id) === watchers) {
        this.#watchers.delete(id)
        this.#versions.delete(id)
      }
    }
  }

  /** Ends all watches. */
  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    for (const watchers of this.#watchers.values()) for (const watcher of watchers) watcher.end()
  }

  #start(): void {
    if (this.#isClosed || this.#watchers.size === 0) return
    this.#timer ??= setTimeout(() => {
      void this.#read().finally(() => {
        this.#timer = undefined
        this.#start()
      })
    }, readEveryMs)
  }

  /** While the store fails, the watchers wait. */
  async #read(): Promise<void> {
    const ids = [...this.#watchers.keys()]
    for (let start = 0; start < ids.length; start += maxIds) {
      const some = ids.slice(start, start + maxIds)
      const jobs = await this.#store.get(some).catch(() => undefined)
      if (jobs !== undefined) this.#publish(some, new Map(jobs.map((job) => [job.id, job])))
    }
  }

  #publish(ids: readonly string[], jobs: ReadonlyMap<string, BulkLookupJob>): void {
    for (const id of ids) {
      const job = jobs.get(id)
      const watchers = this.#watchers.get(id) ?? []
      if (job === undefined) for (const watcher of watchers) watcher.end()
      else if (this.#hasChanged(job)) for (const watcher of watchers) watcher.put(job)
    }
  }

  #hasChanged(job: BulkLookupJob): boolean {
    const { state, waitReason, waitUntil, progress, finishedIndex, expiresAt } = job
    const version = JSON.stringify([
      state,
      waitReason,
      waitUntil,
      progress,
      finishedIndex,
      expiresAt,
    ])
    const isNew = this.#versions.get(job.id) !== version
    this.#versions.set(job.id, version)
    return isNew
  }
}
