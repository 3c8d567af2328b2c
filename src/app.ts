import type { RequestListener } from 'node:http'
import { Pool } from './batching/pool.ts'
import type { PoolState } from './batching/pool-state.ts'
import type { Account, Config } from './config.ts'
import type { FlightListener, FlightReport } from './domain/flight-report.ts'
import type { LookupSource } from './domain/lookup-source.ts'
import type { UpstreamCall } from './domain/upstream-call.ts'
import { schema } from './graphql/schema.ts'
import { type Sandbox, startSandbox } from './sandbox/start-sandbox.ts'
import { createAddressBudget } from './server/address-budget.ts'
import { createAuthenticator } from './server/authenticator.ts'
import { DocumentCache } from './server/document-cache.ts'
import { createFrontDoor, type FrontDoor } from './server/front-door.ts'
import { createGraphqlServer } from './server/graphql-server.ts'
import { createJwtVerifier } from './server/jwt-verifier.ts'
import type { Log } from './server/log.ts'
import { Metrics } from './server/metrics.ts'
import { createPersistedOperations } from './server/persisted-operations.ts'
import type { Tracing, TracingOptions } from './server/tracing.ts'
import { createClient } from './upstream/client.ts'
import { RetryBudget } from './upstream/retry-budget.ts'
import { retried } from './upstream/retried.ts'
import { isMalformed, noCounts, type UpstreamCounts } from './upstream/upstream-counts.ts'
import { type GateState, UpstreamGate } from './upstream/upstream-gate.ts'

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
  const { pool, gate, counts, close } = openUpstream(config, account, { log, metrics, onFlight })
  // A refused account is ready again when a call may try: somebody has to be let in for that.
  const isUpstreamReady = () => gate.state !== 'LOCKED_OUT' || gate.slots > 0
  const behind = { source: pool.lookup, documents, isUpstreamReady, metrics, tracing, log }
  const frontDoor = await openFrontDoor(config, behind)
  const state = () => ({ ...pool.state, gate: gate.state, upstream: { ...counts } })
  metrics.watch(() => ({
    ...state(),
    openOperations: frontDoor.openCount(),
    documents: documents.state,
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
      await close()
      await sandbox?.close()
      await tracing?.close()
    },
  }
}

interface Watchers {
  readonly log: Log
  readonly metrics: Metrics
  readonly onFlight: FlightListener
}

/** Everything between the source of outcomes and the vendor. */
function openUpstream(config: Config, account: Account, { log, metrics, onFlight }: Watchers) {
  const { maxInFlight, flightTimeoutMs } = config.upstream
  const client = createClient({ ...account, ...config.upstream })
  const gate = new UpstreamGate({ maxInFlight, ...pausesFor(config) })
  const budget = new RetryBudget()
  const counts = noCounts()
  const attempt = metrics.measured(client.attempt)
  const call = retried(attempt, { gate, budget, counts, flightTimeoutMs })
  noticeStates(gate, log)
  const pool = new Pool(noticingMalformed(call, log), {
    ...config,
    maxInFlight,
    maxPending: config.maxPendingAddresses,
    gate,
    onFlight,
  })
  const close = () => {
    gate.dispose()
    return client.close()
  }
  return { pool, gate, counts, close }
}

interface Behind {
  readonly source: LookupSource
  readonly documents: DocumentCache
  readonly isUpstreamReady: () => boolean
  readonly metrics: Metrics
  readonly tracing: Tracing | undefined
  readonly log: Log
}

/** Everything between the network and the source of outcomes. */
async function openFrontDoor(config: Config, behind: Behind): Promise<FrontDoor> {
  const { access, persistedOperations } = config
  const { log, metrics, tracing } = behind
  const verifyJwt = access.jwt && (await createJwtVerifier(access.jwt))
  const persisted =
    persistedOperations && createPersistedOperations({ ...persistedOperations, schema })
  const onUnexpectedError = (error: unknown) => log.unexpected(error)
  const graphql = createGraphqlServer({
    ...config,
    ...behind,
    schema,
    persisted,
    maxAddresses: config.maxAddressesPerOperation,
    budget: createAddressBudget(access.addressesPerMinute),
    onUnexpectedError,
  })
  const knowsClients = access.tokens.length > 0 || verifyJwt !== undefined
  return createFrontDoor({
    ...config,
    ...config.http,
    ...behind,
    graphql,
    corsOrigins: access.corsOrigins,
    loopbackHostsOnly: !knowsClients && !access.allowAnonymous,
    authenticate: createAuthenticator({ ...access, verifyJwt }),
    takesPersisted: persisted !== undefined,
    metrics: () => metrics.registry.metrics(),
    onOperationStart: (record, { headers }) => tracing?.operationStarted(record, headers),
    onOperationEnd: (record, status) => {
      metrics.operationEnded(record)
      tracing?.operationEnded(record, status)
      log.operation(record, status)
    },
    onRefusal: (code) => {
      metrics.refused(code)
      log.refused(code)
    },
    onUnexpectedError,
  })
}

/** Loaded only where somebody wants traces. */
async function startTracing(options: TracingOptions): Promise<Tracing> {
  const { Tracing: Started } = await import('./server/tracing.ts')
  return new Started(options)
}

/**
 * A request that the upstream finds malformed is a fault of this server, and never to be silent
 * about.
 */
function noticingMalformed(call: UpstreamCall, log: Log): UpstreamCall {
  return async (addresses, signal) => {
    const result = await call(addresses, signal)
    if (isMalformed(result)) log.notice('The upstream finds a request of this server malformed.')
    return result
  }
}

const stateSentences: Record<GateState, string> = {
  OPEN: 'The upstream answers again.',
  THROTTLED: 'The upstream asks for fewer calls (HTTP 429): numbers wait.',
  LOCKED_OUT: 'The upstream refuses the account: lookups fail until it does not.',
  BROKEN: 'The upstream fails again and again: lookups fail until it answers.',
}

function noticeStates(gate: UpstreamGate, log: Log): void {
  let known = gate.state
  gate.onChange(() => {
    if (gate.state === known) return
    known = gate.state
    log.notice(stateSentences[known])
  })
}

/**
 * How long the upstream is left alone when it wants to be. The embedded sandbox forgives at once,
 * so that looking at one failure does not spoil the lookups after it.
 */
function pausesFor({ account, upstream }: Config) {
  return account
    ? { lockoutMs: upstream.lockoutMs, throttleCapMs: 30_000 }
    : { lockoutMs: 0, throttleCapMs: 0 }
}

function startEmbeddedSandbox(config: Config): Promise<Sandbox> {
  const { maxInFlight } = config.upstream
  return startSandbox({ ...config.sandbox, limits: config.bulk, maxInFlight })
}

function accountOf({ url, sid, apiKey }: Sandbox): Account {
  return { baseUrl: url, sid, apiKey }
}
