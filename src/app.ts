import type { RequestListener } from 'node:http'
import { Pool } from './batching/pool.ts'
import type { PoolState } from './batching/pool-state.ts'
import type { Account, Config } from './config.ts'
import type { UpstreamCall } from './domain/upstream-call.ts'
import { schema } from './graphql/schema.ts'
import { type Sandbox, startSandbox } from './sandbox/start-sandbox.ts'
import { createFrontDoor } from './server/front-door.ts'
import { createGraphqlServer } from './server/graphql-server.ts'
import { createClient } from './upstream/client.ts'
import { RetryBudget } from './upstream/retry-budget.ts'
import { retried } from './upstream/retried.ts'
import { isMalformed, noCounts, type UpstreamCounts } from './upstream/upstream-counts.ts'
import { type GateState, UpstreamGate } from './upstream/upstream-gate.ts'

interface AppState extends PoolState {
  readonly gate: GateState
  readonly upstream: Readonly<UpstreamCounts>
}

export interface AppListeners {
  /** Told of errors that are bugs; their messages may hold anything, so they are not for logs. */
  readonly onUnexpectedError: (error: unknown) => void
  /** Told, in a sentence for operators, of what happens to the upstream as a whole. */
  readonly onNotice: (sentence: string) => void
}

export interface App {
  readonly handler: RequestListener
  /** The embedded sandbox, where no account is configured. */
  readonly sandbox: Sandbox | undefined
  readonly state: () => AppState
  /**
   * Refuses new operations, and resolves when those under way are answered; their numbers that have
   * no outcome after so many milliseconds are `DEADLINE`.
   */
  readonly drain: (withinMs: number) => Promise<void>
  close(): Promise<void>
}

/** The whole server: what asks what. It does not listen; `main.ts` does. */
export async function createApp(
  config: Config,
  { onUnexpectedError, onNotice }: AppListeners,
): Promise<App> {
  const sandbox = config.account ? undefined : await startEmbeddedSandbox(config)
  const account = config.account ?? accountOf(sandbox!)
  const { maxInFlight, flightTimeoutMs } = config.upstream

  const client = createClient({ ...account, ...config.upstream })
  const gate = new UpstreamGate({ maxInFlight, ...pausesFor(config) })
  const budget = new RetryBudget()
  const counts = noCounts()
  const call = retried(client.attempt, { gate, budget, counts, flightTimeoutMs })
  noticeStates(gate, onNotice)
  const pool = new Pool(noticingMalformed(call, onNotice), {
    ...config,
    maxInFlight,
    maxPending: config.maxPendingAddresses,
    gate,
  })
  const graphql = createGraphqlServer({ ...config, schema, source: pool.lookup, onUnexpectedError })
  // A refused account is ready again when a call may try: somebody has to be let in for that.
  const isUpstreamReady = () => gate.state !== 'LOCKED_OUT' || gate.slots > 0
  const frontDoor = createFrontDoor({ graphql, isUpstreamReady })

  return {
    handler: frontDoor.handler,
    drain: (withinMs) => {
      pool.hurry(withinMs)
      return frontDoor.drain()
    },
    sandbox,
    state: () => ({ ...pool.state, gate: gate.state, upstream: { ...counts } }),
    close: async () => {
      gate.dispose()
      await client.close()
      await sandbox?.close()
    },
  }
}

/**
 * A request that the upstream finds malformed is a fault of this server, and never to be silent
 * about.
 */
function noticingMalformed(call: UpstreamCall, onNotice: AppListeners['onNotice']): UpstreamCall {
  return async (addresses, signal) => {
    const result = await call(addresses, signal)
    if (isMalformed(result)) onNotice('The upstream finds a request of this server malformed.')
    return result
  }
}

const stateSentences: Record<GateState, string> = {
  OPEN: 'The upstream answers again.',
  THROTTLED: 'The upstream asks for fewer calls (HTTP 429): numbers wait.',
  LOCKED_OUT: 'The upstream refuses the account: lookups fail until it does not.',
  BROKEN: 'The upstream fails again and again: lookups fail until it answers.',
}

function noticeStates(gate: UpstreamGate, onNotice: AppListeners['onNotice']): void {
  let known = gate.state
  gate.onChange(() => {
    if (gate.state === known) return
    known = gate.state
    onNotice(stateSentences[known])
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
