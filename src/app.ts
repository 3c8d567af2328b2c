import type { RequestListener } from 'node:http'
import { Pool, type PoolState } from './batching/pool.ts'
import type { Account, Config } from './config.ts'
import { schema } from './graphql/schema.ts'
import { type Sandbox, startSandbox } from './sandbox/start-sandbox.ts'
import { createFrontDoor } from './server/front-door.ts'
import { createGraphqlServer } from './server/graphql-server.ts'
import { createClient } from './upstream/client.ts'
import { RetryBudget } from './upstream/retry-budget.ts'
import { retried } from './upstream/retried.ts'
import { type GateState, UpstreamGate } from './upstream/upstream-gate.ts'

export interface AppState extends PoolState {
  readonly gate: GateState
}

export interface App {
  readonly handler: RequestListener
  /** The embedded sandbox, where no account is configured. */
  readonly sandbox: Sandbox | undefined
  readonly state: () => AppState
  /** Refuses new operations, and resolves when those under way are answered. */
  readonly drain: () => Promise<void>
  close(): Promise<void>
}

/** The whole server: what asks what. It does not listen; `main.ts` does. */
export async function createApp(
  config: Config,
  onUnexpectedError: (error: unknown) => void,
): Promise<App> {
  const sandbox = config.account ? undefined : await startEmbeddedSandbox(config)
  const account = config.account ?? accountOf(sandbox!)
  const { maxInFlight, flightTimeoutMs } = config.upstream

  const client = createClient({ ...account, ...config.upstream })
  const gate = new UpstreamGate({ maxInFlight, ...pausesFor(config) })
  const budget = new RetryBudget()
  const call = retried(client.attempt, { gate, budget, flightTimeoutMs })
  const pool = new Pool(call, {
    ...config,
    maxInFlight,
    maxPending: config.maxPendingAddresses,
    gate,
  })
  const graphql = createGraphqlServer({ ...config, schema, source: pool.lookup, onUnexpectedError })
  const isUpstreamReady = () => gate.state !== 'LOCKED_OUT'
  const { handler, drain } = createFrontDoor({ graphql, isUpstreamReady })

  return {
    handler,
    drain,
    sandbox,
    state: () => ({ ...pool.state, gate: gate.state }),
    close: async () => {
      gate.dispose()
      await client.close()
      await sandbox?.close()
    },
  }
}

/**
 * How long the upstream is left alone when it wants to be. The embedded sandbox forgives at once, so
 * that looking at one failure does not spoil the lookups after it.
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
