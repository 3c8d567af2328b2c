import { describe, expect, it } from 'vitest'
import type { PublishResult } from '../../../src/domain/job-store.ts'
import { address, addressList } from '../../support/addresses.ts'
import { moment } from '../../support/answers.ts'
import {
  addJob,
  dayMs,
  describeEachJobStore,
  newJob,
  openTestJobs,
  publication,
  readInputs,
} from '../../support/jobs.ts'

const kindsOf = (results: readonly PublishResult[]) => results.map(({ kind }) => kind).toSorted()

describeEachJobStore((createPlace) => {
  const open = async () => (await openTestJobs(await createPlace())).jobs

  describe('a job', () => {
    it('is invisible until it is published', async () => {
      const jobs = await open()
      await jobs.create(newJob('one'))
      await jobs.addInputs('one', 0, readInputs(addressList(3)).inputs, moment(0))
      expect(await jobs.get(['one'])).toEqual([])
      expect(await jobs.list({ owner: 'owner', limit: 9 })).toEqual([])
      expect(await jobs.active()).toEqual([])
      expect(await jobs.entries('one', { after: -1, limit: 9 })).toEqual([])
      expect(await jobs.beginRun('one', moment(1))).toBeUndefined()
      const change = { from: ['READY', 'QUEUED'], to: 'CANCELED', at: moment(1) } as const
      expect(await jobs.change('one', change)).toBeUndefined()
      expect((await jobs.usage()).jobs).toEqual(new Map())
    })

    it('has the countries of its list, and examples of its invalid inputs', async () => {
      const jobs = await open()
      const texts = [address(0).slice(1), 'x', address(1), 'é "\\\'', `${address(2)} 5`]
      const { list } = readInputs(texts)
      const byCountry = [
        { countryCallingCode: '44', region: 'GB', count: 1 },
        { countryCallingCode: '999', region: null, count: 1 },
      ]
      await addJob(jobs, 'one', texts, { publish: { list: { ...list, byCountry } } })
      const [job] = await jobs.get(['one'])
      expect(job!.list).toEqual({ ...list, byCountry, withoutPlusCount: 1 })
      expect(list.invalidExamples.map(({ index }) => index)).toEqual([1, 3, 4])
      expect(await jobs.invalidInputs('one', [4, 1])).toEqual([
        { index: 1, input: 'x' },
        { index: 4, input: `${address(2)} 5` },
      ])
      // Valid inputs, places after the end, and other jobs.
      expect(await jobs.invalidInputs('one', [0, 2, 5])).toEqual([])
      expect(await jobs.invalidInputs('one', [])).toEqual([])
      expect(await jobs.invalidInputs('other', [1])).toEqual([])
    })

    it('is read as it was published', async () => {
      const jobs = await open()
      const options = {
        name: 'Autumn é "\\\'',
        maxAgeMs: 3_600_000,
        defaultCountry: 'IT',
        maxFailedPercent: 12.5,
        retentionMs: 2 * dayMs,
      }
      const { inputs, list } = readInputs([address(1), '1', 'a', 'b', address(1), address(2)])
      await jobs.create(newJob('one', options))
      await jobs.addInputs('one', 0, inputs, moment(0))
      const result = await jobs.publish('one', publication({ list, state: 'READY', at: moment(5) }))
      const job = {
        ...options,
        id: 'one',
        owner: 'owner',
        epoch: 0,
        state: 'READY',
        waitReason: null,
        waitUntil: null,
        list,
        progress: {
          doneCount: 0,
          failedCount: 0,
          erasedCount: 0,
          cachedCount: 0,
          bulkCalls: 0,
          singleCalls: 0,
        },
        reach: {
          lookedUp: 0,
          rcsEnabled: 0,
          rcsDisabled: 0,
          unknown: 0,
          rcsEnabledPercent: null,
          byCarrier: [],
          byCountry: [],
        },
        finishedIndex: 0,
        createdAt: moment(5),
        startedAt: null,
        endedAt: null,
        expiresAt: moment(5 + 2 * dayMs),
      }
      expect(result).toEqual({ kind: 'CREATED', job })
      expect(await jobs.get(['one', 'other'])).toEqual([job])
      expect(await jobs.list({ owner: 'owner', limit: 9 })).toEqual([job])
    })

    it('starts with its publication as QUEUED', async () => {
      const jobs = await open()
      await addJob(jobs, 'one', [address(1)])
      expect(await jobs.get(['one'])).toMatchObject([{ state: 'QUEUED', startedAt: moment(1) }])
    })

    it('can be empty, or have only invalid inputs', async () => {
      const jobs = await open()
      await addJob(jobs, 'empty', [])
      await addJob(jobs, 'invalid', ['', 'a'])
      expect(await jobs.get(['empty'])).toMatchObject([{ list: { inputCount: 0 } }])
      expect(await jobs.pending('invalid', { from: 0, limit: 9 })).toEqual([])
    })

    it('takes no more inputs once it is published or deleted', async () => {
      const jobs = await open()
      const { inputs } = readInputs(addressList(2))
      await addJob(jobs, 'one', [address(9)])
      await jobs.create(newJob('two'))
      await jobs.delete('two')
      for (const id of ['one', 'two', 'unknown']) {
        await expect(jobs.addInputs(id, 1, inputs, moment(2))).rejects.toThrow('upload is over')
      }
      expect(await jobs.pending('one', { from: 0, limit: 9 })).toHaveLength(1)
      await expect(jobs.publish('unknown', publication())).rejects.toThrow('upload is over')
    })

    it.each([null, 'key'])(
      'stays when its publication is repeated with the key %j',
      async (key) => {
        const jobs = await open()
        const publish = { idempotencyKey: key, maxOpenJobs: 1 }
        const first = await addJob(jobs, 'one', [address(1)], { publish })
        expect(first.kind).toBe('CREATED')
        const { list } = readInputs([address(1)])
        expect(await jobs.publish('one', publication({ ...publish, list }))).toEqual(first)
        expect(await jobs.get(['one'])).toHaveLength(1)
      },
    )

    it('has one id only', async () => {
      const jobs = await open()
      await jobs.create(newJob('one'))
      await expect(jobs.create(newJob('one'))).rejects.toThrow(/unique/i)
    })

    it('keeps the inputs of each call in their order', async () => {
      const jobs = await open()
      const { inputs, list } = readInputs([...addressList(700), address(3), 'x'])
      await jobs.create(newJob('one'))
      for (let from = 0; from < inputs.length; from += 300) {
        await jobs.addInputs('one', from, inputs.slice(from, from + 300), moment(0))
      }
      await jobs.publish('one', publication({ list }))
      const pending = await jobs.pending('one', { from: 0, limit: 1000 })
      expect(pending).toEqual(addressList(700).map((each, index) => ({ index, address: each })))
    })
  })

  describe('an idempotency key', () => {
    const withKey = { idempotencyKey: 'key' }

    it('returns the first job for the same inputs, also after it has ended, and deletes the new one', async () => {
      const jobs = await open()
      await addJob(jobs, 'one', [address(1)], { publish: withKey })
      const end = { from: ['QUEUED'], to: 'CANCELED', at: moment(2) } as const
      const first = await jobs.change('one', end)
      const again = await addJob(jobs, 'two', [address(1)], { publish: withKey })
      expect(again).toEqual({ kind: 'SAME', job: first })
      expect(await jobs.delete('two')).toBe(false)
    })

    it('conflicts with other inputs, and deletes the new job', async () => {
      const jobs = await open()
      await addJob(jobs, 'one', [address(1)], { publish: withKey })
      const publish = { ...withKey, inputHash: 'other' }
      expect(await addJob(jobs, 'two', [address(2)], { publish })).toEqual({ kind: 'CONFLICT' })
      expect(await jobs.delete('two')).toBe(false)
      expect(await jobs.list({ owner: 'owner', limit: 9 })).toHaveLength(1)
    })

    it('belongs to one owner, and is free again when its job is deleted', async () => {
      const jobs = await open()
      await addJob(jobs, 'one', [address(1)], { publish: withKey })
      const other = { job: { owner: 'other' }, publish: { ...withKey, inputHash: 'other' } }
      expect(await addJob(jobs, 'two', [address(1)], other)).toMatchObject({ kind: 'CREATED' })
      await jobs.delete('one')
      const again = await addJob(jobs, 'three', [address(1)], { publish: withKey })
      expect(again).toMatchObject({ kind: 'CREATED', job: { id: 'three' } })
    })

    it('creates one job for requests at the same time', async () => {
      const jobs = await open()
      const ids = Array.from({ length: 8 }, (_, index) => `job ${index}`)
      const results = await Promise.all(
        ids.map((id) => addJob(jobs, id, [address(1)], { publish: withKey })),
      )
      expect(kindsOf(results)).toEqual(['CREATED', ...Array.from({ length: 7 }, () => 'SAME')])
      expect(await jobs.list({ owner: 'owner', limit: 99 })).toHaveLength(1)
    })
  })

  describe('the limit of open jobs', () => {
    const limited = { publish: { maxOpenJobs: 2 } }

    it('counts the jobs of an owner that have not ended', async () => {
      const jobs = await open()
      await addJob(jobs, 'one', [address(1)], limited)
      await addJob(jobs, 'two', [address(1)], { publish: { state: 'READY' } })
      await addJob(jobs, 'other', [address(1)], { job: { owner: 'other' } })
      expect(await addJob(jobs, 'three', [address(1)], limited)).toEqual({ kind: 'LIMIT' })
      expect(await jobs.delete('three')).toBe(false)
      await jobs.change('one', { from: ['QUEUED'], to: 'CANCELED', at: moment(2) })
      expect(await addJob(jobs, 'four', [address(1)], limited)).toMatchObject({ kind: 'CREATED' })
    })

    it('does not reject the repetition of an earlier request', async () => {
      const jobs = await open()
      const publish = { idempotencyKey: 'key', maxOpenJobs: 1 }
      await addJob(jobs, 'one', [address(1)], { publish })
      expect(await addJob(jobs, 'two', [address(1)], { publish })).toMatchObject({ kind: 'SAME' })
    })

    it('applies to publications at the same time', async () => {
      const jobs = await open()
      const ids = Array.from({ length: 8 }, (_, index) => `job ${index}`)
      const results = await Promise.all(ids.map((id) => addJob(jobs, id, [address(1)], limited)))
      const rejected = Array.from({ length: 6 }, () => 'LIMIT')
      expect(kindsOf(results)).toEqual(['CREATED', 'CREATED', ...rejected])
    })
  })

  describe('the jobs of an owner', () => {
    it('are listed newest first, page by page and by state', async () => {
      const jobs = await open()
      const times = [3, 1, 2, 2, 5]
      for (const [index, ms] of times.entries()) {
        const publish = { at: moment(ms), state: index % 2 === 0 ? 'QUEUED' : 'READY' } as const
        await addJob(jobs, `job ${index}`, [address(1)], { publish })
      }
      await addJob(jobs, 'other', [address(1)], { job: { owner: 'other' } })
      const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
      const all = await jobs.list({ owner: 'owner', limit: 9 })
      expect(ids(all)).toEqual(['job 4', 'job 0', 'job 3', 'job 2', 'job 1'])

      const pages: string[][] = []
      for (let last = all[0]; last !== undefined;) {
        const page = await jobs.list({ owner: 'owner', limit: 2, after: last })
        pages.push(ids(page))
        last = page.at(-1)
      }
      expect(pages).toEqual([['job 0', 'job 3'], ['job 2', 'job 1'], []])
      const ready = await jobs.list({ owner: 'owner', limit: 9, states: ['READY', 'PAUSED'] })
      expect(ids(ready)).toEqual(['job 3', 'job 1'])
      expect(await jobs.list({ owner: 'owner', limit: 9, states: [] })).toEqual([])
    })
  })
})
