import { Pool } from '../../src/batching/pool.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import type { Environment } from '../../src/config/read-environment.ts'
import type { LookupSource } from '../../src/domain/lookup-source.ts'
import type { PaddingSource } from '../../src/domain/padding-source.ts'
import type { UpstreamCall } from '../../src/domain/upstream-call.ts'
import { CircuitBreaker } from '../../src/upstream/circuit-breaker.ts'
import { createClient } from '../../src/upstream/client.ts'

/** This server's HTTP client. All contestants with an upstream use it. */
export function createUpstreamCall(environment: Environment): UpstreamCall {
  const { account, upstream } = loadConfig(environment)
  if (account === undefined) throw new Error('the contestant needs an account')
  return createClient({ ...account, ...upstream }).attempt
}

/** This server's pool. */
export function createPooledSource(
  environment: Environment,
  padding?: PaddingSource,
): LookupSource {
  const { bulk, upstream } = loadConfig(environment)
  const { maxInFlight, maxPending, lockoutMs } = upstream
  const admission = new CircuitBreaker({ maxInFlight, lockoutMs, maxThrottleMs: 30_000 })
  const call = createUpstreamCall(environment)
  return new Pool(call, { bulk, maxInFlight, maxPending, admission, padding }).lookup
}
