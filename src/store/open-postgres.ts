import { Kysely } from 'kysely'
import { Pool, types } from 'pg'
import { LimitedPool, statementTimeoutMs } from './limited-pool.ts'
import { PostgresDialect } from './postgres-dialect.ts'
import type { Tables } from './tables.ts'

/**
 * Postgres cancels a slow statement before this time, so without a reply the connection is dead.
 */
const queryTimeoutMs = statementTimeoutMs + 1000

/**
 * Opens a database of Postgres, directly or behind a connection pooler such as PgBouncer.
 *
 * With a pooler in transaction mode, each transaction can run in another session of Postgres. So
 * nothing here uses the state of a session: no settings, no locks of a session, no names of prepared
 * statements. A pooler also rejects connections that begin with settings it does not know.
 */
export function openPostgres(databaseUrl: string) {
  const pool = new LimitedPool(openPool(databaseUrl, 5))
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool }
}

/** Opens connections without the time limit of `LimitedPool`. See `openPostgres`. */
export function openPool(databaseUrl: string, max: number): Pool {
  const connections = new Pool({
    connectionString: withVerifiedTls(databaseUrl),
    application_name: 'rcs-lookup-server',
    max,
    connectionTimeoutMillis: 2000,
    query_timeout: queryTimeoutMs,
    pipeline: true,
    keepAlive: true,
    types: { getTypeParser },
  })
  // The pool replaces a broken connection. Without these listeners, its error would end the
  // process.
  connections.on('error', () => undefined)
  connections.on('connect', (client) => client.on('error', () => undefined))
  return connections
}

/**
 * pg 8 treats these modes as `verify-full` and prints a warning, because pg 9 will check less. This
 * keeps the checks of pg 8, without the warning.
 */
function withVerifiedTls(databaseUrl: string): string {
  if (/[?&]uselibpqcompat=true(&|$)/.test(databaseUrl)) return databaseUrl
  return databaseUrl.replace(/([?&]sslmode=)(prefer|require|verify-ca)(?=&|$)/g, '$1verify-full')
}

/** Postgres' number for integers of eight bytes. */
const int8: number = types.builtins.INT8

/** pg returns integers of eight bytes as text, but times in milliseconds fit into a number. */
function getTypeParser(type: number, format?: 'text' | 'binary') {
  return type === int8 ? Number : types.getTypeParser(type, format)
}
