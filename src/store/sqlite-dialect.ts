import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { SqliteThread } from './sqlite-thread.ts'

/** Kysely over a database file in a thread. */
export function createSqliteDialect(thread: SqliteThread): Dialect {
  return {
    createAdapter: () => new ThreadAdapter(),
    createDriver: () => createDriver(thread),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

class ThreadAdapter extends SqliteAdapter {
  /**
   * There is one, which everybody may use at once: the thread takes one statement after the other,
   * and transactions there are only while a store is opened.
   */
  override get supportsMultipleConnections(): boolean {
    return true
  }

  /** Lets migrations run in a transaction, which is their lock too. */
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

function createDriver(thread: SqliteThread): Driver {
  const connection = createConnection(thread)
  const run = async (sql: string) => {
    await thread.execute(sql, [])
  }
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    // One that begins to write later than it began fails where another process wrote in between.
    beginTransaction: () => run('begin immediate'),
    commitTransaction: () => run('commit'),
    rollbackTransaction: () => run('rollback'),
    releaseConnection: async () => undefined,
    destroy: () => thread.close(),
  }
}

function createConnection(thread: SqliteThread): DatabaseConnection {
  return {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const { rows, changeCount } = await thread.execute(sql, parameters)
      return { rows: rows as Row[], numAffectedRows: BigInt(changeCount) }
    },
    streamQuery() {
      throw new Error('a database in a thread cannot stream')
    },
  }
}
