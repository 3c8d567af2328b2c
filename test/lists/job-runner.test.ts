import { randomUUID } from 'node:crypto'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { LookupSource } from '../../src/domain/lookup-source.ts'
import { failed, found, type Outcome } from '../../src/domain/outcome.ts'
import { JobRunner } from '../../src/lists/job-runner.ts'
import { addressList } from '../support/addresses.ts'
import { answer } from '../support/answers.ts'
import { addJob, openTestJobs } from '../support/jobs.ts'

const country = { countryCallingCode: '999', region: null }

const findAll: LookupSource = async (addresses) =>
  addresses.map((address): Outcome => found(answer(address, 0)))

/** A runner with slots for one chunk. */
async function startRunner(source: LookupSource) {
  const { jobs } = await openTestJobs('MEMORY')
  const parts = { source }
  const runner = new JobRunner({
    store: jobs,
    source: (...args) => parts.source(...args),
    maxOpenNumbers: 500,
    upstreamWait: () => undefined,
    answersWritten: async () => undefined,
    numbersOf: () => ({ loadCountryOf: async () => () => country }),
    onChange: () => undefined,
    onResults: () => undefined,
  })
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  const add = async (count: number) => {
    const id = randomUUID()
    await addJob(jobs, id, addressList(count))
    return { id, run: () => runner.run(id, stop.signal) }
  }
  const stateOf = async (id: string) => (await jobs.get([id]))[0]!.state
  /** The state of another job after its run. It completes only if all slots were released. */
  const stateOfAnother = async () => {
    parts.source = findAll
    const { id, run } = await add(1000)
    await run()
    return stateOf(id)
  }
  return { runner, stop, add, stateOf, stateOfAnother }
}

/** A source that never answers, and rejects when it is aborted. `asked` resolves with its first lookup. */
function createHangingSource() {
  const asked = Promise.withResolvers<void>()
  const source: LookupSource = (_, { signal } = {}) => {
    asked.resolve()
    const { promise, reject } = Promise.withResolvers<Outcome[]>()
    signal?.addEventListener('abort', () => reject(signal.reason as Error))
    return promise
  }
  return { source, asked: asked.promise }
}

/** Runs two jobs of a source that never answers. There are slots for one of them. */
async function runTwo(count: number) {
  const { source, asked } = createHangingSource()
  const started = await startRunner(source)
  const [first, second] = [await started.add(count), await started.add(count)]
  const ended = Promise.all([first.run(), second.run()])
  await asked
  return { ...started, ids: [first.id, second.id], ended }
}

describe('JobRunner', () => {
  it('rejects a run whose source throws, and its job does not complete', async () => {
    const { add, stateOf, stateOfAnother } = await startRunner(async () => {
      throw new Error('a bug')
    })
    const { id, run } = await add(1200)
    await expect(run()).rejects.toThrow('a bug')
    expect(await stateOf(id)).toBe('RUNNING')
    expect(await stateOfAnother()).toBe('COMPLETED')
  })

  it('releases the slots of jobs that stop during a lookup or while they wait for slots', async () => {
    const { runner, ids, ended, stateOfAnother } = await runTwo(1000)
    for (const id of ids) runner.stop(id)
    await ended
    expect(await stateOfAnother()).toBe('COMPLETED')
  })

  it('holds slots only for the numbers that it looks up again', async () => {
    const rounds: number[] = []
    const source: LookupSource = async (addresses, { background } = {}) => {
      rounds.push(addresses.length)
      if (rounds.length > 1) return findAll(addresses)
      // The cache answers a hundred numbers, and one fails with a code that is not final.
      background!.onCached!(100)
      return addresses.map((address, place) =>
        place === 400 ? failed(address, { code: 'RATE_LIMITED' }) : found(answer(address, 0)),
      )
    }
    const { add, stateOf, stateOfAnother } = await startRunner(source)
    const first = await add(500)
    const second = await add(499)
    await Promise.all([first.run(), second.run()])
    expect(rounds).toEqual([500, 499, 1])
    expect(await stateOf(first.id)).toBe('COMPLETED')
    expect(await stateOfAnother()).toBe('COMPLETED')
  })

  it('queues jobs again when the process stops, also one that waits for slots', async () => {
    const { stop, ids, ended, stateOf } = await runTwo(500)
    stop.abort()
    await ended
    expect(await Promise.all(ids.map(stateOf))).toEqual(['QUEUED', 'QUEUED'])
  })
})
