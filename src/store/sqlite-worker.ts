import { closeSync, fchmodSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { closeRequest, type SqliteReply, type SqliteStatement } from './sqlite-statement.ts'

/**
 * The program of the thread that has the database file: `node:sqlite` blocks its thread, and a slow
 * or locked disk must not block the server's.
 */

/** How long a statement waits for another process that writes. */
const busyTimeoutMs = 2000

/** SQLite's codes for a file that somebody else has locked. */
const busyCode = 5

const cacheSize = 100

const statements = new Map<string, StatementSync>()
const database = openDatabase((workerData as { file: string }).file)

parentPort!.on('message', (message: SqliteStatement | typeof closeRequest) => {
  if (message === closeRequest) {
    database.close()
    parentPort!.close()
  } else {
    parentPort!.postMessage(execute(message))
  }
})

function openDatabase(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  // Before SQLite does it, which would let others read; its other files take this one's mode.
  const descriptor = openSync(file, 'a', 0o600)
  fchmodSync(descriptor, 0o600)
  closeSync(descriptor)
  const opened = new DatabaseSync(file, { timeout: busyTimeoutMs })
  startWriteAheadLog(opened)
  // What is deleted is overwritten: people may demand that it is gone.
  opened.exec('pragma synchronous = normal; pragma cache_size = -8000; pragma secure_delete = on')
  return opened
}

/** SQLite does not wait where two processes want this at once: the one that fails tries again. */
function startWriteAheadLog(opened: DatabaseSync): void {
  const endsAt = performance.now() + busyTimeoutMs
  for (;;) {
    try {
      return opened.exec('pragma journal_mode = wal')
    } catch (error) {
      const { errcode } = error as { errcode?: number }
      if (errcode !== busyCode || performance.now() > endsAt) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}

function execute({ id, sql, parameters }: SqliteStatement): SqliteReply {
  try {
    const statement = prepared(sql)
    const values = parameters as (string | number | null)[]
    if (statement.columns().length > 0) {
      return { id, rows: statement.all(...values), changeCount: 0 }
    }
    return { id, rows: [], changeCount: Number(statement.run(...values).changes) }
  } catch (error) {
    return { id, error }
  }
}

/** A statement that is used stays; of the others the one used longest ago makes room. */
function prepared(sql: string): StatementSync {
  const statement = statements.get(sql) ?? database.prepare(sql)
  statements.delete(sql)
  statements.set(sql, statement)
  if (statements.size > cacheSize) statements.delete(statements.keys().next().value!)
  return statement
}
