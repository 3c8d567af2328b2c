import { createHash } from 'node:crypto'
import type { Limiter, LimiterOptions, LimiterResult } from '../domain/limiter.ts'

/** The part of a Postgres connection pool that the limiters use. */
export interface LimiterDatabase {
  query(sql: string, values?: unknown[]): Promise<{ readonly rows: readonly object[] }>
}

/** Windows last at most a minute, so the table need not survive a crash. */
const createTable = `CREATE UNLOGGED TABLE IF NOT EXISTS rate_limits (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
)`

const tableRetryMs = 5000

/**
 * All replicas use the clock of the database, so their own clocks need not agree. Unlike `now()`, this
 * is the time after the wait for a row that another statement locks.
 */
const nowMs = `(extract(epoch from clock_timestamp()) * 1000)::bigint`

/**
 * Takes points, if the window has enough. $1: the key, $2: the points to take, $3: the points of a
 * window, $4: the length of a window in milliseconds.
 *
 * A window that ends more than its length from now is over too: the clock was set back since. It is
 * one statement without a name, so it works behind a pooler that assigns a connection to each
 * transaction.
 *
 * Versions up to 0.2 write the same rows, with the clocks of their processes. They may run at the same
 * time during an upgrade.
 */
const consume = `WITH taken AS (
  INSERT INTO rate_limits AS counted (key, points, expire)
  VALUES ($1, $2::integer, ${nowMs} + $4::bigint)
  ON CONFLICT (key) DO UPDATE SET (points, expire) = (
    SELECT
      excluded.points + CASE WHEN is_over THEN 0 ELSE counted.points END,
      CASE WHEN is_over THEN now + $4 ELSE counted.expire END
    FROM (SELECT ${nowMs} AS now) AS clock,
      LATERAL (SELECT counted.expire <= now OR counted.expire > now + $4 AS is_over) AS counted_window
  )
  WHERE counted.expire <= ${nowMs}
    OR counted.expire > ${nowMs} + $4
    OR counted.points + excluded.points <= $3::integer
  RETURNING expire, points
)
SELECT true AS granted, (expire - ${nowMs})::float8 AS left_ms, points FROM taken
UNION ALL
SELECT false, (expire - ${nowMs})::float8, points FROM rate_limits
WHERE key = $1 AND NOT EXISTS (SELECT FROM taken)`

interface ConsumeRow {
  readonly granted: boolean
  readonly left_ms: number
  readonly points: number
}

const cleanUpEveryMs = 5 * 60_000

/** The second condition matters after the clock was set back. */
const deleteOld = `DELETE FROM rate_limits
WHERE expire < ${nowMs} - 3600000 OR expire > ${nowMs} + 3600000`

/**
 * Creates a limiter that counts for all processes with the same database. `prepareLimiters` creates
 * its table.
 */
export function createPostgresLimiter(
  database: LimiterDatabase,
  { name, points: maxPoints, windowMs }: LimiterOptions,
): Limiter {
  return {
    consume: async (key, points): Promise<LimiterResult> => {
      if (points > maxPoints) return { isGranted: false, retryAfterMs: windowMs }
      const values = [`${name}:${hash(key)}`, points, maxPoints, windowMs]
      const { rows } = await database.query(consume, values)
      const {
        granted,
        left_ms,
        points: taken,
      } = (rows[0] ?? {
        granted: false,
        left_ms: windowMs,
        points: maxPoints,
      }) as ConsumeRow
      // A rejected statement does not see a window that started after the statement did. It then
      // sees no window or an old one, and nearly all of the new window is left.
      const leftMs = left_ms > 0 && left_ms <= windowMs ? left_ms : windowMs
      return granted
        ? { isGranted: true, validMs: leftMs, pointsLeft: Math.max(0, maxPoints - taken) }
        : { isGranted: false, retryAfterMs: leftMs }
    },
  }
}

/** A key can be the name of a person, which must not be stored. */
function hash(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}

/** Creates the table of the limiters, and deletes old windows every five minutes. */
export function prepareLimiters(database: LimiterDatabase): void {
  ensureTable(database)
  const cleanUp = () => Promise.try(() => database.query(deleteOld)).catch(() => undefined)
  setInterval(() => void cleanUp(), cleanUpEveryMs).unref()
}

/**
 * If two replicas create the table at the same time, one of them fails. Its retry finds the table.
 */
function ensureTable(database: LimiterDatabase): void {
  Promise.try(() => database.query(createTable)).catch(() => {
    setTimeout(() => ensureTable(database), tableRetryMs).unref()
  })
}
