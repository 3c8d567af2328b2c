import { describe, expect, it } from 'vitest'
import type { JobEntry, JobEntryFilter } from '../../../src/domain/bulk-lookup-job.ts'
import type { JobStore } from '../../../src/domain/job-store.ts'
import { address, addressList } from '../../support/addresses.ts'
import {
  addJob,
  allEntries,
  describeEachJobStore,
  failedAt,
  foundAt,
  openTestJobs,
  recordAll,
  runJob,
} from '../../support/jobs.ts'

/** The entries of `addMixed` with their places in the list. */
const mixed = [
  address(0),
  address(1).slice(1),
  'not a number',
  address(2),
  address(0).slice(1),
  address(2),
  address(3),
  '',
  address(3),
]

/** A job with entries of each status. The last two numbers are in the unfinished part. */
async function addMixed(jobs: JobStore) {
  const run = await runJob(jobs, 'one', [...mixed, address(4), address(5)])
  const results = [
    foundAt(0, address(0), { carrierId: 'a' }),
    foundAt(1, address(1), { carrierId: 'b', rcsEnabled: false }),
    failedAt(3, address(2), { code: 'REJECTED' }),
    foundAt(9, address(4), { carrierId: 'a' }),
  ]
  await recordAll(jobs, run, results, { finishedIndex: mixed.length })
  await jobs.erase([address(3)])
}

describeEachJobStore((createPlace) => {
  const open = async () => (await openTestJobs(await createPlace())).jobs

  describe('entries', () => {
    it('have a status, their input as it was, and the result of their number', async () => {
      const jobs = await open()
      await addMixed(jobs)
      const entries = await allEntries(jobs, 'one')
      expect(entries.map(({ index }) => index)).toEqual(mixed.keys().toArray())
      expect(entries.map(({ status }) => status)).toEqual([
        'FOUND',
        'FOUND',
        'INVALID',
        'FAILED',
        'DUPLICATE',
        'DUPLICATE',
        'ERASED',
        'INVALID',
        'ERASED',
      ])
      expect(entries[4]).toMatchObject({
        input: address(0).slice(1),
        address: address(0),
        device: { address: address(0), carrierId: 'a' },
        failure: null,
      })
      expect(entries[5]).toMatchObject({
        address: address(2),
        device: null,
        failure: { address: address(2), code: 'REJECTED' },
      })
      const inputs = mixed.map((text, index) => (index === 6 || index === 8 ? null : text))
      expect(entries.map(({ input }) => input)).toEqual(inputs)
      for (const erased of [entries[6], entries[8]]) {
        expect(erased).toMatchObject({ address: null, device: null, failure: null })
      }
    })

    it('say why an input is invalid', async () => {
      const jobs = await open()
      const texts = [`+999 200 000`, `${address(1)}\u202a`, '012345678']
      const run = await runJob(jobs, 'one', texts)
      await recordAll(jobs, run, [], { finishedIndex: 3 })
      const failures = (await allEntries(jobs, 'one')).map(({ failure }) => failure)
      expect(failures).toMatchObject([
        { code: 'INVALID_ADDRESS', reason: 'SEPARATORS', address: texts[0] },
        {
          reason: 'INVISIBLE_CHARACTER',
          message: expect.stringContaining('U+202A at position 13'),
        },
        { reason: 'LEADING_ZERO', message: expect.stringContaining('defaultCountry') },
      ])
    })

    it('do not advise to pass a default country to a job that has one', async () => {
      const jobs = await open()
      await addJob(jobs, 'one', ['012345678'], { job: { defaultCountry: 'IT' } })
      const run = (await jobs.beginRun('one', new Date(0)))!
      await recordAll(jobs, run, [], { finishedIndex: 1 })
      const [entry] = await allEntries(jobs, 'one')
      expect(entry!.failure!.message).not.toContain('defaultCountry')
    })

    it('keep the spelling of a number and characters of any kind', async () => {
      const jobs = await open()
      const texts = ['é "\\\' \u{1f600}', 'a\0b', '\ud800', '\r\n\t', 'x'.repeat(100)]
      const run = await runJob(jobs, 'one', texts)
      await recordAll(jobs, run, [], { finishedIndex: texts.length })
      const inputs = (await allEntries(jobs, 'one')).map(({ input }) => input)
      const [first, , , ...others] = texts
      expect(inputs).toEqual([first, 'a\ufffdb', '\ufffd', ...others])
    })

    it('are those of the finished part only', async () => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', [...addressList(5), address(1)])
      await recordAll(jobs, run, [foundAt(0, address(0)), foundAt(3, address(3))], {
        finishedIndex: 1,
      })
      expect(await allEntries(jobs, 'one')).toHaveLength(1)
      expect(await jobs.entries('one', { after: 0, limit: 9 })).toEqual([])
      expect(await jobs.entries('other', { after: -1, limit: 9 })).toEqual([])
    })

    it('are all those with a result, once the job has ended early', async () => {
      const jobs = await open()
      const count = 60_000
      const run = await runJob(jobs, 'one', [...addressList(count), address(7), address(9)])
      const indexes = [7, 59_990]
      const results = indexes.map((index) => foundAt(index, address(index)))
      await recordAll(jobs, run, results, { finishedIndex: 0 })
      await jobs.change('one', { from: ['RUNNING'], to: 'CANCELED', at: new Date(5) })
      for (const limit of [1, 2, 9]) {
        const entries = await allEntries(jobs, 'one', limit)
        expect(entries.map(({ index }) => index)).toEqual([...indexes, count])
      }
    })

    it('come in pages that contain each entry once', async () => {
      const jobs = await open()
      await addMixed(jobs)
      const all = await allEntries(jobs, 'one')
      for (const limit of [1, 2, 4, 9]) {
        expect(await allEntries(jobs, 'one', limit)).toEqual(all)
      }
      expect(await jobs.entries('one', { after: -1, limit: 0 })).toEqual([])
    })

    it('come in ranges that contain each entry once', async () => {
      const jobs = await open()
      await addMixed(jobs)
      const all = await allEntries(jobs, 'one')
      for (const size of [1, 2, 4, 99]) {
        const ranges: JobEntry[] = []
        for (let from = 0; from < mixed.length; from += size) {
          const before = Math.min(from + size, mixed.length)
          ranges.push(...(await jobs.entries('one', { after: from - 1, before, limit: 99 })))
        }
        expect(ranges).toEqual(all)
      }
      const statuses = ['DUPLICATE'] as const
      const found = await jobs.entries('one', {
        after: 3,
        before: 5,
        limit: 9,
        filter: { statuses },
      })
      expect(found.map(({ index }) => index)).toEqual([4])
      expect(await jobs.entries('one', { after: 4, before: 5, limit: 9 })).toEqual([])
      const unfinished = { after: 0, before: mixed.length + 1, limit: 1 }
      await expect(jobs.entries('one', unfinished)).rejects.toMatchObject({ code: 'JOB_STATE' })
    })
  })

  describe('a filter', () => {
    it.each<[string, JobEntryFilter, number[]]>([
      ['found', { statuses: ['FOUND'] }, [0, 1]],
      ['failed', { statuses: ['FAILED'] }, [3]],
      ['duplicate', { statuses: ['DUPLICATE'] }, [4, 5]],
      ['invalid', { statuses: ['INVALID'] }, [2, 7]],
      ['erased', { statuses: ['ERASED'] }, [6, 8]],
      ['of several statuses', { statuses: ['FAILED', 'ERASED'] }, [3, 6, 8]],
      ['of no status', { statuses: [] }, []],
      ['with RCS', { rcsEnabled: true }, [0, 4]],
      ['without RCS', { rcsEnabled: false }, [1]],
      ['of a carrier', { carrierId: 'a' }, [0, 4]],
      ['of an unknown carrier', { carrierId: 'nobody' }, []],
      ['of a carrier and a status', { carrierId: 'a', statuses: ['DUPLICATE'] }, [4]],
      ['of a carrier without RCS', { carrierId: 'b', rcsEnabled: false }, [1]],
      ['that match nothing together', { carrierId: 'b', rcsEnabled: true }, []],
      ['with nothing set', { carrierId: undefined }, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    ])('returns entries %s', async (_, filter, expected) => {
      const jobs = await open()
      await addMixed(jobs)
      const entries = await jobs.entries('one', { after: -1, limit: 99, filter })
      expect(entries.map(({ index }) => index)).toEqual(expected)
      const paged: number[] = []
      for (;;) {
        const [next] = await jobs.entries('one', { after: paged.at(-1) ?? -1, limit: 1, filter })
        if (next === undefined) break
        paged.push(next.index)
      }
      expect(paged).toEqual(expected)
      for (const skip of [1, 2, 8, 99]) {
        const left = await jobs.entries('one', { after: -1, skip, limit: 2, filter })
        expect(left.map(({ index }) => index)).toEqual(expected.slice(skip, skip + 2))
      }
    })

    it('finds the few entries of a list of several windows', async () => {
      const jobs = await open()
      const count = 60_000
      await addJob(jobs, 'one', addressList(count))
      const run = (await jobs.beginRun('one', new Date(0)))!
      const indexes = [10, 59_990]
      const results = indexes.map((index) => foundAt(index, address(index), { carrierId: 'rare' }))
      await recordAll(jobs, run, results, { finishedIndex: count })
      const filter = { carrierId: 'rare' }
      const entries = await jobs.entries('one', { after: -1, limit: 9, filter })
      expect(entries.map(({ index }) => index)).toEqual(indexes)
      const [last] = await jobs.entries('one', { after: -1, skip: 1, limit: 9, filter })
      expect(last).toMatchObject({ index: 59_990 })
      expect(await jobs.entries('one', { after: -1, skip: 2, limit: 9, filter })).toEqual([])
      const all = await jobs.entries('one', { after: 5, skip: 55_000, limit: 1 })
      expect(all).toMatchObject([])
    })
  })
})
