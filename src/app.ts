import type { RequestListener } from 'node:http'
import type { Pool } from './batching/pool.ts'
import type { PoolState } from './batching/pool-state.ts'
import type { Account, Config } from './config.ts'
import type { Device } from './domain/device.ts'
import type { FlightReport } from './domain/flight-report.ts'
import type { RememberedAnswers } from './domain/remembered-answers.ts'
import { type Cache, openCache } from './open-cache.ts'
import { openFrontDoor } from './open-front-door.ts'
import { openUpstream } from './open-upstream.ts'
import { createLimiters } from './limiters.ts'
import { createLookupPlanner } from './plan-lookups.ts'
import { type Sandbox, startSandbox } from './sandbox/start-sandbox.ts'
import { DocumentCache } from './server/document-cache.ts'
import type { Log } from './server/log.ts'
import { Metrics } from './server/metrics.ts'
import type { Tracing, TracingOptions } from './server/tracing.ts'
import { fromAnnounced, toAnnounce } from './share-closures.ts'
import type { UpstreamCounts } from './upstream/upstream-counts.ts'
import type { GateState } from './upstream/upstream-gate.ts'

interface AppState extends PoolState {
  readonly gate: GateState
  readonly upstream: Readonly<UpstreamCounts>
}

export interface App {
  readonly handler: RequestListener
  /** The embedded sandbox, where no account is configured. */
  readonly sandbox: Sandbox | undefined
  readonly metrics: Metrics
  readonly state: () => AppState
  /**
   * Refuses new operations, and resolves when those under way are answered; their numbers that have
   * no outcome after so many milliseconds are `DEADLINE`.
   */
  readonly drain: (withinMs: number) => Promise<void>
  close(): Promise<void>
}

/** The whole server: what asks what. It does not listen; `main.ts` does. */
export async function createApp(config: Config, log: Log): Promise<App> {
  const sandbox = config.account ? undefined : await startEmbeddedSandbox(config)
  const account = config.account ?? accountOf(sandbox!)
  const metrics = new Metrics()
  const tracing = config.tracing && (await startTracing(config.tracing))
  const onFlight = (report: FlightReport) => {
    metrics.flightEnded(report)
    tracing?.flightEnded(report)
  }
  const documents = new DocumentCache()
  const cache = await openCache(config, account, {
    log,
    onClosure: (announced) => {
      const closure = fromAnnounced(announced)
      if (closure) gate.closeFromOutside(closure)
    },
  })
  const { answers, filler } = cache
  const database = await openDatabase(config)
  const createLimiter = createLimiters({ postgres: database })
  const remember = (devices: readonly Device[]) => answers.remember(devices)
  const surroundings = { log, metrics, onFlight, createLimiter, remember, filler }
  const upstream = openUpstream(config, account, surroundings)
  const { pool, gate, counts, quota } = upstream
  gate.onClosed((closure) => cache.announce(toAnnounce(closure)))
  // A refused account is ready again when a call may try: somebody has to be let in for that.
  const isUpstreamReady = () => gate.state !== 'LOCKED_OUT' || gate.slots > 0
  const frontDoor = await openFrontDoor(config, {
    source: cache.over(pool.lookup),
    remembered: rememberedBy(cache, pool, config),
    documents,
    isUpstreamReady,
    metrics,
    tracing,
    log,
    createLimiter,
  })
  const state = () => ({ ...pool.state, gate: gate.state, upstream: { ...counts } })
  metrics.watch(() => ({
    ...state(),
    quotaWaits: quota?.waitCount ?? 0,
    openOperations: frontDoor.openCount(),
    documents: documents.state,
    answers: answers.state,
  }))

  return {
    handler: frontDoor.handler,
    drain: (withinMs) => {
      pool.hurry(withinMs)
      return frontDoor.drain()
    },
    sandbox,
    metrics,
    state,
    close: async () => {
      documents.clear()
      await upstream.close()
      await cache.close()
      await database?.end()
      await sandbox?.close()
      await tracing?.close()
    },
  }
}

/** What limits count in that hold for all replicas. Its code is loaded only then. */
async function openDatabase({ cache: { place } }: Config) {
  if (place === undefined || !('databaseUrl' in place)) return undefined
  const { openPostgres } = await import('./store/open-postgres.ts')
  return openPostgres(place.databaseUrl).pool
}

function rememberedBy({ answers }: Cache, pool: Pool, config: Config): RememberedAnswers {
  const { freshness } = config.cache
  const estimateMs: Parameters<typeof createLookupPlanner>[0]['estimateMs'] = (calls) =>
    pool.estimateMs(calls)
  const plan = createLookupPlanner({ answers, freshness, bulk: config.bulk, estimateMs })
  return { plan, forget: (addresses) => answers.forget(addresses) }
}

/** Loaded only where somebody wants traces. */
async function startTracing(options: TracingOptions): Promise<Tracing> {
  const { Tracing: Started } = await import('./server/tracing.ts')
  return new Started(options)
}

function startEmbeddedSandbox(config: Config): Promise<Sandbox> {
  const { maxInFlight } = config.upstream
  return startSandbox({ ...config.sandbox, limits: config.bulk, maxInFlight })
}

function accountOf({ url, sid, apiKey }: Sandbox): Account {
  return { baseUrl: url, sid, apiKey }
}
