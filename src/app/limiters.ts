import { createHash } from 'node:crypto'
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  RLWrapperTimeouts,
} from 'rate-limiter-flexible'
import type { RequestPermit } from '../upstream/rate-limiter.ts'

/** What is needed of a pool of connections to Postgres. */
interface Database {
  query(sql: string): Promise<unknown>
}

export interface LimiterOptions {
  /** What is counted for one credential, no other spends. */
  readonly scope?: string
  /** Counts for every server that uses it. */
  readonly postgres?: Database | undefined
}

export type Limiter = Pick<RateLimiterAbstract, 'consume' | 'reward'>

/** Counts `points` for each key, for so many seconds from the first of them on. */
export type CreateLimiter = (name: string, points: number, durationSeconds: number) => Limiter

/** So long a database may take; then it is counted without it. */
const databaseTimeoutMs = 500

/** And for so long nobody waits for it. */
const databaseRestMs = 2000

const tableName = 'rate_limits'

/** What it counts is forgotten within a minute anyway, so it need not outlive a crash. */
const createTable = `CREATE UNLOGGED TABLE IF NOT EXISTS "${tableName}" (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
)`

/** How long until it is tried again. */
const tableRetryMs = 5000

/** Keys may be people's names, which have no business in a database. */
class HashedKeysLimiter extends RateLimiterPostgres {
  override getKey(key: string | number): string {
    return super.getKey(createHash('sha256').update(String(key)).digest('base64url'))
  }
}

/**
 * Makes limiters that count as far as this server's replicas reach. While the database is away,
 * each server counts for itself.
 */
export function createLimiters({ scope = '', postgres }: LimiterOptions): CreateLimiter {
  if (postgres === undefined) {
    return (name, points, duration) => new RateLimiterMemory({ keyPrefix: name, points, duration })
  }
  ensureTable(postgres)
  return (name, points, duration) => {
    const keyPrefix = `${name}-${scope.slice(0, 16)}`
    const options = { keyPrefix, points, duration }
    const shared = new HashedKeysLimiter({
      ...options,
      storeClient: postgres,
      storeType: 'pool',
      tableName,
      tableCreated: true,
    })
    const timed = new RLWrapperTimeouts({ timeoutMs: databaseTimeoutMs, limiter: shared })
    return sharedUnlessOut(timed, new RateLimiterMemory(options))
  }
}

/** Counts there; where that fails or takes too long, here, and for some time nobody waits for it. */
function sharedUnlessOut(shared: Limiter, local: Limiter): Limiter {
  let restsUntil = -Infinity
  const count = async <Result>(ask: (limiter: Limiter) => Promise<Result>): Promise<Result> => {
    if (performance.now() < restsUntil) return ask(local)
    try {
      return await ask(shared)
    } catch (error) {
      if (error instanceof RateLimiterRes) throw error
      restsUntil = performance.now() + databaseRestMs
      return ask(local)
    }
  }
  return {
    consume: (...words) => count((limiter) => limiter.consume(...words)),
    reward: (...words) => count((limiter) => limiter.reward(...words)),
  }
}

/** Two servers that create it at once hinder each other: one fails, and finds it the next time. */
function ensureTable(postgres: Database): void {
  Promise.try(() => postgres.query(createTable)).catch(() => {
    setTimeout(() => ensureTable(postgres), tableRetryMs).unref()
  })
}

/** Leave by what a limiter has under a key. */
export function leaveFrom(limiter: Limiter, key: string): RequestPermit {
  return async () => {
    try {
      const { msBeforeNext } = await limiter.consume(key)
      return { isGranted: true, validMs: msBeforeNext }
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      return { isGranted: false, validMs: refusal.msBeforeNext }
    }
  }
}
