import { once } from 'node:events'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { Address } from '../../src/domain/address.ts'
import { openJobStore } from '../../src/store/open-job-store.ts'
import { address, addressList } from '../support/addresses.ts'
import { answer } from '../support/answers.ts'
import { createDirectory, openTestStore } from '../support/each-store.ts'
import { addJob, allEntries, foundAt, openTestJobs, recordAll, runJob } from '../support/jobs.ts'

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

/** Opens a store, and returns its thread. */
async function openWithThread() {
  const directory = createDirectory()
  const started = once(process, 'worker') as Promise<[Worker]>
  const store = await openTestJobs({ directory })
  const [thread] = await started
  return { ...store, thread, directory }
}

/** Limits the size of the database as a full disk does. `undefined` removes the limit. */
async function limitPages(thread: Worker, count: number | undefined): Promise<void> {
  const sql = `pragma max_page_count = ${count ?? 4_294_967_294}`
  thread.postMessage({ id: -1, statements: [{ sql, parameters: [] }] })
}

it('creates files that only its user can read', async () => {
  const umask = process.umask(0)
  onTestFinished(() => void process.umask(umask))
  const directory = join(createDirectory(), 'new', 'data')
  const { jobs } = await openTestJobs({ directory })
  await addJob(jobs, 'one', addressList(3))
  const files = readdirSync(directory).toSorted()
  expect(files).toEqual(['jobs-lock.sqlite', 'jobs.sqlite', 'jobs.sqlite-shm', 'jobs.sqlite-wal'])
  expect(new Set(files.map((file) => modeOf(join(directory, file))))).toEqual(new Set(['600']))
  expect(modeOf(directory)).toBe('700')
})

it('shares its directory with answers, and with no other store of jobs', async () => {
  const directory = createDirectory()
  const first = await openTestJobs({ directory }, 'ab12')
  const { answers } = await openTestStore({ directory })
  await answers.write([answer(address(1), 1)])
  await addJob(first.jobs, 'one', addressList(3))
  await expect(openJobStore({ directory }, 'ab12')).rejects.toMatchObject({
    name: 'DataDirLockedError',
  })
  await first.close()
  const { jobs } = await openTestJobs({ directory }, 'ab12')
  expect(await jobs.get(['one'])).toHaveLength(1)
  expect(await answers.read([address(1)])).toHaveLength(1)
})

it('moves a corrupt file aside, and begins a new one', async () => {
  const directory = createDirectory()
  writeFileSync(join(directory, 'jobs.sqlite'), 'not a database'.repeat(1000))
  const onNotice = vi.fn<(sentence: string) => void>()
  const { jobs, close } = await openJobStore({ directory }, 'ab12', { onNotice })
  onTestFinished(close)
  expect(onNotice).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/^The job store was corrupt: it was moved to .*jobs\.sqlite\.corrupt-/),
  )
  await addJob(jobs, 'one', addressList(3))
  expect(await jobs.get(['one'])).toHaveLength(1)
})

it('reports that it has ended', async () => {
  const { jobs, isOpen, thread } = await openWithThread()
  expect(isOpen()).toBe(true)
  const calls = [addJob(jobs, 'one', addressList(3)), jobs.usage()]
  void thread.terminate()
  const results = await Promise.allSettled(calls)
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(isOpen()).toBe(false)
})

it('loses nothing that was stored when the disk is full, and continues afterwards', async () => {
  const count = 5000
  const { jobs, thread } = await openWithThread()
  const run = await runJob(jobs, 'one', addressList(count))
  const results = addressList(count).map((each, index) =>
    foundAt(index, each, { carrierId: `carrier ${index % 7}` }),
  )
  const record = (from: number) =>
    recordAll(jobs, run, results.slice(from, from + 250), { finishedIndex: from + 250 })
  await limitPages(thread, 1)
  let from = 0
  let stored = await jobs.get(['one'])
  const fill = async () => {
    for (; from < count; from += 250) stored = [(await record(from))!]
  }
  await expect(fill()).rejects.toMatchObject({ errcode: 13 })
  await expect(addJob(jobs, 'two', addressList(count))).rejects.toMatchObject({ errcode: 13 })
  expect(await jobs.get(['one', 'two'])).toEqual(stored)
  expect(stored[0]!.progress.doneCount).toBe(from)
  const [next] = await jobs.pending('one', { from: 0, limit: 1 })
  expect(next!.index).toBe(from)

  await limitPages(thread, undefined)
  await fill()
  expect(stored).toMatchObject([{ progress: { doneCount: count }, reach: { lookedUp: count } }])
  expect(await allEntries(jobs, 'one')).toHaveLength(count)
})

/** The numbers that a file contains: as text, or as integers of SQLite with six bytes. */
function numbersIn(directory: string, numbers: readonly Address[]): Address[] {
  const files = readdirSync(directory).map((file) => readFileSync(join(directory, file)))
  const integers = new Set<number>()
  for (const bytes of files) {
    for (let place = 0; place + 6 <= bytes.length; place++) {
      if (bytes[place + 1] === 0xe8) integers.add(bytes.readUIntBE(place, 6))
    }
  }
  const texts = files.map((bytes) => bytes.toString('latin1')).join('\n')
  const written = new Set(texts.match(/999200[0-9]{6}/g))
  return numbers.filter((each) => {
    const digits = each.slice(1)
    return integers.has(Number(digits)) || written.has(digits)
  })
}

it('leaves no copy of an erased number in its files', async () => {
  const [chunkSize, chunkCount] = [67, 304]
  const count = chunkSize * chunkCount
  const directory = createDirectory()
  const { jobs } = await openTestJobs({ directory })
  const numbers = addressList(count)
  // Other spellings and duplicates are stored with their texts, among numbers without a text.
  const texts = numbers.flatMap((each, index) => {
    if (index % 10 === 3) return [each, `00${each.slice(1)}`]
    return index % 10 === 7 ? [each, each.slice(1), `${each} `] : [each]
  })
  const run = await runJob(jobs, 'one', texts)
  const pending = await jobs.pending('one', { from: 0, limit: count })
  // In this order SQLite divides pages so that old copies stay in them.
  for (let chunk = 0; chunk < chunkCount; chunk++) {
    const from = (chunk ^ 7) * chunkSize
    const results = pending
      .slice(from, from + chunkSize)
      .map(({ index, address: each }) =>
        foundAt(index, each, { carrierId: `carrier ${index % 7}`, carrierStatus: 'active' }),
      )
    await recordAll(jobs, run, results)
  }
  const isErased = (_: unknown, index: number) => index % 2 === 1
  const erased = numbers.filter(isErased)
  expect(await jobs.erase(erased)).toBe(erased.length)
  expect(numbersIn(directory, erased)).toEqual([])
  const kept = numbers.filter((each, index) => !isErased(each, index))
  expect(numbersIn(directory, kept)).toEqual(kept)
  expect(statSync(join(directory, 'jobs.sqlite-wal')).size).toBe(0)
  expect(await jobs.get(['one'])).toMatchObject([{ progress: { doneCount: count } }])
})

it('rejects an erasure while another program keeps a copy in the write-ahead log', async () => {
  const { DatabaseSync } = await import('node:sqlite')
  const directory = createDirectory()
  const { jobs } = await openTestJobs({ directory })
  await addJob(jobs, 'one', addressList(3))
  const other = new DatabaseSync(join(directory, 'jobs.sqlite'))
  onTestFinished(() => other.close())
  other.exec('begin; select * from jobs')
  await expect(jobs.erase([address(1)])).rejects.toThrow('another program uses the database')
  other.exec('rollback')
  await jobs.erase([address(1)])
  expect(numbersIn(directory, [address(1)])).toEqual([])
})
