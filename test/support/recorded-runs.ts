import type { RunJob } from '../../src/lists/job-engine.ts'

interface OpenRun {
  readonly id: string
  readonly signal: AbortSignal
  readonly end: () => void
  readonly fail: () => void
}

/** Runs of jobs that a test ends. */
export class RecordedRuns {
  /** The ids of all runs, in the order of their starts. */
  readonly started: string[] = []
  readonly open = new Set<OpenRun>()
  /** The most runs of one job, and of all jobs, that were open at the same time. */
  maxOfJob = 0
  maxOpen = 0

  readonly run: RunJob = async (id, signal) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const run = { id, signal, end: resolve, fail: () => reject(new Error('The run failed.')) }
    this.started.push(id)
    this.open.add(run)
    this.maxOfJob = Math.max(this.maxOfJob, this.openOf(id).length)
    this.maxOpen = Math.max(this.maxOpen, this.open.size)
    try {
      await promise
    } finally {
      this.open.delete(run)
    }
  }

  openOf(id: string): OpenRun[] {
    return [...this.open].filter((run) => run.id === id)
  }

  /** The only open run. */
  get only(): OpenRun {
    const [run, ...others] = this.open
    if (run === undefined || others.length > 0) throw new Error(`${this.open.size} open runs`)
    return run
  }
}
