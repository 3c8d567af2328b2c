import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { isCorrupt, moveAside, openDatabaseFile, sqliteCode } from './database-file.ts'
import { acquireDataDirLock } from './data-dir-lock.ts'
import {
  closeRequest,
  fileNames,
  type NumberRows,
  type SqliteProgress,
  type SqliteReply,
  type SqliteRequest,
  type SqliteResult,
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

const { place, lockWaitMs } = workerData as SqliteWorkerData
const preparedStatements = new Map<string, StatementSync>()
const report = (progress: SqliteProgress) => parentPort!.postMessage(progress)

const lock =
  place === 'MEMORY'
    ? undefined
    : await acquireDataDirLock(place.directory, {
        waitMs: lockWaitMs,
        file: fileNames[place.contents].lock,
        onWait: (sentence) => report({ progress: 'WAITING_FOR_LOCK', sentence }),
      })
const file =
  place === 'MEMORY' ? ':memory:' : join(place.directory, fileNames[place.contents].database)
const title = place === 'MEMORY' ? '' : fileNames[place.contents].title
const database = openDatabase()
report({ progress: 'OPEN' })

parentPort!.on('message', (message: SqliteRequest | typeof closeRequest) => {
  if (message === closeRequest) {
    database.close()
    lock?.release()
    parentPort!.close()
  } else {
    const reply = replyTo(message)
    parentPort!.postMessage(reply)
    if ('error' in reply && isCorrupt(reply)) endCorrupt()
  }
})

/** Moves a corrupt file aside and begins a new one. */
function openDatabase(): DatabaseSync {
  if (place === 'MEMORY') return new DatabaseSync(file)
  try {
    return openDatabaseFile(file)
  } catch (error) {
    if (!isCorrupt(error)) throw error
    report({ progress: 'MOVED_ASIDE', sentence: moveAside(file, title) })
    return openDatabaseFile(file)
  }
}

function replyTo({ id, statements }: SqliteRequest): SqliteReply {
  const [first, ...others] = statements
  try {
    const isOne = first !== undefined && others.length === 0
    return { id, results: isOne ? [execute(first)] : executeAll(statements) }
  } catch (error) {
    return { id, error: error as Error, errcode: sqliteCode(error) }
  }
}

type Values = readonly (string | number | null)[]

function execute({ sql, parameters, rows }: SqliteStatement): SqliteResult {
  const statement = prepared(sql)
  if (rows !== undefined) return { rows: [], changeCount: runRows(statement, rows) }
  const values = parameters as Values
  if (statement.columns().length > 0) return { rows: statement.all(...values), changeCount: 0 }
  return { rows: [], changeCount: Number(statement.run(...values).changes) }
}

function runRows(statement: StatementSync, { width, values }: NumberRows): number {
  const row: (number | null)[] = Array.from({ length: width }, () => null)
  let changeCount = 0
  for (let start = 0; start < values.length; start += width) {
    for (let column = 0; column < width; column++) {
      const value = values[start + column]!
      row[column] = Number.isNaN(value) ? null : value
    }
    changeCount += Number(statement.run(...row).changes)
  }
  return changeCount
}

function executeAll(statements: readonly SqliteStatement[]): SqliteResult[] | undefined {
  database.exec('begin immediate')
  try {
    const results: SqliteResult[] = []
    for (const statement of statements) {
      const result = execute(statement)
      results.push(result)
      const { changeCount = result.changeCount } = statement
      if (result.changeCount !== changeCount) {
        database.exec('rollback')
        return undefined
      }
    }
    database.exec('commit')
    return results
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}

/** The end of the thread makes the server open a new file, with its tables. */
function endCorrupt(): void {
  database.close()
  report({ progress: 'MOVED_ASIDE', sentence: moveAside(file, title) })
  lock?.release()
  parentPort!.close()
}

/** Returns a prepared statement. When the cache is full, it drops the least recently used one. */
function prepared(sql: string): StatementSync {
  const statement = preparedStatements.get(sql) ?? database.prepare(sql)
  preparedStatements.delete(sql)
  preparedStatements.set(sql, statement)
  if (preparedStatements.size > cacheSize)
    preparedStatements.delete(preparedStatements.keys().next().value!)
  return statement
}
