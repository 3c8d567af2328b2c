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

export interface PostgresStatement {
  readonly text: string
  readonly values: readonly unknown[]
  readonly changeCount: number | undefined
}

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

  /**
   * Runs statements in one transaction, with two round trips: all statements are sent together, and the
   * commit when their results are known. Resolves with their rows, or with `undefined` if the transaction
   * was rolled back because a statement changed another number of rows than its `changeCount`.
   */
  async runAtomically(
    statements: readonly PostgresStatement[],
  ): Promise<readonly object[][] | undefined> {
    const client = await this.#pool.connect()
    let failure: Error | undefined
    try {
      const sent = [
        client.query('begin'),
        client.query(limit),
        ...statements.map(({ text, values }) => client.query<object>(text, [...values])),
      ]
      const results = await resultsUntil(sent, (result, place) => {
        const changeCount = statements[place - 2]?.changeCount
        return changeCount !== undefined && changeCount !== result.rowCount
      })
      await client.query(results === undefined ? 'rollback' : 'commit')
      return results?.slice(2).map(({ rows }) => rows as object[])
    } catch (error) {
      if (error instanceof DatabaseError) {
        await client.query('rollback').catch((later: Error) => (failure = later))
      } else failure = error as Error
      throw error
    } finally {
      client.release(failure)
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
  return (await resultsUntil(results, () => false))![text === 'begin' ? 0 : 2]!
}

/**
 * All replies must arrive before another caller uses the connection. Rejects with the first error, or
 * resolves with `undefined` if a result before it is unexpected: later statements can fail because of it.
 */
async function resultsUntil(
  queries: readonly Promise<QueryResult>[],
  isUnexpected: (result: QueryResult, place: number) => boolean,
): Promise<QueryResult[] | undefined> {
  const results: QueryResult[] = []
  for (const [place, one] of (await Promise.allSettled(queries)).entries()) {
    if (one.status === 'rejected') throw one.reason
    if (isUnexpected(one.value, place)) return undefined
    results.push(one.value)
  }
  return results
}
