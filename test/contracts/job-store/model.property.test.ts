import { fc } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import type { Address } from '../../../src/domain/address.ts'
import type { JobEntryStatus } from '../../../src/domain/bulk-lookup-job.ts'
import type { JobStore } from '../../../src/domain/job-store.ts'
import { openJobStore } from '../../../src/store/open-job-store.ts'
import { address } from '../../support/addresses.ts'
import { moment } from '../../support/answers.ts'
import { addJob, allEntries, describeEachJobStore, failedAt, foundAt } from '../../support/jobs.ts'

const retryable = { code: 'TIMEOUT' } as const
const final = { code: 'REJECTED' } as const
const outcomes = ['RCS', 'NO_RCS', 'RETRYABLE', 'FINAL'] as const
type AnyOutcome = (typeof outcomes)[number]

type Step =
  | { readonly kind: 'BEGIN' | 'REOPEN' | 'END' }
  | {
      readonly kind: 'RECORD'
      readonly results: readonly (readonly [index: number, outcome: AnyOutcome])[]
      readonly age: number
    }
  | { readonly kind: 'ERASE'; readonly numbers: readonly number[] }

const anyInput = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 8 }).map((number) => address(number)) },
  fc.nat({ max: 8 }).map((number) => address(number).slice(1)),
  fc.nat({ max: 8 }).map((number) => `00${address(number).slice(1)}`),
  fc.constantFrom('', 'x', '123'),
)
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('BEGIN' as const, 'REOPEN' as const, 'END' as const) }),
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('RECORD' as const),
      results: fc.uniqueArray(fc.tuple(fc.nat({ max: 14 }), fc.constantFrom(...outcomes)), {
        selector: ([index]) => index,
        maxLength: 6,
      }),
      age: fc.nat({ max: 4 }).map((age) => Math.max(0, age - 3)),
    }),
  },
  fc.record({
    kind: fc.constant('ERASE' as const),
    numbers: fc.array(fc.nat({ max: 9 }), { maxLength: 3 }),
  }),
)

interface ModelEntry {
  readonly kind: 'FIRST' | 'DUPLICATE' | 'INVALID'
  /** The number, also of an invalid spelling. */
  readonly address: Address | undefined
  readonly first: number
  result: AnyOutcome | undefined
  isErased: boolean
}

/** The simplest implementation of the same rules, for one job. */
class Model {
  readonly entries: ModelEntry[]
  state: 'QUEUED' | 'RUNNING' | 'COMPLETED' = 'QUEUED'
  run = 0
  doneCount = 0
  failedCount = 0
  erasedCount = 0
  enabled = 0
  disabled = 0

  constructor(inputs: readonly string[]) {
    const firsts = new Map<Address, number>()
    this.entries = inputs.map((input, index) => {
      const digits = /^(?:\+|00)?(999[0-9]+)$/.exec(input)?.[1]
      const number = digits === undefined ? undefined : (`+${digits}` as Address)
      const common = { address: number, result: undefined, isErased: false }
      if (number === undefined || input.startsWith('00')) {
        return { ...common, kind: 'INVALID', first: index }
      }
      const first = firsts.get(number)
      if (first !== undefined) return { ...common, kind: 'DUPLICATE', first }
      firsts.set(number, index)
      return { ...common, kind: 'FIRST', first: index }
    })
  }

  get firsts(): ModelEntry[] {
    return this.entries.filter(({ kind }) => kind === 'FIRST')
  }

  #isPending = (entry: ModelEntry | undefined) =>
    entry?.kind === 'FIRST' && !entry.isErased && entry.result === undefined

  /** The indexes of entries that have their final status. */
  get finalIndexes(): number[] {
    const all = [...this.entries.keys()]
    return all.filter((index) => !this.#isPending(this.entries[this.entries[index]!.first]))
  }

  get finishedIndex(): number {
    const index = this.entries.findIndex(this.#isPending)
    return index === -1 ? this.entries.length : index
  }

  record(results: readonly (readonly [number, AnyOutcome])[]): void {
    for (const [index, result] of results) {
      const entry = this.entries[index]
      if (!this.#isPending(entry)) continue
      entry!.result = result
      this.doneCount += 1
      if (result === 'RCS') this.enabled += 1
      else if (result === 'NO_RCS') this.disabled += 1
      else this.failedCount += 1
    }
  }

  erase(numbers: readonly Address[]): number {
    const found = this.entries.filter(
      (entry) => !entry.isErased && entry.address !== undefined && numbers.includes(entry.address),
    )
    for (const entry of found) {
      if (this.#isPending(entry)) {
        this.doneCount += 1
        this.erasedCount += 1
      }
      entry.isErased = true
    }
    return new Set(found.map((entry) => entry.address)).size
  }

  reopen(): boolean {
    const chosen = this.firsts.filter(({ isErased, result }) => !isErased && result === 'RETRYABLE')
    if (this.state !== 'COMPLETED' || chosen.length === 0) return false
    for (const entry of chosen) entry.result = undefined
    this.doneCount -= chosen.length
    this.failedCount -= chosen.length
    this.state = 'QUEUED'
    return true
  }

  statusOf({ kind, result, isErased }: ModelEntry): JobEntryStatus {
    if (isErased) return 'ERASED'
    if (kind !== 'FIRST') return kind
    return result === 'RCS' || result === 'NO_RCS' ? 'FOUND' : 'FAILED'
  }
}

const resultOf = (index: number, outcome: AnyOutcome, each: Address) => {
  if (outcome === 'RETRYABLE') return failedAt(index, each, retryable)
  if (outcome === 'FINAL') return failedAt(index, each, final)
  return foundAt(index, each, { rcsEnabled: outcome === 'RCS' })
}

type Pair = readonly [actual: unknown, expected: unknown]

async function record(
  jobs: JobStore,
  model: Model,
  step: Extract<Step, { kind: 'RECORD' }>,
  epochs: readonly number[],
): Promise<Pair> {
  const epoch = epochs.at(-1 - step.age)
  if (epoch === undefined) return [undefined, undefined]
  const isCurrent = step.age === 0 && model.state === 'RUNNING'
  if (isCurrent) model.record(step.results)
  const results = step.results.map(([index, outcome]) =>
    resultOf(index, outcome, model.entries[index]?.address ?? address(99)),
  )
  const counts = { cachedCount: 0, bulkCalls: 1, singleCalls: 0 }
  const { finishedIndex } = model
  const at = moment(5)
  const job = await jobs.record({ id: 'job', epoch }, { ...counts, results, finishedIndex, at })
  return [job !== undefined, isCurrent]
}

/** Applies a step to both. Returns what each of them reports. */
async function apply(jobs: JobStore, model: Model, step: Step, epochs: number[]): Promise<Pair> {
  if (step.kind === 'RECORD') return record(jobs, model, step, epochs)
  if (step.kind === 'ERASE') {
    const numbers = step.numbers.map((number) => address(number))
    return [await jobs.erase(numbers), model.erase(numbers)]
  }
  if (step.kind === 'REOPEN') {
    const job = await jobs.reopenFailures('job', { from: ['COMPLETED'], at: moment(6) })
    return [job !== undefined, model.reopen()]
  }
  const canChange = step.kind === 'BEGIN' ? model.state !== 'COMPLETED' : model.state === 'RUNNING'
  if (canChange) model.state = step.kind === 'BEGIN' ? 'RUNNING' : 'COMPLETED'
  if (step.kind === 'END') {
    const change = { from: ['RUNNING'], to: 'COMPLETED', at: moment(4) } as const
    return [(await jobs.change('job', change)) !== undefined, canChange]
  }
  const run = await jobs.beginRun('job', moment(3))
  if (run !== undefined) epochs.push(run.epoch)
  return [run !== undefined, canChange]
}

/** What a client can see of a finished entry. */
function viewOf(model: Model, index: number) {
  const entry = model.entries[index]!
  const { result } = model.entries[entry.first]!
  const status = model.statusOf(entry)
  const hasResult = !['ERASED', 'INVALID'].includes(status) ? result : undefined
  const codes = { RETRYABLE: retryable.code, FINAL: final.code, RCS: undefined, NO_RCS: undefined }
  return {
    index,
    status,
    rcsEnabled:
      hasResult && { RCS: true, NO_RCS: false, RETRYABLE: undefined, FINAL: undefined }[hasResult],
    code: status === 'INVALID' ? 'INVALID_ADDRESS' : hasResult && codes[hasResult],
  }
}

/** Compares all that clients can see, and checks the laws of conservation. */
async function compare(jobs: JobStore, model: Model): Promise<void> {
  const [job] = await jobs.get(['job'])
  const { list, progress, reach, state } = job!
  expect(state).toBe(model.state)
  expect(list.uniqueCount + list.duplicateCount + list.invalidCount).toBe(list.inputCount)
  expect(progress.doneCount).toBe(reach.lookedUp + progress.failedCount + progress.erasedCount)
  const { doneCount, failedCount, erasedCount } = model
  expect(progress).toMatchObject({ doneCount, failedCount, erasedCount })
  expect(reach).toMatchObject({
    rcsEnabled: model.enabled,
    rcsDisabled: model.disabled,
    unknown: failedCount,
  })
  const country = { countryCallingCode: '999', region: null }
  const { lookedUp, rcsEnabled, rcsDisabled } = reach
  expect(reach.byCountry).toEqual(
    lookedUp === 0 ? [] : [{ ...country, lookedUp, rcsEnabled, rcsDisabled }],
  )
  const pending = await jobs.pending('job', { from: 0, limit: 99 })
  expect(doneCount + pending.length).toBe(list.uniqueCount)
  expect((await jobs.sample('job', 99)).toSorted()).toEqual(
    pending.map((entry) => entry.address).toSorted(),
  )
  const entries = await allEntries(jobs, 'job', 4)
  const views = entries.map(({ index, status, device, failure }) => {
    return { index, status, rcsEnabled: device?.rcsEnabled, code: failure?.code }
  })
  // Of a job that was ended early, some numbers have no result.
  const end = state === 'COMPLETED' ? list.inputCount : job!.finishedIndex
  expect(job!.finishedIndex).toBe(end)
  const shown = model.finalIndexes.filter((index) => index < end)
  expect(views).toEqual(shown.map((index) => viewOf(model, index)))
}

describeEachJobStore((createPlace) => {
  it('holds the same job as the model after any sequence of runs, results, erasures and retries', async () => {
    const { jobs, close } = await openJobStore(await createPlace(), 'ab12')
    const property = fc.asyncProperty(
      fc.array(anyInput, { minLength: 1, maxLength: 14 }),
      fc.array(anyStep, { maxLength: 14 }),
      async (inputs, steps) => {
        await addJob(jobs, 'job', inputs)
        const model = new Model(inputs)
        const epochs: number[] = []
        for (const step of steps) {
          const [actual, expected] = await apply(jobs, model, step, epochs)
          expect(actual).toEqual(expected)
          await compare(jobs, model)
        }
        expect(await jobs.delete('job')).toBe(true)
      },
    )
    const cleaned = property.afterEach(async (after) => {
      await after()
      await jobs.delete('job')
    })
    try {
      await fc.assert(cleaned, { numRuns: 60 })
    } finally {
      await close()
    }
  }, 120_000)
})
