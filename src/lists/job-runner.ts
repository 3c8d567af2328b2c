import type { StoredJob } from '../domain/job-store.ts'
import { FairSlots } from './fair-slots.ts'
import { JobRunInProgress, type RunOptions } from './job-run-in-progress.ts'

export interface JobRunnerOptions extends Omit<RunOptions, 'maxChunks' | 'slots'> {
  /** How many numbers of all jobs together may have no outcome, or an answer that is not written yet. */
  readonly maxOpenNumbers: number
}

/**
 * The maximum number of chunks in work, of all jobs together. Where the cache answers nearly all numbers
 * of a job, the rest of many chunks is needed for full bulk calls.
 */
const maxChunks = 160

/** A job has at least this number, so that its lookups and its results overlap. */
const minChunks = 4

/** Runs jobs in this process. The engine decides which ones. */
export class JobRunner {
  readonly #options: JobRunnerOptions
  readonly #slots: FairSlots
  readonly #runs = new Map<string, JobRunInProgress>()

  constructor(options: JobRunnerOptions) {
    this.#options = options
    this.#slots = new FairSlots(options.maxOpenNumbers)
  }

  /** The ids of the jobs that run in this process. */
  get ids(): readonly string[] {
    return [...this.#runs.keys()]
  }

  /**
   * Runs a job until it has ended, or until its state or `signal` stops it. Resolves then; rejects if the
   * store fails for long. A job that does not have to run is ignored.
   */
  readonly run = async (id: string, signal: AbortSignal): Promise<void> => {
    const { store, onChange } = this.#options
    const started = await store.beginRun(id, new Date())
    if (started === undefined) return
    onChange(started.job)
    const run = new JobRunInProgress(started, started.job, {
      ...this.#options,
      slots: this.#slots,
      maxChunks: () => Math.max(minChunks, Math.floor(maxChunks / this.#runs.size)),
    })
    this.#runs.set(id, run)
    try {
      await run.complete(signal)
    } finally {
      if (this.#runs.get(id) === run) this.#runs.delete(id)
    }
  }

  get runs(): readonly JobRunInProgress[] {
    return [...this.#runs.values()]
  }

  /**
   * Stops those of `runs` whose jobs are not active any more, or that have another run since. Tells the other
   * jobs whether the upstream answers. `active` was read after `runs`.
   */
  async update(runs: readonly JobRunInProgress[], active: readonly StoredJob[]): Promise<void> {
    const jobs = new Map(active.map((job) => [job.id, job]))
    for (const run of runs) {
      const job = jobs.get(run.id)
      if (job === undefined || job.epoch > run.epoch) run.stop()
      else await run.updateWait(job)
    }
  }

  /** Stops the run of a job whose state a client changed. */
  stop(id: string): void {
    this.#runs.get(id)?.stop()
  }
}
