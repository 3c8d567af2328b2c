import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import { DatabaseError, Pool, types } from 'pg'
import type { Tables } from './tables.ts'

const statementTimeoutMs = 5000

/** Where even the refusal of a slow statement does not arrive, the connection is dead. */
const silenceMs = statementTimeoutMs + 1000

export function openPostgres(databaseUrl: string) {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'rcs-lookup-server',
    max: 4,
    connectionTimeoutMillis: 2000,
    statement_timeout: statementTimeoutMs,
    query_timeout: silenceMs,
    keepAlive: true,
    types: { getTypeParser },
  })
  // A connection that dies is replaced; without listeners it would take the process along.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: discarding(pool) }) })
  return { db, pool }
}

/** Postgres' number for integers of eight bytes. */
const int8: number = types.builtins.INT8

/** Moments fit into a number; pg returns all of eight bytes as text. */
function getTypeParser(type: number, format?: 'text' | 'binary') {
  return type === int8 ? Number : types.getTypeParser(type, format)
}

/**
 * The pool as Kysely sees it, which hands back connections that failed as if they were sound: one
 * that waits for an answer that never comes would be given to the next one who asks.
 */
function discarding(pool: Pool): PostgresPool {
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
