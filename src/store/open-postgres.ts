import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import { DatabaseError, Pool, types } from 'pg'
import type { Tables } from './tables.ts'

const statementTimeoutMs = 5000

/**
 * Postgres cancels a slow statement before this time, so without a reply the connection is dead.
 */
const queryTimeoutMs = statementTimeoutMs + 1000

export function openPostgres(databaseUrl: string) {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'rcs-lookup-server',
    max: 4,
    connectionTimeoutMillis: 2000,
    statement_timeout: statementTimeoutMs,
    query_timeout: queryTimeoutMs,
    keepAlive: true,
    types: { getTypeParser },
  })
  // The pool replaces a broken connection. Without these listeners, its error would end the
  // process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: discardingFailed(pool) }) })
  return { db, pool }
}

/** Postgres' number for integers of eight bytes. */
const int8: number = types.builtins.INT8

/** pg returns integers of eight bytes as text, but times in milliseconds fit into a number. */
function getTypeParser(type: number, format?: 'text' | 'binary') {
  return type === int8 ? Number : types.getTypeParser(type, format)
}

/**
 * Wraps the pool for Kysely, which releases a failed connection like a healthy one. The wrapper
 * removes it from the pool, because a connection that still waits for a reply must not be used
 * again.
 */
function discardingFailed(pool: Pool): PostgresPool {
  const connect = async () => {
    const client = await pool.connect()
    let failure: Error | undefined
    const query = async (text: string, values: readonly unknown[]) => {
      try {
        return await client.query(text, [...values])
      } catch (error) {
        if (!(error instanceof DatabaseError)) failure = error as Error
        throw error
      }
    }
    return {
      query: query as unknown as PostgresPoolClient['query'],
      release: () => client.release(failure),
    }
  }
  return { options: pool.options, connect, end: () => pool.end() }
}
