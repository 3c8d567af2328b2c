import type { RequestListener } from 'node:http'
import type { PoolState } from './batching/pool-state.ts'
import type { Config } from './config.ts'
import type { FlightReport } from './domain/flight-report.ts'
import { accountOf, startEmbeddedSandbox } from './embedded-sandbox.ts'
import { openFrontDoor } from './open-front-door.ts'
import { openLookups } from './open-lookups.ts'
import type { Log } from './server/log.ts'
import { Metrics } from './server/metrics.ts'
import type { Tracing, TracingOptions } from './server/tracing.ts'
import type { UpstreamCounts } from './upstream/upstream-counts.ts'
import type { GateState } from './upstream/upstream-gate.ts'

interface AppState extends PoolState {
  readonly gate: GateState
  readonly upstream: Readonly<UpstreamCounts>
}

export interface App {
  readonly handler: RequestListener
  /** Where the embedded sandbox is, if no account is configured. */
  readonly sandboxUrl: string | undefined
  readonly metrics: Metrics
  readonly state: () => AppState
  /**
   * Refuses new operations, and resolves when those under way are answered; their numbers that have
   * no outcome after so many milliseconds are `DEADLINE`.
   */
  readonly drain: (withinMs: number) => Promise<void>
  close(): Promise<void>
}

/**
 * The whole server: what asks what. It does not listen; `serve.ts` does.
 */
export async function createApp(config: Config, log: Log): Promise<App> {
  const sandbox = config.account ? undefined : await startEmbeddedSandbox(config)
  const account = config.account ?? accountOf(sandbox!)
  const metrics = new Metrics()
  const tracing = config.tracing && (await startTracing(config.tracing))
  const onFlight = (report: FlightReport) => {
    metrics.flightEnded(report)
    tracing?.flightEnded(report)
  }
  const lookups = await openLookups(config, account, { log, metrics, onFlight })
  const { pool, gate, counts, quota, createLimiter } = lookups
  // A refused account is ready again when a call may try: somebody has to be let in for that.
  const isUpstreamReady = () => gate.state !== 'LOCKED_OUT' || gate.slots > 0
  const frontDoor = await openFrontDoor(config, {
    ...lookups,
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
    documents: frontDoor.documentState(),
    answers: lookups.answers.state,
  }))

  return {
    handler: frontDoor.handler,
    drain: (withinMs) => {
      pool.hurry(withinMs)
      return frontDoor.drain()
    },
    sandboxUrl: sandbox?.url,
    metrics,
    state,
    close: async () => {
      frontDoor.close()
      await lookups.close()
      await sandbox?.close()
      await tracing?.close()
    },
  }
}

/** Loaded only where somebody wants traces. */
async function startTracing(options: TracingOptions): Promise<Tracing> {
  const { Tracing: Started } = await import('./server/tracing.ts')
  return new Started(options)
}
