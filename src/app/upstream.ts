import { createHash } from 'node:crypto'
import { Pool } from '../batching/pool.ts'
import type { Account, Config } from '../config/load-config.ts'
import type { CallListener } from '../domain/call-report.ts'
import type { CircuitState } from '../domain/circuit-state.ts'
import type { PaddingSource } from '../domain/padding-source.ts'
import type { UpstreamCall } from '../domain/upstream-call.ts'
import type { Log } from '../telemetry/log.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { CircuitBreaker } from '../upstream/circuit-breaker.ts'
import { createClient } from '../upstream/client.ts'
import { devicesReported, type ReportedDevices } from '../upstream/devices-reported.ts'
import { rateLimited, RateLimiter } from '../upstream/rate-limiter.ts'
import { retried } from '../upstream/retried.ts'
import { RetryBudget } from '../upstream/retry-budget.ts'
import { isMalformed, noCounts } from '../upstream/upstream-counts.ts'
import type { CreateLimiter } from './limiters.ts'

export interface UpstreamOptions {
  readonly log: Log
  readonly metrics: Metrics
  readonly onCall: CallListener
  readonly createLimiter: CreateLimiter
  /** Receives the devices of every response, whether or not a client still waits for them. */
  readonly onDevices: (devices: ReportedDevices) => void
  readonly padding: PaddingSource | undefined
}

/** Creates the pool, and all layers between the pool and the vendor. */
export function createUpstream(config: Config, account: Account, options: UpstreamOptions) {
  const { log, createLimiter, onDevices, onCall, padding } = options
  const { maxInFlight, maxPending, callsPerSecond } = config.upstream
  const cooldowns = cooldownsOf(config)
  const circuit = new CircuitBreaker({ maxInFlight, ...cooldowns })
  const limiter = callsPerSecond && createLimiter('upstream', callsPerSecond, 1)
  const rateLimiter = limiter ? new RateLimiter({ limiter, key: keyOf(account) }) : undefined
  const { call, counts, checkAccount, close } = createCall(config, account, {
    ...options,
    circuit,
    rateLimiter,
  })
  logStates(circuit, log)
  const pool = new Pool(devicesReported(malformedLogged(call, log), onDevices), {
    bulk: config.bulk,
    maxInFlight,
    callsPerSecond,
    maxPending,
    lockoutMs: cooldowns.lockoutMs,
    admission: rateLimiter ? rateLimited(circuit, rateLimiter) : circuit,
    onCall,
    onBatch: ifDebugging(log, (batch) => log.debug('A batch was chosen.', { ...batch })),
    onShrink: (maxSize) =>
      log.notice(
        `The upstream fails large batches: for ten minutes, batches have at most ${maxSize} numbers.`,
      ),
    onBisectionPause: () =>
      log.notice(
        'The upstream refuses batches and all their parts: for a minute, refused batches fail without bisection.',
      ),
    padding,
  })
  return {
    pool,
    circuit,
    counts,
    rateLimiter,
    /** As `Client.checkAccount`. The call counts for the rate limit. */
    checkAccount: async () => {
      await rateLimiter?.acquirePermit(new AbortController().signal)
      return checkAccount()
    },
    close: () => {
      circuit.dispose()
      rateLimiter?.dispose()
      return close()
    },
  }
}

interface CallOptions extends Pick<UpstreamOptions, 'log' | 'metrics'> {
  readonly circuit: CircuitBreaker
  readonly rateLimiter: RateLimiter | undefined
}

/** Creates the call of the vendor, with its retries. */
function createCall(
  config: Config,
  account: Account,
  { log, metrics, circuit, rateLimiter }: CallOptions,
) {
  const { timeoutMs, totalTimeoutMs, maxResponseBytes } = config.upstream
  const { host } = new URL(account.baseUrl)
  const client = createClient({
    ...account,
    timeoutMs,
    maxResponseBytes,
    // A proxy elsewhere cannot reach the embedded sandbox.
    proxy: config.account && config.proxy,
    onNoResponse: (cause) => {
      metrics.upstreamUnanswered(cause)
      log.notice('A call to the upstream got no response.', { cause, host })
    },
  })
  const counts = noCounts()
  const call = retried(metrics.measured(client.attempt), {
    circuit,
    budget: new RetryBudget(),
    counts,
    rateLimiter,
    totalTimeoutMs,
    minBatchSize: config.bulk.minSize,
    onRetry: ifDebugging(log, (retry) => log.debug('A call is repeated.', { ...retry })),
  })
  return { call, counts, checkAccount: client.checkAccount, close: () => client.close() }
}

/** Identifies the account without revealing it. */
function keyOf({ baseUrl, sid }: Account): string {
  return createHash('sha256').update(`${baseUrl} ${sid}`).digest('base64url')
}

/** Wraps a call: logs requests that the upstream calls malformed, which is a fault of this server. */
function malformedLogged(call: UpstreamCall, log: Log): UpstreamCall {
  return async (addresses, signal, options) => {
    const result = await call(addresses, signal, options)
    if (isMalformed(result)) log.notice('The upstream calls a request of this server malformed.')
    return result
  }
}

const stateSentences: Record<Exclude<CircuitState, 'HALF_OPEN'>, string> = {
  CLOSED: 'The upstream answers again.',
  THROTTLED: 'The upstream throttles this server: lookups wait.',
  LOCKED_OUT: 'The upstream refuses the account: lookups fail until it accepts the account.',
  OPEN: 'The upstream fails repeatedly: lookups fail until it answers.',
}

/** Debug lines cost time, so a server that does not write them does not build them. */
function ifDebugging<Listener>(log: Log, listener: Listener): Listener | undefined {
  return log.isDebugging ? listener : undefined
}

function logStates(circuit: CircuitBreaker, log: Log): void {
  let logged: keyof typeof stateSentences = 'CLOSED'
  circuit.onChange(() => {
    const { state, slots } = circuit
    log.debug('The circuit breaker changed.', { state, slots })
    if (state === logged || state === 'HALF_OPEN') return
    logged = state
    log.notice(stateSentences[logged])
  })
}

/**
 * The cooldowns of the circuit breaker. With the embedded sandbox there are none, so that a number
 * that always fails does not affect later lookups.
 */
function cooldownsOf({ account, upstream }: Config) {
  return account
    ? { lockoutMs: upstream.lockoutMs, maxThrottleMs: 30_000 }
    : { lockoutMs: 0, maxThrottleMs: 0 }
}
