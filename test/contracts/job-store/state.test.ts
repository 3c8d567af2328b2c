import { describe, expect, it } from 'vitest'
import type { JobChange } from '../../../src/domain/job-store.ts'
import { address } from '../../support/addresses.ts'
import { moment } from '../../support/answers.ts'
import {
  addJob,
  dayMs,
  describeEachJobStore,
  describeEachSharedJobStore,
  foundAt,
  newJob,
  openTestJobs,
  publication,
  readInputs,
  recordAll,
  runJob,
} from '../../support/jobs.ts'

const change = (from: JobChange['from'], to: JobChange['to'], ms: number) => ({
  from,
  to,
  at: moment(ms),
})

describeEachJobStore((createPlace) => {
  const open = async () => (await openTestJobs(await createPlace())).jobs

  describe('the state of a job', () => {
    it('changes only from certain states', async () => {
      const jobs = await open()
      await addJob(jobs, 'one', [address(1)])
      expect(await jobs.change('one', change(['READY', 'PAUSED'], 'QUEUED', 2))).toBeUndefined()
      expect(await jobs.change('other', change(['QUEUED'], 'PAUSED', 2))).toBeUndefined()
      expect(await jobs.get(['one'])).toMatchObject([{ state: 'QUEUED' }])
      const paused = await jobs.change('one', change(['QUEUED'], 'PAUSED', 2))
      expect(paused).toMatchObject({ id: 'one', state: 'PAUSED', endedAt: null })
      expect(await jobs.get(['one'])).toEqual([paused])
    })

    it('has a moment of its first start', async () => {
      const jobs = await open()
      await addJob(jobs, 'one', [address(1)], { publish: { state: 'READY' } })
      const moments = []
      for (const [from, to, ms] of [
        ['READY', 'PAUSED', 2],
        ['PAUSED', 'QUEUED', 3],
        ['QUEUED', 'PAUSED', 4],
        ['PAUSED', 'QUEUED', 5],
      ] as const) {
        moments.push((await jobs.change('one', change([from], to, ms)))!.startedAt)
      }
      expect(moments).toEqual([null, moment(3), moment(3), moment(3)])
    })

    it('has a reason and a time while the job waits, and none afterwards', async () => {
      const jobs = await open()
      const { id, epoch } = await runJob(jobs, 'one', [address(1)])
      const wait = { waitReason: 'UPSTREAM_OUT', waitUntil: moment(9) } as const
      const waiting = { ...change(['RUNNING'], 'WAITING', 3), ...wait }
      expect(await jobs.changeRun({ id, epoch }, waiting)).toMatchObject(wait)
      const none = { state: 'RUNNING', waitReason: null, waitUntil: null }
      const running = change(['WAITING'], 'RUNNING', 4)
      expect(await jobs.changeRun({ id, epoch }, running)).toMatchObject(none)
      await jobs.changeRun({ id, epoch }, waiting)
      expect((await jobs.beginRun('one', moment(5)))?.job).toMatchObject(none)
    })

    it.each(['CANCELED', 'COMPLETED', 'FAILED'] as const)(
      'has a moment of its end and an expiry with %s',
      async (to) => {
        const jobs = await open()
        await addJob(jobs, 'one', [address(1)])
        const ended = { state: to, endedAt: moment(7), expiresAt: moment(7 + dayMs) }
        expect(await jobs.change('one', change(['QUEUED'], to, 7))).toMatchObject(ended)
      },
    )
  })

  describe('a run', () => {
    it('begins only in an active state', async () => {
      const jobs = await open()
      await addJob(jobs, 'one', [address(1)], { publish: { state: 'READY' } })
      expect(await jobs.beginRun('one', moment(2))).toBeUndefined()
      await jobs.change('one', change(['READY'], 'QUEUED', 3))
      const first = (await jobs.beginRun('one', moment(4)))!
      expect(first.job).toMatchObject({ id: 'one', state: 'RUNNING', epoch: first.epoch })
      const second = (await jobs.beginRun('one', moment(5)))!
      expect(second.epoch).toBeGreaterThan(first.epoch)
      await jobs.change('one', change(['RUNNING'], 'PAUSED', 6))
      expect(await jobs.beginRun('one', moment(7))).toBeUndefined()
      expect(await jobs.beginRun('other', moment(7))).toBeUndefined()
    })

    it('ends when another run begins: nothing of it is stored any more', async () => {
      const jobs = await open()
      const { id, epoch } = await runJob(jobs, 'one', [address(1), address(2)])
      const { job } = (await jobs.beginRun('one', moment(3)))!
      const late = recordAll(jobs, { id, epoch }, [foundAt(0, address(1))], {
        cachedCount: 1,
        bulkCalls: 1,
        singleCalls: 1,
        finishedIndex: 2,
      })
      expect(await late).toBeUndefined()
      expect(
        await jobs.changeRun({ id, epoch }, change(['RUNNING'], 'COMPLETED', 4)),
      ).toBeUndefined()
      expect(await jobs.get(['one'])).toEqual([job])
      expect(await jobs.pending('one', { from: 0, limit: 9 })).toHaveLength(2)
    })

    it('stores results while it is RUNNING or WAITING, and in no other state', async () => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', [address(1), address(2)])
      await jobs.changeRun(run, change(['RUNNING'], 'WAITING', 3))
      expect(await recordAll(jobs, run, [foundAt(0, address(1))])).toMatchObject({
        state: 'WAITING',
        progress: { doneCount: 1 },
      })
      for (const state of ['PAUSED', 'QUEUED', 'CANCELED'] as const) {
        await jobs.change('one', change(['WAITING', 'PAUSED', 'QUEUED'], state, 4))
        expect(await recordAll(jobs, run, [foundAt(1, address(2))])).toBeUndefined()
      }
      expect(await jobs.get(['one'])).toMatchObject([{ progress: { doneCount: 1 } }])
    })

    it('ends when its job is deleted', async () => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', [address(1)])
      await jobs.delete('one')
      expect(await recordAll(jobs, run, [foundAt(0, address(1))])).toBeUndefined()
      expect(await jobs.changeRun(run, change(['RUNNING'], 'COMPLETED', 4))).toBeUndefined()
    })
  })

  describe('the active jobs', () => {
    it('are those of all owners that run or will run', async () => {
      const jobs = await open()
      await addJob(jobs, 'ready', [address(1)], { publish: { state: 'READY' } })
      await addJob(jobs, 'queued', [address(1)], { job: { owner: 'other' } })
      await runJob(jobs, 'running', [address(1)])
      await addJob(jobs, 'ended', [address(1)])
      await jobs.change('ended', change(['QUEUED'], 'CANCELED', 2))
      const active = await jobs.active()
      expect(active.map(({ id }) => id).toSorted()).toEqual(['queued', 'running'])
    })
  })

  describe('usage', () => {
    it('has the jobs by state, and since when one waits', async () => {
      const jobs = await open()
      expect(await jobs.usage()).toEqual({
        jobs: new Map(),
        oldestWaitingAt: null,
        storedBytes: 0,
      })
      await addJob(jobs, 'ready', [address(1)], { publish: { state: 'READY' } })
      await addJob(jobs, 'one', [address(1)], { publish: { at: moment(5) } })
      await addJob(jobs, 'two', [address(1)], { publish: { at: moment(7) } })
      await runJob(jobs, 'running', [address(1)])
      const { jobs: counts, oldestWaitingAt } = await jobs.usage()
      expect(counts).toEqual(
        new Map([
          ['READY', 1],
          ['QUEUED', 2],
          ['RUNNING', 1],
        ]),
      )
      expect(oldestWaitingAt).toEqual(moment(5))
    })

    it('counts the bytes of all jobs, those of uploads too', async () => {
      const jobs = await open()
      await addJob(jobs, 'one', [address(1), address(2)])
      const { storedBytes } = await jobs.usage()
      expect(storedBytes).toBeGreaterThan(0)
      await jobs.create(newJob('upload'))
      await jobs.addInputs('upload', 0, readInputs([address(1)]).inputs, moment(0))
      const { storedBytes: withUpload } = await jobs.usage()
      expect(withUpload).toBeGreaterThan(storedBytes)
      await jobs.delete('upload')
      expect((await jobs.usage()).storedBytes).toBe(storedBytes)
    })
  })
})

describeEachSharedJobStore((createPlace) => {
  it('keeps jobs and results when it is closed', async () => {
    const place = await createPlace()
    const first = await openTestJobs(place, 'ab12')
    const run = await runJob(first.jobs, 'one', [address(1), address(2)])
    await recordAll(first.jobs, run, [foundAt(0, address(1))], { finishedIndex: 1 })
    const before = await first.jobs.get(['one'])
    await first.close()
    const { jobs } = await openTestJobs(place, 'ab12')
    expect(await jobs.get(['one'])).toEqual(before)
    expect(await jobs.pending('one', { from: 0, limit: 9 })).toEqual([
      { index: 1, address: address(2) },
    ])
  })

  it('hides the jobs of one credential from another', async () => {
    const place = await createPlace()
    const first = await openTestJobs(place, 'ab12')
    const run = await runJob(first.jobs, 'one', [address(1)])
    await first.jobs.create(newJob('upload'))
    await recordAll(first.jobs, run, [foundAt(0, address(1))], { finishedIndex: 1 })
    const [before] = await first.jobs.get(['one'])
    await first.close()

    const other = await openTestJobs(place, 'cd34')
    const { jobs } = other
    expect(await jobs.get(['one'])).toEqual([])
    expect(await jobs.list({ owner: 'owner', limit: 9 })).toEqual([])
    expect(await jobs.active()).toEqual([])
    expect(await jobs.entries('one', { after: -1, limit: 9 })).toEqual([])
    expect(await jobs.pending('one', { from: 0, limit: 9 })).toEqual([])
    expect(await jobs.sample('one', 9)).toEqual([])
    expect(await jobs.beginRun('one', moment(4))).toBeUndefined()
    expect(await recordAll(jobs, run, [])).toBeUndefined()
    expect(await jobs.change('one', change(['RUNNING'], 'PAUSED', 4))).toBeUndefined()
    expect(await jobs.delete('one')).toBe(false)
    expect(await jobs.erase([address(1)])).toBe(0)
    expect(await jobs.usage()).toMatchObject({ jobs: new Map(), storedBytes: 0 })
    await expect(
      jobs.addInputs('upload', 0, readInputs([address(2)]).inputs, moment(0)),
    ).rejects.toThrow('upload is over')
    await expect(jobs.publish('upload', publication())).rejects.toThrow('upload is over')
    await other.close()

    const again = await openTestJobs(place, 'ab12')
    expect(await again.jobs.get(['one'])).toEqual([before])
    expect(await again.jobs.delete('upload')).toBe(true)
  })
})
