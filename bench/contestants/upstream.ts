import { Pool } from '../../src/batching/pool.ts'
import { type Environment, loadConfig } from '../../src/config.ts'
import type { Filler } from '../../src/domain/filler.ts'
import type { LookupSource } from '../../src/domain/lookup-source.ts'
import type { UpstreamCall } from '../../src/domain/upstream-call.ts'
import { createClient } from '../../src/upstream/client.ts'
import { UpstreamGate } from '../../src/upstream/upstream-gate.ts'

/** This server's own HTTP client: what contestants ask the upstream with. */
export function createUpstreamCall(environment: Environment): UpstreamCall {
  const { account, upstream } = loadConfig(environment)
  if (account === undefined) throw new Error('a contestant wants an account')
  return createClient({ ...account, ...upstream }).attempt
}

/** This server's own pool. */
export function createPooledSource(environment: Environment, filler?: Filler): LookupSource {
  const config = loadConfig(environment)
  const { maxInFlight, lockoutMs } = config.upstream
  const gate = new UpstreamGate({ maxInFlight, lockoutMs, throttleCapMs: 30_000 })
  const call = createUpstreamCall(environment)
  const maxPending = config.maxPendingAddresses
  return new Pool(call, { ...config, maxInFlight, maxPending, gate, filler }).lookup
}
