import {
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fstatSync,
  lstatSync,
  openSync,
  renameSync,
} from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

/**
 * How long a statement waits for a lock on the file. The server has one connection, so only another
 * program, such as a backup, can hold a lock.
 */
const busyTimeoutMs = 2000

/** The endings of the database file and of SQLite's files beside it. */
const endings = ['', '-wal', '-shm']

/** SQLite's codes of a file that is damaged or is no database. */
const corruptCodes = new Set([11, 26])

/** Opens the database file. Throws if it, or a file of SQLite beside it, is not a regular file. */
export function openDatabaseFile(file: string): DatabaseSync {
  for (const ending of endings) checkRegular(file + ending)
  preparePrivateFile(file)
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs })
  try {
    // `secure_delete` overwrites deleted data, because people can demand its erasure.
    database.exec(
      'pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -8000; pragma secure_delete = on; pragma temp_store = memory; select count(*) from sqlite_schema',
    )
  } catch (error) {
    database.close()
    throw error
  }
  return database
}

/** Another user could have put a link or a named pipe there. A link can lead to any file. */
function checkRegular(file: string): void {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  if (stats !== undefined && !stats.isFile()) throw new Error('the database is not a regular file')
}

/**
 * Creates the file or sets its mode: SQLite itself would create a file that other users can read. Its
 * other files get the mode of this one. Opening a named pipe would block the thread, hence
 * `O_NONBLOCK`.
 */
function preparePrivateFile(file: string): void {
  const { O_CREAT, O_WRONLY, O_NONBLOCK, O_NOFOLLOW } = constants
  const descriptor = openSync(file, O_CREAT | O_WRONLY | O_NONBLOCK | O_NOFOLLOW, 0o600)
  try {
    if (!fstatSync(descriptor).isFile()) throw new Error('the database is not a regular file')
    fchmodSync(descriptor, 0o600)
  } finally {
    closeSync(descriptor)
  }
}

/** SQLite's code of an error; `undefined` for other errors. */
export function sqliteCode(error: unknown): number | undefined {
  return (error as { errcode?: number } | undefined)?.errcode
}

export function isCorrupt(error: unknown): boolean {
  return corruptCodes.has((sqliteCode(error) ?? 0) & 0xff)
}

/**
 * Renames a closed database file and SQLite's files beside it. The new names have the current time.
 * Returns what happened, as a sentence that begins with `title`.
 */
export function moveAside(file: string, title: string): string {
  const time = new Date().toISOString().replaceAll(/[:.]/g, '-')
  const aside = `${file}.corrupt-${time}`
  for (const ending of endings) {
    if (existsSync(file + ending)) renameSync(file + ending, aside + ending)
  }
  return `${title} was corrupt: it was moved to ${aside}, and a new one begins.`
}
