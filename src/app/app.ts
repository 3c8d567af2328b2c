import type { RequestListener } from 'node:http'
import type { PoolState } from '../batching/pool-state.ts'
import type { Config } from '../config/load-config.ts'
import type { CallReport } from '../domain/call-report.ts'
import { accountOf, startEmbeddedSandbox } from './embedded-sandbox.ts'
import { createHttpServer } from './http-server.ts'
import { createLookups } from './lookups.ts'
import type { Log } from '../telemetry/log.ts'
import { Metrics } from '../telemetry/metrics.ts'
import type { Tracing, TracingOptions } from '../telemetry/tracing.ts'
import type { UpstreamCounts } from '../upstream/upstream-counts.ts'
import type { CircuitState } from '../upstream/circuit-breaker.ts'

interface AppState extends PoolState {
  readonly circuit: CircuitState
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
  const onCall = (report: CallReport) => {
    metrics.callEnded(report)
    tracing?.callEnded(report)
  }
  const lookups = await createLookups(config, account, { log, metrics, onCall })
  const { pool, circuit, counts, rateLimiter, createLimiter } = lookups
  // A refused account is ready again when a call may try: somebody has to be let in for that.
  const isUpstreamReady = () => circuit.state !== 'LOCKED_OUT' || circuit.slots > 0
  const frontDoor = await createHttpServer(config, {
    ...lookups,
    isUpstreamReady,
    metrics,
    tracing,
    log,
    createLimiter,
  })
  const state = () => ({ ...pool.state, circuit: circuit.state, upstream: { ...counts } })
  metrics.watch(() => ({
    ...state(),
    rateLimitWaits: rateLimiter?.waitCount ?? 0,
    openOperations: frontDoor.openCount(),
    documents: frontDoor.documentState(),
    answers: lookups.answers.state,
  }))

  return {
    handler: frontDoor.handler,
    drain: (withinMs) => {
      pool.shortenDeadlines(withinMs)
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
  const { Tracing: Started } = await import('../telemetry/tracing.ts')
  return new Started(options)
}
