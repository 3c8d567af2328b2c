import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { DatabaseError, type Pool, type PoolClient, type QueryResult } from 'pg'

/** The time after which Postgres cancels a statement. */
export const statementTimeoutMs = 5000

/**
 * The time after which Postgres ends a session whose transaction waits for its next statement, because a
 * process that was suspended must not keep its locks. Another statement can wait for them that long.
 */
const idleTimeoutMs = statementTimeoutMs / 2

/** `set local` ends with the transaction, so the limits never apply to others on a shared session. */
const limit = `set local statement_timeout = ${statementTimeoutMs}; set local idle_in_transaction_session_timeout = ${idleTimeoutMs}`

/**
 * A pool whose statements have a time limit in Postgres, also after this process has ended.
 *
 * Kysely releases a failed connection like a healthy one. This pool removes it, because a connection
 * that still waits for a reply must not be used again.
 */
export class LimitedPool implements PostgresPool {
  readonly #pool: Pool

  constructor(pool: Pool) {
    this.#pool = pool
  }

  get options() {
    return this.#pool.options
  }

  async connect(): Promise<PostgresPoolClient> {
    const client = await this.#pool.connect()
    let failure: Error | undefined
    const query = async (text: string, values: readonly unknown[] = []) => {
      try {
        return await runLimited(client, text, values)
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

  async query(text: string, values: readonly unknown[] = []) {
    const client = await this.connect()
    try {
      return await client.query<object>(text, values)
    } finally {
      client.release()
    }
  }

  end(): Promise<void> {
    return this.#pool.end()
  }
}

/**
 * Runs a statement with the time limit: in the transaction that is open, or in one of its own. The
 * commands around a statement are sent together with it, so they take no further round trip.
 */
async function runLimited(client: PoolClient, text: string, values: readonly unknown[]) {
  const run = () => client.query(text, [...values])
  if (client.getTransactionStatus() !== 'I') return run()
  const results =
    text === 'begin'
      ? [run(), client.query(limit)]
      : [client.query('begin'), client.query(limit), run(), client.query('commit')]
  // All replies must arrive before another caller uses the connection.
  const settled = await Promise.allSettled(results)
  const failed = settled.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  const own = text === 'begin' ? 0 : 2
  return (settled[own] as PromiseFulfilledResult<QueryResult>).value
}
