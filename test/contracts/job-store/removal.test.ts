import { describe, expect, it } from 'vitest'
import type { JobStore } from '../../../src/domain/job-store.ts'
import { address, addressList } from '../../support/addresses.ts'
import { moment } from '../../support/answers.ts'
import {
  addJob,
  allEntries,
  dayMs,
  describeEachJobStore,
  failedAt,
  foundAt,
  newJob,
  openTestJobs,
  publication,
  readInputs,
  recordAll,
  runJob,
} from '../../support/jobs.ts'

describeEachJobStore((createPlace) => {
  const open = async () => (await openTestJobs(await createPlace())).jobs

  const statusesOf = async (jobs: JobStore, id: string) =>
    (await allEntries(jobs, id)).map(({ status }) => status)

  describe('erasure', () => {
    it('removes input, number and result from all jobs, and counts the numbers', async () => {
      const jobs = await open()
      for (const id of ['one', 'two']) {
        const run = await runJob(jobs, id, [address(0), address(1), address(2)])
        const results = [
          foundAt(0, address(0)),
          failedAt(1, address(1), { code: 'TIMEOUT' }),
          foundAt(2, address(2)),
        ]
        await recordAll(jobs, run, results, { finishedIndex: 3 })
      }
      const before = await jobs.get(['one'])
      const numbers = [address(0), address(1), address(0), address(9)]
      expect(await jobs.erase(numbers)).toBe(2)
      for (const id of ['one', 'two']) {
        expect(await allEntries(jobs, id)).toMatchObject([
          { index: 0, status: 'ERASED', input: null, address: null, device: null, failure: null },
          { index: 1, status: 'ERASED', input: null, address: null, device: null, failure: null },
          { index: 2, status: 'FOUND', address: address(2) },
        ])
      }
      expect(await jobs.get(['one'])).toEqual(before)
      expect(await jobs.erase(numbers)).toBe(0)
    })

    it('reaches every spelling of a number and its duplicates', async () => {
      const jobs = await open()
      const digits = address(0).slice(1)
      const texts = [
        digits,
        address(0),
        `+${digits.slice(0, 3)} ${digits.slice(3, 6)}-${digits.slice(6)}`,
        `00${digits}`,
        address(1),
        digits,
        `${address(0)} 5`,
      ]
      const run = await runJob(jobs, 'one', texts)
      await recordAll(jobs, run, [foundAt(0, address(0)), foundAt(4, address(1))], {
        finishedIndex: texts.length,
      })
      expect(await jobs.erase([address(0)])).toBe(1)
      expect(await statusesOf(jobs, 'one')).toEqual([
        'ERASED',
        'ERASED',
        'ERASED',
        'ERASED',
        'FOUND',
        'ERASED',
        'INVALID',
      ])
      expect(await jobs.get(['one'])).toMatchObject([
        { progress: { doneCount: 2, erasedCount: 0 } },
      ])
    })

    it('reaches examples of invalid inputs that are another spelling', async () => {
      const jobs = await open()
      await addJob(jobs, 'one', ['x', `00${address(0).slice(1)}`, `${address(1)} 5`])
      await jobs.erase([address(0)])
      expect(await jobs.invalidInputs('one', [0, 1, 2])).toEqual([
        { index: 0, input: 'x' },
        { index: 2, input: `${address(1)} 5` },
      ])
      await jobs.delete('one')
      expect(await jobs.invalidInputs('one', [0, 2])).toEqual([])
    })

    it('reaches a national spelling that was read with the default country', async () => {
      const jobs = await open()
      await jobs.create(newJob('one', { defaultCountry: 'IT' }))
      const input = { kind: 'FIRST', input: '(0) 200 000 000', address: address(0) } as const
      await jobs.addInputs('one', 0, [input], moment(0))
      const { list } = readInputs([address(0)])
      await jobs.publish('one', publication({ list }))
      const run = (await jobs.beginRun('one', moment(2)))!
      await recordAll(jobs, run, [foundAt(0, address(0))], { finishedIndex: 1 })
      expect(await allEntries(jobs, 'one')).toMatchObject([{ input: input.input }])
      expect(await jobs.erase([address(0)])).toBe(1)
      expect(await allEntries(jobs, 'one')).toMatchObject([{ input: null, status: 'ERASED' }])
    })

    it('completes a number that has no result, and rejects its later result', async () => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', [address(0), address(1)])
      expect(await jobs.erase([address(0)])).toBe(1)
      const progress = { doneCount: 1, erasedCount: 1, failedCount: 0 }
      expect(await jobs.get(['one'])).toMatchObject([{ progress }])
      expect(await jobs.pending('one', { from: 0, limit: 9 })).toEqual([
        { index: 1, address: address(1) },
      ])
      const results = [foundAt(0, address(0)), foundAt(1, address(1))]
      const job = await recordAll(jobs, run, results, { finishedIndex: 2 })
      expect(job).toMatchObject({
        progress: { ...progress, doneCount: 2 },
        reach: { lookedUp: 1, unknown: 0 },
      })
      expect(await statusesOf(jobs, 'one')).toEqual(['ERASED', 'FOUND'])
    })

    it('counts each number once while results are stored', async () => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', addressList(600))
      const results = addressList(600).map((each, index) => foundAt(index, each))
      const tasks: Promise<unknown>[] = []
      for (let from = 0; from < 600; from += 50) {
        tasks.push(recordAll(jobs, run, results.slice(from, from + 50)))
        tasks.push(jobs.erase(addressList(40, from + 10)))
      }
      await Promise.all(tasks)
      const [job] = await jobs.get(['one'])
      const { doneCount, erasedCount } = job!.progress
      expect(doneCount).toBe(600)
      expect(job!.reach.lookedUp + erasedCount).toBe(600)
    })

    it('reaches inputs of a list that is being received', async () => {
      const jobs = await open()
      await jobs.create(newJob('one'))
      const { inputs, list } = readInputs([address(0), address(1), address(0)])
      await jobs.addInputs('one', 0, inputs, moment(0))
      expect(await jobs.erase([address(0)])).toBe(1)
      await jobs.publish('one', publication({ list }))
      expect(await jobs.get(['one'])).toMatchObject([
        { progress: { doneCount: 1, erasedCount: 1 } },
      ])
      const pending = await jobs.pending('one', { from: 0, limit: 9 })
      expect(pending).toEqual([{ index: 1, address: address(1) }])
    })

    it('reaches many numbers of a long list, and keeps the others', async () => {
      const jobs = await open()
      const count = 45_000
      const run = await runJob(jobs, 'one', addressList(count))
      await recordAll(jobs, run, [foundAt(count - 1, address(count - 1))], {
        finishedIndex: count,
      })
      const erased = Array.from({ length: 1500 }, (_, place) => address(place * 30 + 7))
      expect(await jobs.erase(erased)).toBe(1500)
      const pending: string[] = []
      for (let from = 0; ;) {
        const page = await jobs.pending('one', { from, limit: 20_000 })
        if (page.length === 0) break
        pending.push(...page.map((entry) => entry.address))
        from = page.at(-1)!.index + 1
      }
      const isErased = new Set(erased)
      const others = addressList(count - 1).filter((each) => !isErased.has(each))
      expect(pending.length).toBe(others.length)
      expect(new Set(pending)).toEqual(new Set(others))
      const filter = { statuses: ['ERASED'] } as const
      expect(await jobs.entries('one', { after: -1, limit: 9999, filter })).toHaveLength(1500)
    })
  })

  describe('deletion', () => {
    it('removes a job, published or not', async () => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', addressList(3))
      await recordAll(jobs, run, [foundAt(0, address(0))], { finishedIndex: 1 })
      await jobs.create(newJob('upload'))
      await addJob(jobs, 'other', [address(0)])
      expect(await jobs.delete('one')).toBe(true)
      expect(await jobs.delete('upload')).toBe(true)
      expect(await jobs.delete('one')).toBe(false)
      expect(await jobs.get(['one', 'other'])).toMatchObject([{ id: 'other' }])
      expect(await jobs.entries('one', { after: -1, limit: 9 })).toEqual([])
      expect(await jobs.pending('one', { from: 0, limit: 9 })).toEqual([])
      expect(await jobs.sample('one', 9)).toEqual([])
      expect(await jobs.sample('other', 9)).toEqual([address(0)])
    })

    it('removes the entries of a long list', async () => {
      const jobs = await open()
      await addJob(jobs, 'one', addressList(25_000))
      await jobs.delete('one')
      expect(await jobs.usage()).toMatchObject({ storedBytes: 0 })
      expect(await jobs.erase([address(0), address(24_999)])).toBe(0)
    })

    it('never leaves the entries of an earlier job to a later one', async () => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', addressList(3))
      await jobs.delete('one')
      await addJob(jobs, 'two', addressList(3))
      await jobs.beginRun('two', moment(2))
      expect(await recordAll(jobs, run, [foundAt(0, address(0))])).toBeUndefined()
      expect(await jobs.pending('one', { from: 0, limit: 9 })).toEqual([])
      expect(await jobs.pending('two', { from: 0, limit: 9 })).toHaveLength(3)
    })
  })

  describe('expiry', () => {
    const ended = async (jobs: JobStore, id: string, ms: number) => {
      await addJob(jobs, id, [address(0)])
      await jobs.change(id, { from: ['QUEUED'], to: 'CANCELED', at: moment(ms) })
    }
    const ids = async (jobs: JobStore) =>
      (await jobs.list({ owner: 'owner', limit: 9 })).map(({ id }) => id).toSorted()

    it('removes jobs whose retention is over', async () => {
      const jobs = await open()
      await ended(jobs, 'early', 10)
      await ended(jobs, 'late', 11)
      const unpublishedBefore = moment(0)
      const at = (ms: number) => ({ at: moment(dayMs + ms), unpublishedBefore })
      expect(await jobs.deleteExpired(at(9))).toBe(0)
      expect(await jobs.deleteExpired(at(10))).toBe(1)
      expect(await ids(jobs)).toEqual(['late'])
      expect(await jobs.deleteExpired(at(11))).toBe(1)
    })

    it('does not remove a job that runs, and removes one that never started', async () => {
      const jobs = await open()
      await runJob(jobs, 'running', [address(0)])
      await addJob(jobs, 'ready', [address(0)], { publish: { state: 'READY' } })
      const moments = { at: moment(99 * dayMs), unpublishedBefore: moment(0) }
      expect(await jobs.deleteExpired(moments)).toBe(1)
      expect(await ids(jobs)).toEqual(['running'])
    })

    it('removes lists that were not received completely', async () => {
      const jobs = await open()
      await jobs.create(newJob('idle', { createdAt: moment(0) }))
      await jobs.create(newJob('busy', { createdAt: moment(0) }))
      await jobs.addInputs('busy', 0, readInputs([address(0)]).inputs, moment(10))
      const moments = { at: moment(11), unpublishedBefore: moment(5) }
      expect(await jobs.deleteExpired(moments)).toBe(1)
      expect(await jobs.delete('idle')).toBe(false)
      expect(await jobs.delete('busy')).toBe(true)
    })
  })
})
