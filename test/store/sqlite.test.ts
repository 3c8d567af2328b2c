import { once } from 'node:events'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Worker } from 'node:worker_threads'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { address, addressList } from '../support/addresses.ts'
import { answer, moment } from '../support/answers.ts'
import { createDirectory, openTestStore } from '../support/each-store.ts'

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

/** Opens a store whose thread a test can do harm to. */
async function openWithThread() {
  const started = once(process, 'worker') as Promise<[Worker]>
  const store = await openTestStore({ directory: createDirectory() })
  const [thread] = await started
  return { ...store, thread }
}

it('lets nobody else read what it keeps, whatever the umask', async () => {
  const umask = process.umask(0)
  onTestFinished(() => void process.umask(umask))
  const directory = join(createDirectory(), 'new', 'data')
  const { answers } = await openTestStore({ directory })
  await answers.write([answer(address(1), 1)])
  const files = readdirSync(directory).toSorted()
  expect(files).toEqual(['answers.sqlite', 'answers.sqlite-shm', 'answers.sqlite-wal'])
  expect(files.map((file) => modeOf(join(directory, file)))).toEqual(['600', '600', '600'])
  expect(modeOf(directory)).toBe('700')
})

it('takes the leave to read away from a file that others could read', async () => {
  const directory = createDirectory()
  writeFileSync(join(directory, 'answers.sqlite'), '', { mode: 0o644 })
  await openTestStore({ directory })
  expect(modeOf(join(directory, 'answers.sqlite'))).toBe('600')
})

it('leaves one file when it is closed, with what was written', async () => {
  const directory = createDirectory()
  const store = await openStore({ directory }, 'ab12')
  await store.answers.write(addressList(1200).map((each) => answer(each, 1)))
  await store.close()
  expect(readdirSync(directory)).toEqual(['answers.sqlite'])
  const again = await openTestStore({ directory }, 'ab12')
  expect(await again.answers.read(addressList(1200))).toHaveLength(1200)
})

it.each<[string, string, (directory: string) => void]>([
  ['a directory is a file', 'EEXIST', (directory) => writeFileSync(directory, '')],
  [
    'its file is a directory',
    'EISDIR',
    (directory) => mkdirSync(join(directory, 'answers.sqlite'), { recursive: true }),
  ],
  [
    'its file is no database',
    'not a database',
    (directory) => {
      mkdirSync(directory)
      writeFileSync(join(directory, 'answers.sqlite'), 'no database'.repeat(500))
    },
  ],
])('does not open where %s', async (_, message, prepare) => {
  const directory = join(createDirectory(), 'data')
  prepare(directory)
  await expect(openStore({ directory }, 'ab12')).rejects.toThrow(message)
})

it('does not open where nobody may write', async () => {
  // Even the superuser makes no directories there.
  await expect(openStore({ directory: '/sys/answers' }, 'ab12')).rejects.toThrow(
    /EPERM|EACCES|EROFS/,
  )
})

it('rejects what its thread did not answer and whatever comes later when the thread ends', async () => {
  const { answers, thread } = await openWithThread()
  const reads = [answers.read(addressList(500)), answers.read([address(1)])]
  void thread.terminate()
  const results = await Promise.allSettled(reads)
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(answers.read([address(1)])).rejects.toThrow('has ended')
})

it('refuses, rather than keeps, what is asked while a thousand statements are unanswered', async () => {
  const { answers } = await openTestStore({ directory: createDirectory() })
  const reads = Array.from({ length: 1001 }, (_, place) => answers.read([address(place)]))
  const results = await Promise.allSettled(reads)
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  expect(await answers.read([address(1)])).toEqual([])
})

it('does not wait with what others ask while somebody has locked the file', async () => {
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
