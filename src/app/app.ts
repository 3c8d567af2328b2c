import type { RequestListener } from 'node:http'
import type { PoolState } from '../batching/pool.ts'
import type { Account, Config } from '../config/load-config.ts'
import type { ActivityState } from '../domain/activity.ts'
import { TaskTurns } from '../domain/task-turns.ts'
import { httpErrorCodes, listErrorCodes } from '../http/http-error.ts'
import { createNationalNumbers } from '../numbers/national-numbers.ts'
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts'
import { ActivityMonitor } from '../telemetry/activity-monitor.ts'
import type { Log } from '../telemetry/log.ts'
import { Metrics } from '../telemetry/metrics.ts'
import type { Tracing, TracingOptions } from '../telemetry/tracing.ts'
import type { CircuitState } from '../domain/circuit-state.ts'
import type { UpstreamCounts } from '../upstream/upstream-counts.ts'
import { Deadline } from './deadline.ts'
import { createHttpApi, type HttpApi } from './http-api.ts'
import { createJobs, type Jobs, withJobs } from './jobs.ts'
import { createLookups, type Lookups } from './lookups.ts'

interface AppState extends PoolState {
  readonly circuit: CircuitState
  readonly upstream: Readonly<UpstreamCounts>
}

/** How long closing takes at most, unless a shutdown has its own deadline. */
const closeMs = 5000

/** How long closing waits for the collector of traces. A collector that refuses or is silent takes longer. */
const lastTracesMs = 2000

export interface App {
  readonly handler: RequestListener
  /** The URL of the embedded sandbox; `undefined` if an account is configured. */
  readonly sandboxUrl: string | undefined
  readonly metrics: Metrics
  readonly state: () => AppState
  /** Makes `/ready` say 503. The server continues to accept operations. */
  readonly announceDrain: () => void
  /**
   * Rejects new operations. Resolves when the open operations have their responses. Numbers
   * without an outcome after `withinMs` milliseconds fail with `DEADLINE`.
   */
  readonly drain: (withinMs: number) => Promise<void>
  /** As `Client.checkAccount`. Without an account it resolves with `undefined`. */
  readonly checkAccount: () => Promise<string | undefined>
  /** Resolves at the deadline, even if a part is not closed. */
  close(deadline?: Deadline): Promise<void>
}

interface AppOptions {
  /** The directory of the page, unless it is that of the build. */
  readonly pageDirectory?: URL | undefined
}

/** Creates all parts of the server. It does not listen: `serve.ts` does. */
export async function createApp(
  config: Config,
  log: Log,
  { pageDirectory }: AppOptions = {},
): Promise<App> {
  const sandbox = config.account ? undefined : await startEmbeddedSandbox(config)
  const account = config.account ?? accountOf(sandbox!)
  const metrics = new Metrics({ rejectionCodes: [...httpErrorCodes, ...listErrorCodes] })
  const tracing = config.tracing && (await startTracing(config.tracing))
  const { lookups, activity } = await createRecordedLookups(config, account, {
    log,
    metrics,
    tracing,
  })
  const { pool, circuit, counts, admin } = lookups
  const turns = new TaskTurns()
  const numbersOf = createNationalNumbers(turns)
  const jobs = await createJobs(config, account, { ...lookups, numbersOf, log })
  const httpApi = await createHttpApi(config, {
    ...lookups,
    admin: withJobs(admin, jobs),
    jobs: jobs.service,
    activity,
    turns,
    numbersOf,
    // After a lockout only a lookup can probe the account, so the server must receive operations.
    isUpstreamReady: () => circuit.state !== 'LOCKED_OUT' || circuit.slots > 0,
    metrics,
    tracing,
    log,
    pageDirectory,
  })
  const state = () => ({ ...pool.state, circuit: circuit.state, upstream: { ...counts } })
  metrics.watch(() => ({ ...state(), ...measured({ lookups, httpApi, jobs }) }))
  jobs.start()
  return {
    handler: httpApi.handler,
    announceDrain: httpApi.announceDrain,
    drain: async (withinMs) => {
      pool.shortenDeadlines(withinMs)
      activity.close()
      await Promise.all([httpApi.drain(), jobs.stop()])
    },
    sandboxUrl: sandbox?.url,
    metrics,
    state,
    checkAccount: async () => config.account && lookups.checkAccount(),
    close: (deadline = new Deadline(closeMs)) =>
      closeAll({ lookups, httpApi, jobs, activity, tracing, sandbox }, deadline),
  }
}

interface Recorders {
  readonly log: Log
  readonly metrics: Metrics
  readonly tracing: Tracing | undefined
}

/** Creates the lookups, and the monitor of what they do. */
async function createRecordedLookups(
  config: Config,
  account: Account,
  { log, metrics, tracing }: Recorders,
) {
  const activity = new ActivityMonitor(() => activityOf(lookups, config.upstream))
  const lookups = await createLookups(config, account, {
    log,
    metrics,
    onCall: (report) => {
      metrics.callEnded(report)
      activity.callEnded(report)
      tracing?.callEnded(report)
    },
    onDecision: (decision) => activity.cacheDecided(decision),
  })
  return { lookups, activity }
}

function activityOf(
  { pool, circuit }: Lookups,
  { maxInFlight }: Pick<Config['upstream'], 'maxInFlight'>,
): ActivityState {
  const { bulkInFlight, singleInFlight } = pool.state
  return {
    ...pool.numbers,
    bulkInFlight,
    singleInFlight,
    maxInFlight,
    circuit: circuit.state,
    circuitRetryInMs: circuit.probeInMs,
  }
}

interface Parts {
  readonly lookups: Lookups
  readonly httpApi: HttpApi
  readonly jobs: Jobs
}

/** The values of metrics that are not part of the state. */
function measured({ lookups: { rateLimiter, answers }, httpApi, jobs }: Parts) {
  return {
    rateLimitWaits: rateLimiter?.waitCount ?? 0,
    openOperations: httpApi.openCount(),
    documents: httpApi.documentState(),
    bufferedBytes: httpApi.bufferedBytes(),
    answers: answers.state,
    jobs: jobs.state(),
  }
}

interface ClosedParts extends Parts {
  readonly activity: ActivityMonitor
  readonly tracing: Tracing | undefined
  readonly sandbox: Sandbox | undefined
}

async function closeAll(
  { lookups, httpApi, jobs, activity, tracing, sandbox }: ClosedParts,
  deadline: Deadline,
): Promise<void> {
  httpApi.close()
  activity.close()
  await deadline.limit(jobs.stop())
  await deadline.limit(lookups.closeUpstream())
  const traces = tracing && deadline.limit(tracing.close(), lastTracesMs)
  await Promise.all([lookups.close(deadline), jobs.close(deadline), traces])
  if (sandbox) await deadline.limit(sandbox.close())
}

/** Loads the code of tracing only if it is configured. */
async function startTracing(options: TracingOptions): Promise<Tracing> {
  const { Tracing: Started } = await import('../telemetry/tracing.ts')
  return new Started(options)
}

/** The upstream of a server without an account. */
function startEmbeddedSandbox({ sandbox, bulk, upstream }: Config): Promise<Sandbox> {
  const { singleLatencyMs, bulkLatencyMs } = sandbox
  const { maxInFlight } = upstream
  return startSandbox({ singleLatencyMs, bulkLatencyMs, limits: bulk, maxInFlight })
}

function accountOf({ url, sid, apiKey }: Sandbox): Account {
  return { baseUrl: url, sid, apiKey }
}
