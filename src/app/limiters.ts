import type { Limiter } from '../domain/limiter.ts'
import { withTimeout } from '../domain/start-timeout.ts'
import {
  createPostgresLimiter,
  type LimiterDatabase,
  prepareLimiters,
} from '../store/postgres-limiter.ts'
import { createMemoryLimiter } from './memory-limiter.ts'

export interface LimitersOptions {
  /** Separates the points of different credentials in one database. */
  readonly scope?: string
  /** Counts for all replicas on this database. Without it each process counts for itself. */
  readonly postgres?: LimiterDatabase | undefined
}

/** Creates a limiter that grants each key `points` per window of `durationSeconds`. */
export type CreateLimiter = (name: string, points: number, durationSeconds: number) => Limiter

/** A query that takes longer counts as failed. */
const databaseTimeoutMs = 500

const timedOut = () => new Error('The database did not reply in time.')

/** After a failed query the limiter does not use the database for this long. */
const databaseCooldownMs = 2000

/**
 * Returns the function that creates the limiters of this server. They count in Postgres, or in
 * memory without it. While Postgres fails, each process counts for itself.
 */
export function createLimiters({ scope = '', postgres }: LimitersOptions): CreateLimiter {
  if (postgres !== undefined) prepareLimiters(postgres)
  return (name, points, durationSeconds) => {
    const windowMs = durationSeconds * 1000
    const local = createMemoryLimiter({ points, windowMs })
    if (postgres === undefined) return local
    const options = { name: `${name}-${scope.slice(0, 16)}`, points, windowMs }
    return withFallback(createPostgresLimiter(postgres, options), local)
  }
}

/** Uses the shared limiter, and the local one while the shared one fails and during its cooldown. */
function withFallback(shared: Limiter, local: Limiter): Limiter {
  let cooldownEndsAt = -Infinity
  return {
    consume: async (key, points) => {
      if (performance.now() < cooldownEndsAt) return local.consume(key, points)
      try {
        return await withTimeout(shared.consume(key, points), databaseTimeoutMs, timedOut)
      } catch {
        cooldownEndsAt = performance.now() + databaseCooldownMs
        return local.consume(key, points)
      }
    },
  }
}
