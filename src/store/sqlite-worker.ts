import { join } from 'node:path'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { isCorrupt, moveAside, openAnswers, sqliteCode } from './answers-file.ts'
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

/** The maximum number of prepared statements. */
const cacheSize = 100

const { directory, lockWaitMs } = workerData as SqliteWorkerData
const statements = new Map<string, StatementSync>()
const report = (progress: SqliteProgress) => parentPort!.postMessage(progress)

const lock = await acquireDataDirLock(directory, {
  waitMs: lockWaitMs,
  onWait: (sentence) => report({ progress: 'WAITING_FOR_LOCK', sentence }),
})
const file = join(directory, 'answers.sqlite')
const database = openDatabase()
report({ progress: 'OPEN' })

parentPort!.on('message', (message: SqliteStatement | typeof closeRequest) => {
  if (message === closeRequest) {
    database.close()
    lock.release()
    parentPort!.close()
  } else {
    const reply = execute(message)
    parentPort!.postMessage(reply)
    if ('error' in reply && isCorrupt(reply)) endCorrupt()
  }
})

/** Moves a corrupt file aside and begins a new one. */
function openDatabase(): DatabaseSync {
  try {
    return openAnswers(file)
  } catch (error) {
    if (!isCorrupt(error)) throw error
    report({ progress: 'MOVED_ASIDE', sentence: moveAside(file) })
    return openAnswers(file)
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
    return { id, error: error as Error, errcode: sqliteCode(error) }
  }
}

/** The end of the thread makes the server open a new file, with its tables. */
function endCorrupt(): void {
  database.close()
  report({ progress: 'MOVED_ASIDE', sentence: moveAside(file) })
  lock.release()
  parentPort!.close()
}

/** Returns a prepared statement. When the cache is full, it drops the least recently used one. */
function prepared(sql: string): StatementSync {
  const statement = statements.get(sql) ?? database.prepare(sql)
  statements.delete(sql)
  statements.set(sql, statement)
  if (statements.size > cacheSize) statements.delete(statements.keys().next().value!)
  return statement
}
