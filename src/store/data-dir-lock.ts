import { randomUUID } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * SQLite's error code for a file that another connection has locked. SQLite also reports it for a
 * filesystem without locks, such as NFS without a lock daemon (ENOLCK).
 */
const busyCode = 5

const retryEveryMs = 100

export interface DataDirLockOptions {
  /** How long to wait until another process releases the directory. */
  readonly waitMs: number
  /** The name of the file that is locked; by default that of the answer store. */
  readonly file?: string
  /** Called once, when the wait begins. */
  readonly onWait?: (sentence: string) => void
}

export interface DataDirLock {
  /** May be called more than once. */
  release(): void
}

/** Another process has the directory. */
export class DataDirLockedError extends Error {
  override readonly name = 'DataDirLockedError'

  constructor(directory: string) {
    super(
      `Another process uses the data directory ${directory}. Give each process its own DATA_DIR, or set DATABASE_URL to share answers between processes.`,
    )
  }
}

/** The bit of a mode that lets every user write. */
const writableByOthers = 0o002

/** Every user of the machine could replace the files. */
class UnsafeDataDirError extends Error {
  override readonly name = 'UnsafeDataDirError'

  constructor(directory: string) {
    super(
      `Every user of this machine can write to the data directory ${directory}. Set DATA_DIR to a directory that only the server can write to, or change its mode: chmod o-w ${directory}`,
    )
  }
}

/** The filesystem cannot lock files. */
class NoFileLocksError extends Error {
  override readonly name = 'NoFileLocksError'

  constructor(directory: string) {
    super(
      `The filesystem of the data directory ${directory} cannot lock files, so the server stores no answers there. Set DATA_DIR to a directory on a local disk, or set DATABASE_URL.`,
    )
  }
}

/**
 * Locks a data directory for this process; creates the directory if necessary. The lock is SQLite's
 * exclusive lock on a file of its own, so the kernel releases it when the process ends in any way.
 * It also excludes a second lock in the same process.
 *
 * The calls to the disk block the thread, so the server calls this only in the thread of the
 * database.
 *
 * Rejects with an `UnsafeDataDirError` if every user can write to the directory, with a
 * `DataDirLockedError` if another process still has the directory after `waitMs`,
 * with a `NoFileLocksError` if the filesystem has no locks, and with another error if the directory
 * or the file cannot be created or written.
 */
export async function acquireDataDirLock(
  directory: string,
  { waitMs, onWait, file = 'lock.sqlite' }: DataDirLockOptions,
): Promise<DataDirLock> {
  const path = resolve(directory)
  createDirectory(path)
  if ((statSync(path).mode & writableByOthers) !== 0) throw new UnsafeDataDirError(path)
  const database = openLockFile(join(path, file))
  try {
    const endsAt = performance.now() + waitMs
    let isWaiting = false
    while (!lock(database)) {
      if (!isWaiting && !canLockFiles(path)) throw new NoFileLocksError(path)
      if (performance.now() >= endsAt) throw new DataDirLockedError(path)
      if (!isWaiting) onWait?.(waitSentence(path, waitMs))
      isWaiting = true
      await wait(retryEveryMs)
    }
  } catch (error) {
    database.close()
    throw error
  }
  return {
    release: () => {
      if (database.isOpen) database.close()
    },
  }
}

/**
 * Creates a directory and its parents. Node's `recursive` option loops for ever where the system
 * says that the parent is missing although it exists, as in `/proc`.
 */
function createDirectory(path: string): void {
  const exists = () => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  if (exists()) return
  const parent = dirname(path)
  if (parent !== path) createDirectory(parent)
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    // Another process can create it at the same time.
    if (!exists()) throw error
  }
}

function waitSentence(path: string, waitMs: number): string {
  return `Another process uses the data directory ${path}: waiting up to ${waitMs / 1000} s until it ends.`
}

/**
 * A process must not open and close this file in another way while it has the lock: on POSIX systems
 * that releases all of its locks on the file.
 */
function openLockFile(file: string): DatabaseSync {
  try {
    writeFileSync(file, '', { flag: 'ax', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  // Reading a named pipe would block the thread, and a link can lead to any file.
  if (!lstatSync(file).isFile()) throw new Error('the lock is not a regular file')
  chmodSync(file, 0o600)
  return new DatabaseSync(file)
}

/**
 * Returns whether this process has the lock now. The open transaction holds it, and writes nothing.
 * SQLite's `locking_mode = exclusive` must stay off: after a failed attempt it keeps a shared lock,
 * so that two waiting processes would block each other.
 */
function lock(database: DatabaseSync): boolean {
  try {
    database.exec('pragma journal_mode = memory; begin exclusive')
    return true
  } catch (error) {
    if ((error as { errcode?: number }).errcode === busyCode) return false
    throw error
  }
}

/**
 * Returns whether a file that no other process knows can be locked. Other errors, such as a full
 * disk, do not show that locks are missing.
 */
function canLockFiles(path: string): boolean {
  const file = join(path, `lock-test-${randomUUID()}.sqlite`)
  try {
    const database = openLockFile(file)
    try {
      return lock(database)
    } finally {
      database.close()
    }
  } catch {
    return true
  } finally {
    rmSync(file, { force: true })
  }
}
