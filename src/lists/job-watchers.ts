import { type BulkLookupJob, endedJobStates, type JobState } from '../domain/bulk-lookup-job.ts'
import type { JobStore } from '../domain/job-store.ts'
import { Watcher } from '../domain/watcher.ts'

/** How often the watched jobs are read. */
const readEveryMs = 500

/** The maximum number of jobs that one statement reads. */
const maxIds = 500

const ended: ReadonlySet<JobState> = new Set(endedJobStates)

/**
 * Lets clients watch jobs. While there are watchers, their jobs are read from the store twice a second,
 * each job once for all of its watchers. Another process may run the jobs.
 */
export class JobWatchers {
  readonly #store: JobStore
  readonly #watchers = new Map<string, Set<Watcher<BulkLookupJob>>>()
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
    const watcher = new Watcher<BulkLookupJob>()
    put(watcher, first)
    if (this.#isClosed) watcher.end()
    const watchers = this.#watchers.getOrInsertComputed(id, () => new Set())
    watchers.add(watcher)
    this.#versions.delete(id) // `first` can be older than the version that the others have
    this.#start()
    try {
      yield* watcher.values(signal)
    } finally {
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
      else if (this.#hasChanged(job)) for (const watcher of watchers) put(watcher, job)
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

function put(watcher: Watcher<BulkLookupJob>, job: BulkLookupJob): void {
  watcher.put(job)
  if (ended.has(job.state)) watcher.end()
}
