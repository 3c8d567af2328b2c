import { createHash } from 'node:crypto'
import { Pool } from './batching/pool.ts'
import { remembering } from './cache/remembering.ts'
import type { Account, Config } from './config.ts'
import type { Device } from './domain/device.ts'
import type { Filler } from './domain/filler.ts'
import type { FlightListener } from './domain/flight-report.ts'
import type { UpstreamCall } from './domain/upstream-call.ts'
import { type CreateLimiter, leaveFrom } from './limiters.ts'
import type { Log } from './server/log.ts'
import type { Metrics } from './server/metrics.ts'
import { createClient } from './upstream/client.ts'
import { paced } from './upstream/paced.ts'
import { Quota } from './upstream/quota.ts'
import { RetryBudget } from './upstream/retry-budget.ts'
import { retried } from './upstream/retried.ts'
import { isMalformed, noCounts } from './upstream/upstream-counts.ts'
import { type GateState, UpstreamGate } from './upstream/upstream-gate.ts'

interface Surroundings {
  readonly log: Log
  readonly metrics: Metrics
  readonly onFlight: FlightListener
  readonly createLimiter: CreateLimiter
  /** Told of every answer. */
  readonly remember: (devices: readonly Device[]) => void
  readonly filler: Filler | undefined
}

/** Everything between the source of outcomes and the vendor. */
export function openUpstream(
  config: Config,
  account: Account,
  { log, metrics, onFlight, createLimiter, remember, filler }: Surroundings,
) {
  const { maxInFlight, callsPerSecond, flightTimeoutMs } = config.upstream
  const client = createClient({ ...account, ...config.upstream })
  const gate = new UpstreamGate({ maxInFlight, ...pausesFor(config) })
  const budget = new RetryBudget()
  const counts = noCounts()
  const limiter = callsPerSecond && createLimiter('upstream', callsPerSecond, 1)
  const quota = limiter ? new Quota(leaveFrom(limiter, keyOf(account))) : undefined
  const attempt = metrics.measured(client.attempt)
  const call = retried(attempt, { gate, budget, counts, quota, flightTimeoutMs })
  noticeStates(gate, log)
  const pool = new Pool(remembering(noticingMalformed(call, log), remember), {
    ...config,
    maxInFlight,
    callsPerSecond,
    maxPending: config.maxPendingAddresses,
    gate: quota ? paced(gate, quota) : gate,
    onFlight,
    filler,
  })
  const close = () => {
    gate.dispose()
    quota?.dispose()
    return client.close()
  }
  return { pool, gate, counts, quota, close }
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
