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

/** Kysely's dialect for a database file that a worker thread opens. */
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
   * Lets all callers share the one connection. This is safe: the thread runs one statement after
   * the other, and only the migrations use transactions, before any other statement.
   */
  override get supportsMultipleConnections(): boolean {
    return true
  }

  /** Runs all migrations in one transaction. */
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
    beginTransaction: () => run('begin'),
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
      throw new Error('a database in a worker thread cannot stream')
    },
  }
}
