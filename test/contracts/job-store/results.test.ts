import { describe, expect, it } from 'vitest'
import type { FailureReason } from '../../../src/domain/failure.ts'
import type { JobResult, JobStore } from '../../../src/domain/job-store.ts'
import { address, addressList } from '../../support/addresses.ts'
import { moment } from '../../support/answers.ts'
import {
  addJob,
  dayMs,
  describeEachJobStore,
  failedAt,
  foundAt,
  openTestJobs,
  recordAll,
  runJob,
} from '../../support/jobs.ts'

const progress = {
  doneCount: 0,
  failedCount: 0,
  erasedCount: 0,
  cachedCount: 0,
  bulkCalls: 0,
  singleCalls: 0,
}

describeEachJobStore((createPlace) => {
  const open = async () => (await openTestJobs(await createPlace())).jobs

  /** Runs a job of these numbers, and stores results. Returns their entries. */
  async function entriesAfter(jobs: JobStore, count: number, results: readonly JobResult[]) {
    const run = await runJob(jobs, 'one', addressList(count))
    await recordAll(jobs, run, results, { finishedIndex: count })
    return jobs.entries('one', { after: -1, limit: 99 })
  }

  describe('results', () => {
    it('are devices as the source returned them', async () => {
      const jobs = await open()
      const results = [
        foundAt(0, address(0), { source: 'SINGLE', rcsEnabled: false }),
        foundAt(1, address(1), { source: 'BULK', carrierId: null, carrierStatus: null }),
        foundAt(2, address(2), { source: 'CACHE', carrierId: '', carrierStatus: 'active' }),
        foundAt(3, address(3), { source: 'STALE', carrierId: 'é "\\\'', checkedAt: moment(-5) }),
      ]
      const entries = await entriesAfter(jobs, 4, results)
      expect(entries).toEqual(
        results.map(({ index, outcome }) => ({
          index,
          input: address(index),
          address: address(index),
          status: 'FOUND',
          device: outcome.status === 'FOUND' ? outcome.device : null,
          failure: null,
        })),
      )
    })

    it('are failures without the time of a retry', async () => {
      const jobs = await open()
      const upstream = { status: 500, code: 'RCS704', errorCode: null }
      const reasons: FailureReason[] = [
        { code: 'NOT_REPORTED' },
        { code: 'REFUSED', message: 'Not "now"', retryable: true, upstream },
        { code: 'TIMEOUT', retryAfterMs: 900 },
        { code: 'PROVIDER_ERROR', upstream: { ...upstream, code: null, errorCode: '7' } },
      ]
      const results = reasons.map((reason, index) => failedAt(index, address(index), reason))
      const entries = await entriesAfter(jobs, 4, results)
      expect(entries).toEqual(
        results.map(({ index, outcome }) => ({
          index,
          input: address(index),
          address: address(index),
          status: 'FAILED',
          device: null,
          failure: outcome.status === 'FAILED' && { ...outcome.failure, retryAfterMs: null },
        })),
      )
    })

    it('have replacement characters where Postgres cannot store a character', async () => {
      const jobs = await open()
      const [first, second] = await entriesAfter(jobs, 2, [
        foundAt(0, address(0), { carrierId: 'a\0b', carrierStatus: '\ud800' }),
        failedAt(1, address(1), { code: 'PROTOCOL', message: 'a\0b' }),
      ])
      expect(first!.device).toMatchObject({ carrierId: 'a\ufffdb', carrierStatus: '\ufffd' })
      expect(second!.failure!.message).toMatch(/^a.b$/)
    })

    it('are counted, with the calls and the progress', async () => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', addressList(6))
      const some = [foundAt(0, address(0)), failedAt(2, address(2), { code: 'TIMEOUT' })]
      const counts = { cachedCount: 1, bulkCalls: 2, singleCalls: 3 }
      const first = await recordAll(jobs, run, some, { ...counts, finishedIndex: 1 })
      expect(first).toMatchObject({
        progress: { ...progress, ...counts, doneCount: 2, failedCount: 1 },
        finishedIndex: 1,
      })
      const second = await recordAll(jobs, run, [foundAt(1, address(1))], {
        ...counts,
        finishedIndex: 3,
      })
      expect(second).toMatchObject({
        progress: {
          ...progress,
          doneCount: 3,
          failedCount: 1,
          cachedCount: 2,
          bulkCalls: 4,
          singleCalls: 6,
        },
        finishedIndex: 3,
      })
      expect(await jobs.get(['one'])).toEqual([second])
    })

    it('never make the finished part shorter', async () => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', addressList(3))
      await recordAll(jobs, run, [foundAt(0, address(0))], { finishedIndex: 2 })
      expect(await recordAll(jobs, run, [], { finishedIndex: 1 })).toMatchObject({
        finishedIndex: 2,
      })
    })

    it.each([
      ['alone', [0]],
      ['among new ones', [0, 1]],
      ['after new ones', [2, 0]],
    ])('do not replace earlier ones, and do not count again, %s', async (_, indexes) => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', addressList(3))
      const changes = { carrierId: 'first', rcsEnabled: true }
      await recordAll(jobs, run, [foundAt(0, address(0), changes)], { finishedIndex: 1 })
      const failures = indexes.map((index) => failedAt(index, address(index), { code: 'TIMEOUT' }))
      const job = await recordAll(jobs, run, failures)
      const newCount = indexes.length - 1
      expect(job).toMatchObject({ progress: { doneCount: 1 + newCount, failedCount: newCount } })
      const devices = indexes.map((index) =>
        foundAt(index, address(index), { carrierId: 'second', rcsEnabled: false }),
      )
      const { reach } = (await recordAll(jobs, run, devices))!
      expect(reach).toMatchObject({ lookedUp: 1, rcsEnabled: 1, unknown: newCount })
      const [entry] = await jobs.entries('one', { after: -1, limit: 1 })
      expect(entry).toMatchObject({ device: { carrierId: 'first' } })
    })

    it('exist only for entries with a unique number', async () => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', [address(0), address(0), 'x'])
      const indexes = [0, 1, 2, 3]
      const results = indexes.map((index) => foundAt(index, address(0)))
      const job = await recordAll(jobs, run, results, { finishedIndex: 3 })
      expect(job).toMatchObject({ progress: { doneCount: 1 }, reach: { lookedUp: 1 } })
      const entries = await jobs.entries('one', { after: -1, limit: 9 })
      expect(entries.map(({ status }) => status)).toEqual(['FOUND', 'DUPLICATE', 'INVALID'])
    })

    it('are stored once when two processes store them at the same time', async () => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', addressList(200))
      const results = addressList(200).map((each, index) => foundAt(index, each))
      const both = await Promise.all([
        recordAll(jobs, run, results),
        recordAll(jobs, run, results.toReversed()),
      ])
      expect(both.every(Boolean)).toBe(true)
      const [job] = await jobs.get(['one'])
      expect(job).toMatchObject({ progress: { doneCount: 200 }, reach: { lookedUp: 200 } })
    })
  })

  describe('pending entries', () => {
    it('are the unique numbers without a result, from an index on', async () => {
      const jobs = await open()
      const texts = [address(0), 'x', address(0), address(1), address(2), address(3)]
      const run = await runJob(jobs, 'one', texts)
      await recordAll(jobs, run, [foundAt(3, address(1))])
      const indexes = async (from: number, limit: number) =>
        (await jobs.pending('one', { from, limit })).map(({ index }) => index)
      expect(await indexes(0, 9)).toEqual([0, 4, 5])
      expect(await indexes(1, 1)).toEqual([4])
      expect(await indexes(6, 9)).toEqual([])
    })
  })

  describe('a sample', () => {
    it('has the numbers without a result', async () => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', [...addressList(4), 'x', address(1)])
      await recordAll(jobs, run, [foundAt(2, address(2))])
      expect((await jobs.sample('one', 9)).toSorted()).toEqual([address(0), address(1), address(3)])
    })

    it('is spread evenly over a long list', async () => {
      const jobs = await open()
      await addJob(jobs, 'one', addressList(2000))
      const places = (await jobs.sample('one', 100)).map((each) => addressList(2000).indexOf(each))
      expect(places).toHaveLength(100)
      expect(new Set(places).size).toBe(100)
      const parts = Map.groupBy(places, (place) => Math.floor(place / 200))
      expect(parts.size).toBe(10)
      for (const part of parts.values()) expect(part.length).toBeLessThanOrEqual(20)
    })

    it('finds the few numbers that are left of a long list', async () => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', addressList(2000))
      const results = addressList(1990).map((each, index) => foundAt(index, each))
      await recordAll(jobs, run, results, { finishedIndex: 1990 })
      const sample = await jobs.sample('one', 100)
      expect(sample.toSorted()).toEqual(addressList(10, 1990))
    })
  })

  describe('a retry', () => {
    const from = ['COMPLETED', 'FAILED', 'CANCELED'] as const

    it('removes the results of retryable failures, and continues at the first one', async () => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', addressList(5))
      await recordAll(
        jobs,
        run,
        [
          foundAt(0, address(0)),
          failedAt(1, address(1), { code: 'REJECTED' }),
          failedAt(2, address(2), { code: 'TIMEOUT' }),
          failedAt(3, address(3), { code: 'TIMEOUT', retryable: false }),
          failedAt(4, address(4), { code: 'REFUSED', retryable: true }),
        ],
        { finishedIndex: 5 },
      )
      const at = moment(9)
      expect(await jobs.reopenFailures('one', { from, at })).toBeUndefined()
      await jobs.changeRun(run, { from: ['RUNNING'], to: 'COMPLETED', at: moment(4) })
      const job = await jobs.reopenFailures('one', { from, at })
      expect(job).toMatchObject({
        state: 'QUEUED',
        endedAt: null,
        startedAt: moment(1),
        finishedIndex: 2,
        expiresAt: moment(9 + dayMs),
        progress: { doneCount: 3, failedCount: 2 },
        reach: { lookedUp: 1, unknown: 2 },
      })
      expect(await jobs.get(['one'])).toEqual([job])
      const pending = await jobs.pending('one', { from: 0, limit: 9 })
      expect(pending.map(({ index }) => index)).toEqual([2, 4])
      expect(await recordAll(jobs, run, [foundAt(2, address(2))])).toBeUndefined()
    })

    it('needs a retryable failure', async () => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', addressList(2))
      await recordAll(jobs, run, [
        failedAt(0, address(0), { code: 'REJECTED' }),
        foundAt(1, address(1), { carrierId: '{"code":"TIMEOUT"}' }),
      ])
      const ended = await jobs.changeRun(run, { from: ['RUNNING'], to: 'FAILED', at: moment(4) })
      expect(await jobs.reopenFailures('one', { from, at: moment(9) })).toBeUndefined()
      expect(await jobs.get(['one'])).toEqual([ended])
      expect(await jobs.reopenFailures('other', { from, at: moment(9) })).toBeUndefined()
    })
  })
})
