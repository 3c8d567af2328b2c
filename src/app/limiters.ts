import { createHash } from 'node:crypto'
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  RLWrapperTimeouts,
} from 'rate-limiter-flexible'
import type { Limiter } from '../domain/limiter.ts'

/** The part of a Postgres connection pool that the limiters use. */
interface Database {
  query(statement: string | { text: string; values?: readonly unknown[] }): Promise<unknown>
}

export interface LimiterOptions {
  /** Separates the points of different credentials in one database. */
  readonly scope?: string
  /** Counts for all replicas on this database. Without it each process counts for itself. */
  readonly postgres?: Database | undefined
}

/** Creates a limiter that grants each key `points` per window of `durationSeconds`. */
export type CreateLimiter = (name: string, points: number, durationSeconds: number) => Limiter

/** A query that takes longer counts as failed. */
const databaseTimeoutMs = 500

/** After a failed query the limiter does not use the database for this long. */
const databaseCooldownMs = 2000

const tableName = 'rate_limits'

/** Windows last at most a minute, so the table need not survive a crash. */
const createTable = `CREATE UNLOGGED TABLE IF NOT EXISTS "${tableName}" (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
)`

const tableRetryMs = 5000

/** Hashes the keys, because a key can be the name of a person and must not be stored. */
class HashedKeysLimiter extends RateLimiterPostgres {
  override getKey(key: string | number): string {
    return super.getKey(createHash('sha256').update(String(key)).digest('base64url'))
  }
}

/**
 * Returns the function that creates the limiters of this server. They count in Postgres, or in
 * memory without it. While Postgres fails, each process counts for itself.
 */
export function createLimiters({ scope = '', postgres }: LimiterOptions): CreateLimiter {
  if (postgres === undefined) {
    return (name, points, duration) =>
      adapted(new RateLimiterMemory({ keyPrefix: name, points, duration }))
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
    return withFallback(adapted(timed), adapted(new RateLimiterMemory(options)))
  }
}

/**
 * Adapts a limiter of the package, which rejects with a `RateLimiterRes` when the points are used
 * up.
 */
function adapted(limiter: RateLimiterAbstract): Limiter {
  return {
    consume: async (key, points) => {
      try {
        const { msBeforeNext } = await limiter.consume(key, points)
        return { isGranted: true, validMs: msBeforeNext }
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error
        return { isGranted: false, retryAfterMs: error.msBeforeNext }
      }
    },
    refund: async (key, points) => {
      await limiter.reward(key, points)
    },
  }
}

/** Uses the shared limiter, and the local one while the shared one fails and during its cooldown. */
function withFallback(shared: Limiter, local: Limiter): Limiter {
  let cooldownEndsAt = -Infinity
  const run = async <Result>(use: (limiter: Limiter) => Promise<Result>): Promise<Result> => {
    if (performance.now() < cooldownEndsAt) return use(local)
    try {
      return await use(shared)
    } catch {
      cooldownEndsAt = performance.now() + databaseCooldownMs
      return use(local)
    }
  }
  return {
    consume: (key, points) => run((limiter) => limiter.consume(key, points)),
    refund: (key, points) => run((limiter) => limiter.refund(key, points)),
  }
}

/**
 * If two replicas create the table at the same time, one of them fails. Its retry finds the table.
 */
function ensureTable(postgres: Database): void {
  Promise.try(() => postgres.query(createTable)).catch(() => {
    setTimeout(() => ensureTable(postgres), tableRetryMs).unref()
  })
}
