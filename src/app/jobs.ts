import { createHmac } from 'node:crypto'
import type { Pool } from '../batching/pool.ts'
import type { Account, Config } from '../config/load-config.ts'
import type { Address } from '../domain/address.ts'
import type { AnswerAdmin } from '../domain/answer-admin.ts'
import { failureCause } from '../domain/failure-cause.ts'
import type { StoredJob } from '../domain/job-store.ts'
import type { NationalNumbers } from '../domain/national-numbers.ts'
import type { JobEngine } from '../lists/job-engine.ts'
import { JobRunner, type JobRunnerOptions } from '../lists/job-runner.ts'
import { JobService, type JobServiceOptions } from '../lists/job-service.ts'
import { JobSupervisor } from '../lists/job-supervisor.ts'
import { LocalEngine } from '../lists/local-engine.ts'
import { ReopenedStore } from '../lists/reopened-store.ts'
import type { UpstreamWait } from '../lists/upstream-wait.ts'
import type { Log } from '../telemetry/log.ts'
import type { MeasuredJobs } from '../telemetry/job-metrics.ts'
import type { CircuitBreaker } from '../upstream/circuit-breaker.ts'
import { credentialOf } from './cache.ts'
import type { Deadline } from './deadline.ts'
import { callsFor, countCached } from './lookup-planner.ts'
import type { Lookups } from './lookups.ts'

/** The maximum number of jobs that one process runs at the same time. */
const maxRunning = 32

/** The connections to Postgres with which the engine shares jobs with other processes. */
const engineConnections = 3

/**
 * The numbers of jobs in progress for each slot. Jobs use three quarters of the slots, with 500 numbers each; the
 * rest waits for the next calls. Measured: more numbers make a job slower and take more memory.
 */
const numbersPerSlot = 600

/** With few slots, lookups and the storing of results must still overlap. */
const minOpenNumbers = 2000

/** Above 50,000 answers that wait to be written, the write-behind drops the oldest. So jobs have fewer in progress. */
const maxOpenNumbers = 40_000

/** Without a store, jobs are in memory, and the limit of bytes is divided by this number. */
const memoryDivisor = 10

/** How long the shutdown waits for the lookups in flight of jobs. */
const stopMs = 3000

export interface JobsOptions extends Pick<
  Lookups,
  'jobSource' | 'jobAnswers' | 'answers' | 'circuit' | 'pool'
> {
  readonly numbersOf: (client: string) => NationalNumbers
  readonly log: Log
}

export type Jobs = Awaited<ReturnType<typeof createJobs>>

/** Creates the jobs of one account. They run from `start` on. */
export async function createJobs(config: Config, account: Account, options: JobsOptions) {
  const { log, numbersOf } = options
  const reopened = openLater(config, account, log)
  const { store } = reopened
  const engine = await createEngine(config, account)
  const onChange = (job: StoredJob) => log.jobChanged(job)
  const { runner, counts } = createRunner(config, { store, onChange, options })
  const { storeState, onStore } = watchStore(log)
  const supervisor = new JobSupervisor({ store, engine, runner, onChange, onStore })
  const isInMemory = config.store.place === undefined
  const maxStoredBytes = config.jobs.maxStoredBytes / (isInMemory ? memoryDivisor : 1)
  const service = new JobService({
    ...config.jobs,
    ...plansOf(config, options),
    maxStoredBytes,
    store,
    engine,
    numbersOf,
    signatureKey: createHmac('sha256', account.apiKey).update('job downloads').digest('base64url'),
    onChange: (job) => {
      onChange(job)
      supervisor.start()
      if (job.state === 'PAUSED' || job.state === 'CANCELED') runner.stop(job.id)
    },
  })
  return {
    service,
    erase: (addresses: readonly Address[]) => store.erase(addresses),
    state: (): MeasuredJobs => ({
      usage: supervisor.usage,
      isStoreWorking: storeState.isWorking,
      maxStoredBytes,
      running: runner.ids.length,
      ...counts,
    }),
    /** Jobs in memory begin with the first one. */
    start: () => {
      if (!isInMemory) supervisor.start()
    },
    /** Ends the watches and gives up the running jobs, so that other processes continue them. */
    stop: once(async () => {
      service.stop() // at once, even if the store hangs
      await Promise.all([supervisor.close(), engine.close(stopMs)])
    }),
    close: (deadline: Deadline) => deadline.limit(service.close().then(() => reopened.close())),
  }
}

/** Logs the begin and the end of an outage of the store. */
function watchStore(log: Log) {
  const storeState = { isWorking: true }
  const onStore = (error: unknown) => {
    storeState.isWorking = error === undefined
    if (storeState.isWorking) log.notice('The job store works again.')
    else log.notice('The job store fails.', { cause: failureCause(error) })
  }
  return { storeState, onStore }
}

/** Calls a function only once. */
function once<Result>(run: () => Result): () => Result {
  let result: { readonly value: Result } | undefined
  return () => (result ??= { value: run() }).value
}

interface RunnerParts extends Pick<JobRunnerOptions, 'store' | 'onChange'> {
  readonly options: JobsOptions
}

function createRunner(
  { upstream }: Config,
  { store, onChange, options: { jobSource, circuit, pool, answers, numbersOf } }: RunnerParts,
) {
  const counts = { found: 0, failed: 0 }
  const runner = new JobRunner({
    store,
    source: jobSource,
    maxOpenNumbers: openNumbers(upstream.maxInFlight),
    upstreamWait: () => upstreamWaitOf(circuit, pool),
    answersWritten: () => answers.written(),
    numbersOf,
    onChange,
    onResults: (found, failed) => {
      counts.found += found
      counts.failed += failed
    },
  })
  return { runner, counts }
}

function openNumbers(slotCount: number): number {
  return Math.min(maxOpenNumbers, Math.max(minOpenNumbers, numbersPerSlot * slotCount))
}

/** The store opens at its first use, so that the server starts while the store does not work. */
function openLater({ store: { place } }: Config, account: Account, log: Log): ReopenedStore {
  const onNotice = (sentence: string) => log.notice(sentence)
  return new ReopenedStore(async () => {
    const { openJobStore } = await import('../store/open-job-store.ts')
    return openJobStore(place ?? 'MEMORY', credentialOf(account), { onNotice })
  })
}

/** With Postgres, the processes on one database share the jobs. */
async function createEngine({ store: { place } }: Config, account: Account): Promise<JobEngine> {
  if (place === undefined || !('databaseUrl' in place)) return new LocalEngine(maxRunning)
  const [{ PgBossEngine }, { openPool }] = await Promise.all([
    import('../lists/pg-boss-engine.ts'),
    import('../store/open-postgres.ts'),
  ])
  return new PgBossEngine({
    database: openPool(place.databaseUrl, engineConnections),
    queue: `jobs-${credentialOf(account).slice(0, 32)}`,
    concurrency: maxRunning,
  })
}

function upstreamWaitOf({ state, probeInMs }: CircuitBreaker, pool: Pool): UpstreamWait {
  const waitMs = Math.max(probeInMs, pool.backgroundProbeInMs)
  const until = waitMs > 0 ? new Date(Date.now() + waitMs) : null
  if (state === 'CLOSED') return undefined
  if (state === 'THROTTLED') return { reason: 'RATE_LIMITED', until }
  return { reason: state === 'LOCKED_OUT' ? 'ACCOUNT_REFUSED' : 'UPSTREAM_OUT', until }
}

/** Background calls use three quarters of the slots, so they take longer than others. */
const slowness = 4 / 3

function plansOf(
  { bulk, cache: { freshness } }: Config,
  { jobAnswers, pool }: JobsOptions,
): Pick<JobServiceOptions, 'countCached' | 'planCalls'> {
  return {
    countCached: (addresses, maxAgeMs) =>
      countCached(addresses, { answers: jobAnswers, freshness, maxAgeMs: maxAgeMs ?? undefined }),
    planCalls: (addressCount) => {
      const calls = callsFor(addressCount, bulk)
      const estimatedMs = addressCount === 0 ? 0 : Math.ceil(slowness * pool.estimateMs(calls))
      return { ...calls, estimatedMs }
    },
  }
}

/** Erasures also reach the lists and results of jobs. */
export function withJobs(admin: AnswerAdmin, { erase }: Pick<Jobs, 'erase'>): AnswerAdmin {
  return {
    ...admin,
    erase: async (addresses, options) => {
      const [count, inJobs] = await Promise.all([
        admin.erase(addresses, options),
        erase(addresses).catch(() => undefined),
      ])
      return inJobs === undefined ? undefined : count
    },
  }
}
