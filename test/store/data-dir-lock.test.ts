import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it, onTestFinished, vi } from 'vitest'
import {
  acquireDataDirLock,
  DataDirLockedError,
  type DataDirLockOptions,
} from '../../src/store/data-dir-lock.ts'
import { createDirectory } from '../support/each-store.ts'

/** Acquires a lock that is released after the test. */
async function acquire(directory: string, options: DataDirLockOptions = { waitMs: 0 }) {
  const lock = await acquireDataDirLock(directory, options)
  onTestFinished(() => lock.release())
  return lock
}

it('creates the directory and one file that only its user can read', async () => {
  const directory = join(createDirectory(), 'new', 'data')
  await acquire(directory)
  expect(readdirSync(directory)).toEqual(['lock.sqlite'])
  const modes = [directory, join(directory, 'lock.sqlite')].map((path) => statSync(path).mode)
  expect(modes.map((mode) => (mode & 0o777).toString(8))).toEqual(['700', '600'])
})

it('rejects after the wait with one line that names the directory and the variables', async () => {
  const directory = createDirectory()
  await acquire(directory)
  const startedAt = performance.now()
  const error = await acquire(directory, { waitMs: 350 }).catch((reason: unknown) => reason)
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(350)
  expect(error).toBeInstanceOf(DataDirLockedError)
  expect((error as Error).message).toBe(
    `Another process uses the data directory ${directory}. Give each process its own DATA_DIR, or set DATABASE_URL to share answers between processes.`,
  )
})

it('waits for the release, and reports the wait once', async () => {
  const directory = createDirectory()
  const first = await acquire(directory)
  const onWait = vi.fn<(sentence: string) => void>()
  const second = acquire(directory, { waitMs: 20_000, onWait })
  setTimeout(() => first.release(), 350)
  await second
  expect(onWait.mock.calls).toEqual([
    [`Another process uses the data directory ${directory}: waiting up to 20 s until it ends.`],
  ])
  await expect(acquire(directory)).rejects.toThrow(DataDirLockedError)
})

it('does not report a wait if the directory is free', async () => {
  const onWait = vi.fn<(sentence: string) => void>()
  await acquire(createDirectory(), { waitMs: 20_000, onWait })
  expect(onWait).not.toHaveBeenCalled()
})

it('can be released twice, and acquired again', async () => {
  const directory = createDirectory()
  const lock = await acquire(directory)
  lock.release()
  lock.release()
  await expect(acquire(directory)).resolves.toBeDefined()
})

it.each<[string, string, (directory: string) => void]>([
  ['the directory is a file', 'EEXIST', (directory) => writeFileSync(directory, '')],
  [
    'the lock file is a directory',
    'not a regular file',
    (directory) => mkdirSync(join(directory, 'lock.sqlite'), { recursive: true }),
  ],
  [
    'the lock file is not a database',
    'not a database',
    (directory) => {
      mkdirSync(directory)
      writeFileSync(join(directory, 'lock.sqlite'), 'no database'.repeat(500))
    },
  ],
])('rejects with another error when %s', async (_, message, prepare) => {
  const directory = join(createDirectory(), 'data')
  prepare(directory)
  const error = await acquire(directory).catch((reason: unknown) => reason)
  expect(error).not.toBeInstanceOf(DataDirLockedError)
  expect(error).toMatchObject({ message: expect.stringContaining(message) })
})

it('rejects with another error, at once, when the filesystem has no locks', async () => {
  const directory = createDirectory()
  // SQLite reports ENOLCK of the system with the same code as a locked file.
  const busy = Object.assign(new Error('database is locked'), { errcode: 5 })
  const execute = vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(() => {
    throw busy
  })
  onTestFinished(() => execute.mockRestore())
  const onWait = vi.fn<(sentence: string) => void>()
  await expect(acquire(directory, { waitMs: 20_000, onWait })).rejects.toMatchObject({
    name: 'NoFileLocksError',
    message: `The filesystem of the data directory ${directory} cannot lock files, so the server stores no answers there. Set DATA_DIR to a directory on a local disk, or set DATABASE_URL.`,
  })
  expect(onWait).not.toHaveBeenCalled()
  expect(readdirSync(directory)).toEqual(['lock.sqlite'])
})

it('leaves no test file in a directory that another process has', async () => {
  const directory = createDirectory()
  await acquire(directory)
  await expect(acquire(directory)).rejects.toThrow(DataDirLockedError)
  expect(readdirSync(directory)).toEqual(['lock.sqlite'])
})
