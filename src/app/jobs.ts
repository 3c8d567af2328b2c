import { createHmac } from 'node:crypto'
import type { Account, Config } from '../config/load-config.ts'
import { failureCause } from '../domain/failure-cause.ts'
import type { StoredJob } from '../domain/job-store.ts'
import { FairSlots } from '../lists/fair-slots.ts'
import { fairSource } from '../lists/fair-source.ts'
import type { JobEngine } from '../lists/job-engine.ts'
import { JobRunner, type JobRunnerOptions } from '../lists/job-runner.ts'
import { JobService, type JobServiceOptions } from '../lists/job-service.ts'
import { JobSupervisor } from '../lists/job-supervisor.ts'
import { LocalEngine } from '../lists/local-engine.ts'
import { ReopenedStore } from '../lists/reopened-store.ts'
import type { Log } from '../telemetry/log.ts'
import { credentialOf } from './cache.ts'
import type { Deadline } from './deadline.ts'

/** The maximum number of jobs that one process runs at the same time. */
const maxRunning = 32

/** Without a store, jobs are in memory, and the limit of bytes is divided by this number. */
const memoryDivisor = 10

/** How long the shutdown waits for the lookups in flight of jobs. */
const stopMs = 3000

export interface JobsOptions
  extends
    Pick<JobRunnerOptions, 'source' | 'upstreamWait' | 'answersWritten'>,
    Pick<JobServiceOptions, 'numbers' | 'countCached' | 'planCalls'> {
  readonly log: Log
}

export type Jobs = Awaited<ReturnType<typeof createJobs>>

/** Creates the jobs of one account. They run from `start` on. */
export async function createJobs(config: Config, account: Account, options: JobsOptions) {
  const { log } = options
  const { place } = config.store
  const reopened = new ReopenedStore(async () => {
    const { openJobStore } = await import('../store/open-job-store.ts')
    const onNotice = (sentence: string) => log.notice(sentence)
    return openJobStore(place ?? 'MEMORY', credentialOf(account), { onNotice })
  })
  const { store } = reopened
  const engine = await createEngine(config)
  const onChange = (job: StoredJob) => log.jobChanged(job)
  const runner = new JobRunner({ ...options, store, onChange })
  const supervisor = new JobSupervisor({
    store,
    engine,
    runner,
    onChange,
    onStore: (error) => {
      if (error === undefined) log.notice('The job store works again.')
      else log.notice('The job store fails.', { cause: failureCause(error) })
    },
  })
  const service = new JobService({
    ...options,
    ...config.jobs,
    maxStoredBytes: config.jobs.maxStoredBytes / (place === undefined ? memoryDivisor : 1),
    store,
    engine,
    signatureKey: createHmac('sha256', account.apiKey).update('job downloads').digest('base64url'),
    onChange: (job) => {
      onChange(job)
      if (job.state === 'PAUSED' || job.state === 'CANCELED') runner.stop(job.id)
    },
  })
  return {
    service,
    erase: store.erase,
    usage: () => supervisor.usage,
    start: () => supervisor.start(),
    /** Ends the watches and gives up the running jobs, so that other processes continue them. */
    stop: async () => {
      supervisor.close()
      await Promise.all([service.close(), engine.close(stopMs)])
    },
    close: (deadline: Deadline) => deadline.limit(reopened.close()),
  }
}

/** With Postgres, the processes on one database share the jobs. */
async function createEngine({ store: { place } }: Config): Promise<JobEngine> {
  if (place === undefined || !('databaseUrl' in place)) return new LocalEngine(maxRunning)
  const { PgBossEngine } = await import('../lists/pg-boss-engine.ts')
  return new PgBossEngine(place.databaseUrl, maxRunning)
}

/** The maximum number of numbers of jobs that wait for an answer at the same time: 24 full bulk calls. */
const maxOpenNumbers = 12_000
