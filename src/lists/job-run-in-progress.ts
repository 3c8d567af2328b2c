import { setTimeout as wait } from 'node:timers/promises'
import PQueue from 'p-queue'
import { activeJobStates } from '../domain/bulk-lookup-job.ts'
import type { JobResult, JobRun, JobStore, StoredJob } from '../domain/job-store.ts'
import type { LookupOptions, LookupSource } from '../domain/lookup-source.ts'
import { LookupStats } from '../domain/lookup-stats.ts'
import type { NationalNumbers } from '../domain/national-numbers.ts'
import type { Outcome } from '../domain/outcome.ts'
import { exceedsMaxFailed } from './exceeds-max-failed.ts'
import type { FairSlots, HeldSlots } from './fair-slots.ts'
import { partitionOutcomes, type PendingEntry } from './partition-outcomes.ts'
import { retryStore } from './retry-store.ts'
import { showsWait, type UpstreamWait } from './upstream-wait.ts'

/** The size of a full bulk call. Results are stored in chunks of this size. */
const chunkSize = 500

/** Entries that are read from the store at once. */
const pageSize = 4 * chunkSize

/** After an abort, lookups in flight may still end and be stored. */
const graceMs = 2000

/** The pause before numbers without a final outcome are looked up again. */
const repeatMs = 500

export interface RunOptions {
  readonly store: JobStore
  /** Answers background lookups, from the cache if it can. */
  readonly source: LookupSource
  /** Limits the numbers of all jobs together that have no outcome, or whose answer is not written yet. */
  readonly slots: FairSlots
  readonly upstreamWait: () => UpstreamWait
  /**
   * Resolves when the answers so far are written, or when the answer store fails. A run waits for this before it
   * stores results. So not too many answers wait to be written, and after a crash the cache can answer the
   * numbers whose results were not stored.
   */
  readonly answersWritten: () => Promise<void>
  readonly numbersOf: (client: string) => Pick<NationalNumbers, 'loadCountryOf'>
  /** Called after results were stored, with their counts. */
  readonly onResults: (foundCount: number, failedCount: number) => void
  /** Called after each change of a state by this process. */
  readonly onChange: (job: StoredJob) => void
  /** The maximum number of chunks that this job may have in work now. */
  readonly maxChunks: () => number
}

/** Entries that are looked up together. */
interface Chunk {
  readonly entries: readonly PendingEntry[]
  /** Whether the store has no further entries of the job. `false` if that is not known. */
  readonly isLast: boolean
  /** One for each entry without a final outcome, or whose answer is not written yet. */
  readonly slots: HeldSlots
}

/** One run of a job in this process: it looks up the entries without a result, chunk by chunk. */
export class JobRunInProgress {
  readonly #run: JobRun
  readonly #options: RunOptions
  readonly #stats = new LookupStats()
  readonly #chunks = new PQueue()
  readonly #writes = new PQueue({ concurrency: 1 })
  /** The first indexes of the chunks in work, in order. */
  readonly #openFrom = new Set<number>()
  /** Aborts the lookups. */
  readonly #stopped = new AbortController()
  #job: StoredJob
  /** Entries from here on were not read yet. */
  #readFrom: number
  #recorded = { cached: 0, bulkCalls: 0, singleCalls: 0 }
  #isClosing = false
  #error: unknown

  constructor(run: JobRun, job: StoredJob, options: RunOptions) {
    this.#run = run
    this.#job = job
    this.#options = options
    this.#readFrom = job.finishedIndex
  }

  get id(): string {
    return this.#run.id
  }

  get epoch(): number {
    return this.#run.epoch
  }

  /** Drops the lookups that have no call yet, and stores nothing more. */
  stop(): void {
    this.#stopped.abort()
  }

  /** Resolves when the job has ended, was stopped, or `signal` aborted. */
  async complete(signal: AbortSignal): Promise<void> {
    let graceTimer: NodeJS.Timeout | undefined
    const close = () => {
      this.#isClosing = true
      graceTimer = setTimeout(() => this.stop(), graceMs)
    }
    if (signal.aborted) close()
    else signal.addEventListener('abort', close, { once: true })
    try {
      await this.#lookUpAll()
      await this.#chunks.onIdle()
      await this.#writes.onIdle()
      if (this.#error !== undefined) throw this.#error
      await this.#end()
    } finally {
      this.stop() // after an error, lookups can still wait
      clearTimeout(graceTimer)
      signal.removeEventListener('abort', close)
    }
  }

  /** Shows whether the job waits for the upstream. `job` is its present state. */
  async updateWait(job: StoredJob): Promise<void> {
    const upstream = this.#options.upstreamWait()
    if (upstream === undefined) {
      if (job.state === 'WAITING') await this.#change('RUNNING')
      return
    }
    if (!showsWait(job, upstream)) await this.#change('WAITING', upstream)
  }

  get #isStopping(): boolean {
    return this.#isClosing || this.#stopped.signal.aborted
  }

  async #lookUpAll(): Promise<void> {
    while (!this.#isStopping) {
      const from = this.#readFrom
      const entries = await this.#inStore(() =>
        this.#options.store.pending(this.id, { from, limit: pageSize }),
      )
      if (entries === undefined || entries.length === 0) return
      for (let start = 0; start < entries.length; start += chunkSize) {
        const end = start + chunkSize
        const chunk = entries.slice(start, end)
        const isLast = entries.length < pageSize && end >= entries.length
        const slots = await this.#acquireSlots(chunk.length)
        if (slots === undefined) return
        this.#start({ entries: chunk, isLast, slots })
      }
    }
  }

  /** Waits until the job may start another chunk and its slots are free. `undefined` if the run stops. */
  async #acquireSlots(count: number): Promise<HeldSlots | undefined> {
    const { slots, maxChunks } = this.#options
    const { signal } = this.#stopped
    while (this.#chunks.pending >= maxChunks()) await nextTaskEnd(this.#chunks)
    try {
      const held = await slots.hold({ client: this.#job.owner, job: this.id }, count, signal)
      if (!this.#isStopping) return held
      held.keep(0)
    } catch (error) {
      if (!signal.aborted) throw error
    }
    return undefined
  }

  #start(chunk: Chunk): void {
    const { entries, slots } = chunk
    this.#openFrom.add(entries[0]!.index)
    this.#readFrom = entries.at(-1)!.index + 1
    const lookUp = async () => {
      try {
        await this.#lookUp(chunk)
      } finally {
        slots.keep(0)
      }
    }
    this.#chunks.add(lookUp).catch((error: unknown) => {
      this.#error ??= error
      this.stop()
    })
  }

  async #lookUp({ entries, isLast, slots }: Chunk): Promise<void> {
    const onCached = (count: number) => slots.release(count)
    let left = entries
    while (!this.#stopped.signal.aborted) {
      const outcomes = await this.#outcomes(left, { isLast, onCached })
      if (outcomes === undefined) return
      const isOut = this.#options.upstreamWait() !== undefined
      const { final, remaining } = partitionOutcomes(left, outcomes, { isOut })
      left = remaining
      await this.#options.answersWritten()
      slots.keep(left.length)
      const countryOf = await this.#options.numbersOf(this.#job.owner).loadCountryOf()
      const results = final.map(({ entry: { index, address }, outcome }) => {
        return { index, country: countryOf(address), outcome }
      })
      const isDone = left.length === 0
      await this.#writes.add(() => this.#record(results, isDone ? entries[0]!.index : undefined))
      if (isDone || this.#isStopping) return
      await wait(repeatMs, undefined, { signal: this.#stopped.signal }).catch(() => undefined)
    }
  }

  /** `undefined` if the lookup was aborted. */
  async #outcomes(
    entries: readonly PendingEntry[],
    background: Pick<NonNullable<LookupOptions['background']>, 'isLast' | 'onCached'>,
  ): Promise<readonly Outcome[] | undefined> {
    const { owner, id, maxAgeMs } = this.#job
    const { signal } = this.#stopped
    try {
      return await this.#options.source(
        entries.map(({ address }) => address),
        {
          client: owner,
          background: { job: id, ...background },
          maxAgeMs: maxAgeMs ?? undefined,
          signal,
          stats: this.#stats,
        },
      )
    } catch (error) {
      if (signal.aborted) return undefined
      throw error
    }
  }

  /** Stores results. `completedFrom` is the first index of a chunk that has all its results now. */
  async #record(results: readonly JobResult[], completedFrom: number | undefined): Promise<void> {
    if (completedFrom !== undefined) this.#openFrom.delete(completedFrom)
    const [finishedIndex = this.#readFrom] = this.#openFrom
    const { cached, bulkCalls, singleCalls } = this.#stats.counts
    const before = this.#recorded
    const job = await this.#inStore(() =>
      this.#options.store.record(this.#run, {
        results,
        cachedCount: cached - before.cached,
        bulkCalls: bulkCalls - before.bulkCalls,
        singleCalls: singleCalls - before.singleCalls,
        finishedIndex,
        at: new Date(),
      }),
    )
    if (job === undefined) return this.stop()
    const foundCount = results.filter(({ outcome }) => outcome.status === 'FOUND').length
    this.#options.onResults(foundCount, results.length - foundCount)
    this.#recorded = { cached, bulkCalls, singleCalls }
    this.#job = job
    if (exceedsMaxFailed(job)) await this.#change('FAILED')
  }

  /** Makes the job `COMPLETED`, or `QUEUED` if this process gives it up. */
  async #end(): Promise<void> {
    if (this.#stopped.signal.aborted && !this.#isClosing) return
    if (this.#isClosing) {
      await this.#change('QUEUED')
      return
    }
    this.#readFrom = this.#job.list.inputCount
    await this.#record([], undefined)
    if (this.#stopped.signal.aborted) return
    await this.#change(exceedsMaxFailed(this.#job, { isComplete: true }) ? 'FAILED' : 'COMPLETED')
  }

  async #change(
    to: 'RUNNING' | 'WAITING' | 'QUEUED' | 'COMPLETED' | 'FAILED',
    upstream?: { readonly reason: StoredJob['waitReason']; readonly until: Date | null },
  ): Promise<void> {
    const job = await this.#inStore(() =>
      this.#options.store.changeRun(this.#run, {
        from: activeJobStates,
        to,
        at: new Date(),
        waitReason: upstream?.reason ?? null,
        waitUntil: upstream?.until ?? null,
      }),
    )
    if (job !== undefined) {
      this.#job = job
      this.#options.onChange(job)
    }
    if (to === 'FAILED' || job === undefined) this.stop()
  }

  /** `undefined` also if the store failed after the run was stopped. */
  async #inStore<Result>(statement: () => Promise<Result>): Promise<Result | undefined> {
    const { signal } = this.#stopped
    try {
      return await retryStore(statement, signal)
    } catch (error) {
      if (signal.aborted) return undefined
      throw error
    }
  }
}

/** Resolves when the next task of a queue ends. */
function nextTaskEnd(queue: PQueue): Promise<void> {
  return new Promise((resolve) => queue.addEventListener('next', () => resolve(), { once: true }))
}
