import { randomBytes } from 'node:crypto'
import { describe, onTestFinished } from 'vitest'
import { lacksPlus, parseAddressList } from '../../src/domain/address-list.ts'
import type { Address } from '../../src/domain/address.ts'
import type { StorePlace } from '../../src/domain/answer-store.ts'
import {
  type InvalidReasonCount,
  type JobEntry,
  type ListCounts,
  maxInvalidExamples,
} from '../../src/domain/bulk-lookup-job.ts'
import type { Country } from '../../src/domain/country.ts'
import type { Device } from '../../src/domain/device.ts'
import type { FailureReason } from '../../src/domain/failure.ts'
import type {
  JobInput,
  JobResult,
  JobResults,
  JobRun,
  JobStore,
  NewJob,
  PublishOptions,
} from '../../src/domain/job-store.ts'
import { failed, found } from '../../src/domain/outcome.ts'
import { openJobStore } from '../../src/store/open-job-store.ts'
import { answer, moment } from './answers.ts'
import { createDirectory, describePostgres } from './each-store.ts'

export const dayMs = 24 * 60 * 60 * 1000

/** Opens a job store that is closed after the test. By default no other store has its credential. */
export async function openTestJobs(
  place: StorePlace | 'MEMORY',
  credential = randomBytes(16).toString('hex'),
) {
  const store = await openJobStore(place, credential)
  onTestFinished(() => store.close())
  return store
}

/** Runs tests on each kind of job store; `createPlace` creates an empty one. */
export function describeEachJobStore(
  tests: (createPlace: () => Promise<StorePlace | 'MEMORY'>) => void,
): void {
  describe('memory', () => {
    tests(async () => 'MEMORY')
  })
  describeEachSharedJobStore(tests)
}

/** Runs tests on each kind of job store that keeps its jobs when it is closed. */
export function describeEachSharedJobStore(
  tests: (createPlace: () => Promise<StorePlace>) => void,
): void {
  describe('SQLite', () => {
    tests(async () => ({ directory: createDirectory() }))
  })
  describePostgres((createDatabase) => tests(async () => ({ databaseUrl: await createDatabase() })))
}

export function newJob(id: string, changes: Partial<NewJob> = {}): NewJob {
  return {
    id,
    owner: 'owner',
    createdAt: moment(0),
    name: null,
    maxAgeMs: null,
    defaultCountry: null,
    maxFailedPercent: null,
    retentionMs: dayMs,
    ...changes,
  }
}

/** The country of all numbers of tests, which belong to no country. */
const anyCountry: Country = { countryCallingCode: '999', region: null }

/** Reads texts as the upload of a list does. */
export function readInputs(texts: readonly string[]): {
  readonly inputs: readonly JobInput[]
  readonly list: ListCounts
} {
  const firstIndexes = new Map<Address, number>()
  const inputs = parseAddressList(texts).entries.map((entry, index): JobInput => {
    const { input } = entry
    if (entry.kind === 'INVALID') return { kind: 'INVALID', input, reason: entry.invalid.reason }
    const { address } = entry
    const firstIndex = firstIndexes.get(address)
    if (firstIndex !== undefined) return { kind: 'DUPLICATE', input, firstIndex }
    firstIndexes.set(address, index)
    return { kind: 'FIRST', input, address }
  })
  return { inputs, list: countInputs(inputs) }
}

function countInputs(inputs: readonly JobInput[]): ListCounts {
  const countOf = (kind: JobInput['kind']) => inputs.filter((one) => one.kind === kind).length
  const invalid = inputs.flatMap((one) => (one.kind === 'INVALID' ? [one.reason] : []))
  const reasons = Map.groupBy(invalid, (reason) => reason)
  const counts = Array.from(reasons, ([reason, all]): InvalidReasonCount => {
    return { reason, count: all.length }
  })
  return {
    inputCount: inputs.length,
    uniqueCount: countOf('FIRST'),
    duplicateCount: countOf('DUPLICATE'),
    invalidCount: countOf('INVALID'),
    invalidReasons: counts.toSorted((a, b) => b.count - a.count),
    invalidExamples: inputs
      .flatMap((one, index) => (one.kind === 'INVALID' ? [{ index, reason: one.reason }] : []))
      .slice(0, maxInvalidExamples),
    withoutPlusCount: inputs.filter((one) => one.kind === 'FIRST' && lacksPlus(one)).length,
    byCountry: countOf('FIRST') > 0 ? [{ ...anyCountry, count: countOf('FIRST') }] : [],
  }
}

/** Stores a list and publishes it. By default the job is queued one millisecond after its creation. */
export async function addJob(
  jobs: JobStore,
  id: string,
  texts: readonly string[],
  { job, publish }: { job?: Partial<NewJob>; publish?: Partial<PublishOptions> } = {},
) {
  const { inputs, list } = readInputs(texts)
  await jobs.create(newJob(id, job))
  if (inputs.length > 0) await jobs.addInputs(id, 0, inputs, moment(0))
  return jobs.publish(id, publication({ list, ...publish }))
}

export function publication(changes: Partial<PublishOptions> = {}): PublishOptions {
  return {
    idempotencyKey: null,
    inputHash: 'hash',
    list: readInputs([]).list,
    state: 'QUEUED',
    at: moment(1),
    maxOpenJobs: 100,
    ...changes,
  }
}

/** Adds a job, and begins its first run. */
export async function runJob(jobs: JobStore, id: string, texts: readonly string[]) {
  await addJob(jobs, id, texts)
  return (await jobs.beginRun(id, moment(2)))!
}

export function foundAt(index: number, address: Address, changes: Partial<Device> = {}): JobResult {
  return { index, country: anyCountry, outcome: found({ ...answer(address, 1), ...changes }) }
}

export function failedAt(index: number, address: Address, reason: FailureReason): JobResult {
  return { index, country: anyCountry, outcome: failed(address, reason) }
}

export function recordAll(
  jobs: JobStore,
  run: JobRun,
  results: readonly JobResult[],
  changes: Partial<JobResults> = {},
) {
  return jobs.record(run, {
    results,
    cachedCount: 0,
    bulkCalls: 0,
    singleCalls: 0,
    finishedIndex: 0,
    at: moment(3),
    ...changes,
  })
}

/** All finished entries of a job, page by page. */
export async function allEntries(jobs: JobStore, id: string, limit = 1000): Promise<JobEntry[]> {
  const entries: JobEntry[] = []
  for (;;) {
    const page = await jobs.entries(id, { after: entries.at(-1)?.index ?? -1, limit })
    entries.push(...page)
    if (page.length < limit) return entries
  }
}
