import { createHash } from 'node:crypto'
import { Pool } from '../batching/pool.ts'
import { writtenThrough } from '../cache/write-through.ts'
import type { Account, Config } from '../config/load-config.ts'
import type { Device } from '../domain/device.ts'
import type { PaddingSource } from '../domain/padding-source.ts'
import type { CallListener } from '../domain/call-report.ts'
import type { UpstreamCall } from '../domain/upstream-call.ts'
import { type CreateLimiter, leaveFrom } from './limiters.ts'
import type { Log } from '../telemetry/log.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { createClient } from '../upstream/client.ts'
import { rateLimited } from '../upstream/rate-limited.ts'
import { RateLimiter } from '../upstream/rate-limiter.ts'
import { RetryBudget } from '../upstream/retry-budget.ts'
import { retried } from '../upstream/retried.ts'
import { isMalformed, noCounts } from '../upstream/upstream-counts.ts'
import { type CircuitState, CircuitBreaker } from '../upstream/circuit-breaker.ts'

interface Surroundings {
  readonly log: Log
  readonly metrics: Metrics
  readonly onCall: CallListener
  readonly createLimiter: CreateLimiter
  /** Told of every answer. */
  readonly remember: (devices: readonly Device[]) => void
  readonly filler: PaddingSource | undefined
}

/** Everything between the source of outcomes and the vendor. */
export function createUpstream(
  config: Config,
  account: Account,
  { log, metrics, onCall, createLimiter, remember, filler }: Surroundings,
) {
  const { maxInFlight, callsPerSecond, totalTimeoutMs } = config.totalTimeoutMs
  const client = createClient({ ...account, ...config.totalTimeoutMs })
  const circuit = new CircuitBreaker({ maxInFlight, ...pausesFor(config) })
  const budget = new RetryBudget()
  const counts = noCounts()
  const limiter = callsPerSecond && createLimiter('upstream', callsPerSecond, 1)
  const rateLimiter = limiter ? new RateLimiter(leaveFrom(limiter, keyOf(account))) : undefined
  const attempt = metrics.measured(client.attempt)
  const call = retried(attempt, {
    circuit: circuit,
    budget,
    counts,
    rateLimiter: rateLimiter,
    totalTimeoutMs,
  })
  noticeStates(circuit, log)
  const pool = new Pool(writtenThrough(noticingMalformed(call, log), remember), {
    ...config,
    maxInFlight,
    callsPerSecond,
    maxPending: config.maxPendingAddresses,
    admission: rateLimiter ? rateLimited(circuit, rateLimiter) : circuit,
    onCall,
    padding: filler,
  })
  const close = () => {
    circuit.dispose()
    rateLimiter?.dispose()
    return client.close()
  }
  return { pool, circuit, counts, rateLimiter, close }
}

/** Names a credential without telling it. */
function keyOf({ baseUrl, sid }: Account): string {
  return createHash('sha256').update(`${baseUrl} ${sid}`).digest('base64url')
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

const stateSentences: Record<Exclude<CircuitState, 'HALF_OPEN'>, string> = {
  CLOSED: 'The upstream answers again.',
  THROTTLED: 'The upstream asks for fewer calls (HTTP 429): numbers wait.',
  LOCKED_OUT: 'The upstream refuses the account: lookups fail until it does not.',
  OPEN: 'The upstream fails again and again: lookups fail until it answers.',
}

function noticeStates(circuit: CircuitBreaker, log: Log): void {
  let known: keyof typeof stateSentences = 'CLOSED'
  circuit.onChange(() => {
    const { state } = circuit
    if (state === known || state === 'HALF_OPEN') return
    known = state
    log.notice(stateSentences[known])
  })
}

/**
 * How long the upstream is left alone when it wants to be. The embedded sandbox forgives at once,
 * so that looking at one failure does not spoil the lookups after it.
 */
function pausesFor({ account, totalTimeoutMs: upstream }: Config) {
  return account
    ? { lockoutMs: upstream.lockoutMs, throttleCapMs: 30_000 }
    : { lockoutMs: 0, throttleCapMs: 0 }
}
