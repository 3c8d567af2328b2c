import { Pool } from '../../src/batching/pool.ts'
import { type Environment, loadConfig } from '../../src/config/load-config.ts'
import type { PaddingSource } from '../../src/domain/padding-source.ts'
import type { LookupSource } from '../../src/domain/lookup-source.ts'
import type { UpstreamCall } from '../../src/domain/upstream-call.ts'
import { createClient } from '../../src/upstream/client.ts'
import { CircuitBreaker } from '../../src/upstream/circuit-breaker.ts'

/** This server's own HTTP client: what contestants ask the upstream with. */
export function createUpstreamCall(environment: Environment): UpstreamCall {
  const { account, totalTimeoutMs: upstream } = loadConfig(environment)
  if (account === undefined) throw new Error('a contestant wants an account')
  return createClient({ ...account, ...upstream }).attempt
}

/** This server's own pool. */
export function createPooledSource(environment: Environment, filler?: PaddingSource): LookupSource {
  const config = loadConfig(environment)
  const { maxInFlight, lockoutMs } = config.totalTimeoutMs
  const gate = new CircuitBreaker({ maxInFlight, lockoutMs, throttleCapMs: 30_000 })
  const call = createUpstreamCall(environment)
  const maxPending = config.maxPendingAddresses
  return new Pool(call, { ...config, maxInFlight, maxPending, admission: gate, padding: filler })
    .lookup
}
