import { Counter, Gauge } from 'prom-client'
import { type JobState, jobStates } from '../domain/bulk-lookup-job.ts'
import type { JobStoreUsage } from '../domain/job-store.ts'
import type { StateMetric } from './state-metric.ts'

/** The values of bulk lookup jobs that are read at each scrape. */
export interface MeasuredJobs {
  /** Of all processes on the same store. */
  readonly usage: JobStoreUsage
  readonly isStoreWorking: boolean
  /** Above it, the server accepts no new list. */
  readonly maxStoredBytes: number
  /** Jobs that run in this process. */
  readonly running: number
  /** Numbers that this process stored a result for. */
  readonly found: number
  readonly failed: number
}

const states = Object.keys(jobStates) as JobState[]

export const jobMetrics: readonly StateMetric<MeasuredJobs>[] = [
  {
    kind: Gauge,
    name: 'rcs_jobs',
    help: 'Bulk lookup jobs in the store by state. All processes on one store report the same values.',
    read: ({ usage }) => states.map((state) => [{ state }, usage.jobs.get(state) ?? 0]),
  },
  {
    kind: Gauge,
    name: 'rcs_jobs_running_here',
    help: 'Bulk lookup jobs that run in this process.',
    read: ({ running }) => [[{}, running]],
  },
  {
    kind: Counter,
    name: 'rcs_job_numbers_total',
    help: 'Numbers of bulk lookup jobs that this process stored a result for: found or failed.',
    read: ({ found, failed }) => [
      [{ result: 'found' }, found],
      [{ result: 'failed' }, failed],
    ],
  },
  {
    kind: Gauge,
    name: 'rcs_jobs_oldest_waiting_seconds',
    help: 'Age of the oldest bulk lookup job that is queued or waits, 0 if there is none.',
    read: ({ usage }) => [[{}, ageSeconds(usage.oldestWaitingAt)]],
  },
  {
    kind: Gauge,
    name: 'rcs_job_store_bytes',
    help: 'Bytes of all lists and results of bulk lookup jobs.',
    read: ({ usage }) => [[{}, usage.storedBytes]],
  },
  {
    kind: Gauge,
    name: 'rcs_job_store_bytes_max',
    help: 'Above this number of bytes, the server accepts no new list.',
    read: ({ maxStoredBytes }) => [[{}, maxStoredBytes]],
  },
  {
    kind: Gauge,
    name: 'rcs_job_store_up',
    help: '1 while the store of bulk lookup jobs works, 0 while it fails.',
    read: ({ isStoreWorking }) => [[{}, isStoreWorking ? 1 : 0]],
  },
]

function ageSeconds(since: Date | null): number {
  return since === null ? 0 : Math.max(0, (Date.now() - since.getTime()) / 1000)
}
