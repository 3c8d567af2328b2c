import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Worker } from 'node:worker_threads'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, onTestFinished, vi } from 'vitest'
import { acquireDataDirLock } from '../../src/store/data-dir-lock.ts'
import { openStore } from '../../src/store/open-store.ts'
import { address, addressList } from '../support/addresses.ts'
import { answer, moment } from '../support/answers.ts'
import { createDirectory, openTestStore } from '../support/each-store.ts'

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

/** Opens a store and returns its worker thread, so that a test can end it. */
async function openWithThread() {
  const directory = createDirectory()
  const started = once(process, 'worker') as Promise<[Worker]>
  const store = await openTestStore({ directory })
  const [thread] = await started
  return { ...store, thread, directory }
}

it('creates files that only its user can read, with any umask', async () => {
  const umask = process.umask(0)
  onTestFinished(() => void process.umask(umask))
  const directory = join(createDirectory(), 'new', 'data')
  const { answers } = await openTestStore({ directory })
  await answers.write([answer(address(1), 1)])
  const files = readdirSync(directory).toSorted()
  expect(files).toEqual([
    'answers.sqlite',
    'answers.sqlite-shm',
    'answers.sqlite-wal',
    'lock.sqlite',
  ])
  expect(new Set(files.map((file) => modeOf(join(directory, file))))).toEqual(new Set(['600']))
  expect(modeOf(directory)).toBe('700')
})

it('removes the permissions of other users from an existing file', async () => {
  const directory = createDirectory()
  writeFileSync(join(directory, 'answers.sqlite'), '', { mode: 0o644 })
  await openTestStore({ directory })
  expect(modeOf(join(directory, 'answers.sqlite'))).toBe('600')
})

it('leaves one file with all answers, and the lock file, when it is closed', async () => {
  const directory = createDirectory()
  const store = await openStore({ directory }, 'ab12')
  await store.answers.write(addressList(1200).map((each) => answer(each, 1)))
  await store.close()
  expect(readdirSync(directory).toSorted()).toEqual(['answers.sqlite', 'lock.sqlite'])
  const again = await openTestStore({ directory }, 'ab12')
  expect(await again.answers.read(addressList(1200))).toHaveLength(1200)
})

it.each<[string, string, (directory: string) => void]>([
  ['the directory is a file', 'EEXIST', (directory) => writeFileSync(directory, '')],
  [
    'the database file is a directory',
    'not a regular file',
    (directory) => mkdirSync(join(directory, 'answers.sqlite'), { recursive: true }),
  ],
])('rejects when %s', async (_, message, prepare) => {
  const directory = join(createDirectory(), 'data')
  prepare(directory)
  await expect(openStore({ directory }, 'ab12')).rejects.toThrow(message)
})

it('locks its directory until the file is closed', async () => {
  const directory = createDirectory()
  const store = await openTestStore({ directory }, 'ab12')
  await store.answers.write([answer(address(1), 1)])
  await expect(openStore({ directory }, 'ab12')).rejects.toMatchObject({
    name: 'DataDirLockedError',
    message: expect.stringContaining(directory),
  })
  expect(readdirSync(directory)).toContain('answers.sqlite-wal')
  const filesOnceReleased = acquireDataDirLock(directory, { waitMs: 5000 }).then((lock) => {
    const files = readdirSync(directory).toSorted()
    lock.release()
    return files
  })
  await store.close()
  // SQLite deletes its other files when it closes the database.
  expect(await filesOnceReleased).toEqual(['answers.sqlite', 'lock.sqlite'])
  const again = await openTestStore({ directory }, 'ab12')
  expect(await again.answers.read([address(1)])).toHaveLength(1)
})

it('waits for its directory, and reports the wait once', async () => {
  const directory = createDirectory()
  const first = await openTestStore({ directory })
  const onLockWait = vi.fn<(sentence: string) => void>()
  const waiting = Promise.withResolvers<void>()
  onLockWait.mockImplementation(() => waiting.resolve())
  const second = openStore({ directory }, 'ab12', { lockWaitMs: 5000, onLockWait })
  await waiting.promise
  await first.close()
  const store = await second
  onTestFinished(() => store.close())
  expect(onLockWait.mock.calls).toEqual([
    [`Another process uses the data directory ${directory}: waiting up to 5 s until it ends.`],
  ])
})

it('releases its directory when its thread ends in another way', async () => {
  const { thread, directory } = await openWithThread()
  await thread.terminate()
  await expect(openTestStore({ directory })).resolves.toBeDefined()
})

it('rejects when the directory cannot be created', async () => {
  // Even root cannot create directories there.
  await expect(openStore({ directory: '/sys/answers' }, 'ab12')).rejects.toThrow(
    /EPERM|EACCES|EROFS/,
  )
})

it.skipIf(!existsSync('/proc/self'))(
  'rejects when the system says that an existing parent directory is missing',
  async () => {
    await expect(openStore({ directory: '/proc/self/data' }, 'one')).rejects.toThrow('ENOENT')
  },
)

it.skipIf(process.platform === 'win32').each(['answers.sqlite', 'lock.sqlite'])(
  'rejects, and does not block its thread, when %s is a named pipe',
  async (file) => {
    const directory = createDirectory()
    execFileSync('mkfifo', [join(directory, file)])
    await expect(openStore({ directory }, 'one')).rejects.toThrow(/ENXIO|not a regular file/)
  },
)

it('rejects pending and later statements when its thread ends', async () => {
  const { answers, thread } = await openWithThread()
  const reads = [answers.read(addressList(500)), answers.read([address(1)])]
  void thread.terminate()
  const results = await Promise.allSettled(reads)
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(answers.read([address(1)])).rejects.toThrow('has ended')
})

it('rejects further statements while a thousand are pending', async () => {
  const { answers } = await openTestStore({ directory: createDirectory() })
  const reads = Array.from({ length: 1001 }, (_, index) => answers.read([address(index)]))
  const results = await Promise.allSettled(reads)
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  expect(await answers.read([address(1)])).toEqual([])
})

it('rejects writes but not reads while another program has locked the file', async () => {
  const directory = createDirectory()
  const { answers } = await openTestStore({ directory })
  const other = new DatabaseSync(join(directory, 'answers.sqlite'))
  onTestFinished(() => other.close())
  other.exec('begin immediate')
  await expect(answers.write([answer(address(1), 1)])).rejects.toThrow('locked')
  expect(await answers.read([address(1)])).toEqual([])
  other.exec('rollback')
  await answers.write([answer(address(1), 1)])
  expect(await answers.delete([address(1)], moment(1))).toBe(1)
})

it('waits for a while until another program unlocks the file', async () => {
  const directory = createDirectory()
  const { answers } = await openTestStore({ directory })
  const other = new DatabaseSync(join(directory, 'answers.sqlite'))
  onTestFinished(() => other.close())
  other.exec('begin immediate')
  const written = answers.write([answer(address(1), 1)])
  const deleted = answers.delete([address(1)], moment(1))
  await wait(1000)
  other.exec('rollback')
  await written
  expect(await deleted).toBe(1)
})
