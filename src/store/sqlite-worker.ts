import { closeSync, constants, fchmodSync, fstatSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { acquireDataDirLock } from './data-dir-lock.ts'
import {
  closeRequest,
  type SqliteProgress,
  type SqliteReply,
  type SqliteStatement,
  type SqliteWorkerData,
} from './sqlite-statement.ts'

/**
 * The program of the thread with the database file: `node:sqlite` blocks its thread, and a slow or
 * locked disk must not block the server. The thread locks the data directory before it opens the
 * file, and releases it after it closes the file. An error ends the thread, and the end of the
 * thread releases the directory too.
 */

/**
 * How long a statement waits for a lock on the file. The server has one connection, so only another
 * program, such as a backup, can hold a lock.
 */
const busyTimeoutMs = 2000

/** The maximum number of prepared statements. */
const cacheSize = 100

const { directory, lockWaitMs } = workerData as SqliteWorkerData
const statements = new Map<string, StatementSync>()
const report = (progress: SqliteProgress) => parentPort!.postMessage(progress)

const lock = await acquireDataDirLock(directory, {
  waitMs: lockWaitMs,
  onWait: (sentence) => report({ progress: 'WAITING_FOR_LOCK', sentence }),
})
const database = openDatabase(join(directory, 'answers.sqlite'))
report({ progress: 'OPEN' })

parentPort!.on('message', (message: SqliteStatement | typeof closeRequest) => {
  if (message === closeRequest) {
    database.close()
    lock.release()
    parentPort!.close()
  } else {
    parentPort!.postMessage(execute(message))
  }
})

function openDatabase(file: string): DatabaseSync {
  preparePrivateFile(file)
  const opened = new DatabaseSync(file, { timeout: busyTimeoutMs })
  // `secure_delete` overwrites deleted data, because people can demand its erasure.
  opened.exec(
    'pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -8000; pragma secure_delete = on',
  )
  return opened
}

/**
 * Creates the file or sets its mode: SQLite itself would create a file that other users can read. Its
 * other files get the mode of this one. Opening a named pipe would block the thread, hence
 * `O_NONBLOCK`.
 */
function preparePrivateFile(file: string): void {
  const { O_CREAT, O_WRONLY, O_NONBLOCK } = constants
  const descriptor = openSync(file, O_CREAT | O_WRONLY | O_NONBLOCK, 0o600)
  try {
    if (!fstatSync(descriptor).isFile()) throw new Error('the database is not a regular file')
    fchmodSync(descriptor, 0o600)
  } finally {
    closeSync(descriptor)
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

/** Returns a prepared statement. When the cache is full, it drops the least recently used one. */
function prepared(sql: string): StatementSync {
  const statement = statements.get(sql) ?? database.prepare(sql)
  statements.delete(sql)
  statements.set(sql, statement)
  if (statements.size > cacheSize) statements.delete(statements.keys().next().value!)
  return statement
}
