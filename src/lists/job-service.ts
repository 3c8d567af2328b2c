import { randomBytes } from 'node:crypto'
import {
  activeJobStates,
  type BulkLookupJob,
  endedJobStates,
  type InvalidEntry,
  type JobEntry,
  type JobOptions,
} from '../domain/bulk-lookup-job.ts'
import type {
  BulkLookupJobs,
  JobPlan,
  JobUpload,
  NewJobOptions,
} from '../domain/bulk-lookup-jobs.ts'
import type { Client } from '../domain/client.ts'
import { explainedInput } from '../domain/invalid-input.ts'
import type { EntryPage, JobChange, StoredJob } from '../domain/job-store.ts'
import type { NationalNumbers } from '../domain/national-numbers.ts'
import { DownloadSignature } from './download-signature.ts'
import { FairSlots } from './fair-slots.ts'
import type { JobEngine } from './job-engine.ts'
import { JobWatchers } from './job-watchers.ts'
import { ListUpload, type ListUploadOptions } from './list-upload.ts'
import { ownerOf } from './owner-of.ts'
import { planJob, type PlanJobOptions } from './plan-job.ts'
import {
  conflict,
  inStore,
  invalidSignature,
  notFound,
  storageFull,
  tooManyJobs,
  wrongState,
} from './service-errors.ts'

export interface JobServiceOptions
  extends ListUploadOptions, Pick<PlanJobOptions, 'countCached' | 'planCalls'> {
  readonly engine: Pick<JobEngine, 'enqueue'>
  /** Reads national numbers for a client. */
  readonly numbersOf: (client: string) => NationalNumbers
  /** The maximum number of jobs of a client that have not ended. */
  readonly maxOpenJobs: number
  /** New uploads are rejected while the store has more bytes. */
  readonly maxStoredBytes: number
  readonly retentionMs: number
  /** Signs the paths of downloads. */
  readonly signatureKey: string
  /** Called after each change of a state by a client. */
  readonly onChange: (job: StoredJob) => void
}

/** The maximum number of searches of entries at the same time. */
const maxSlowReads = 3

const idPattern = /^[\w-]{22}$/

/** The states from which each method changes a job, and its new state. */
const changes = {
  start: { from: ['READY'], to: 'QUEUED', rule: 'Only a job that is READY can start.' },
  pause: {
    from: activeJobStates,
    to: 'PAUSED',
    rule: 'Only a job that is QUEUED, RUNNING or WAITING can pause.',
  },
  resume: { from: ['PAUSED'], to: 'QUEUED', rule: 'Only a job that is PAUSED can resume.' },
  cancel: {
    from: ['READY', 'PAUSED', ...activeJobStates],
    to: 'CANCELED',
    rule: 'A job that has ended cannot be canceled.',
  },
} as const satisfies Record<string, Omit<JobChange, 'at'> & { readonly rule: string }>

/** The jobs of all clients of one credential. */
export class JobService implements BulkLookupJobs {
  readonly #options: JobServiceOptions
  readonly #signature: DownloadSignature
  readonly #watchers: JobWatchers
  readonly #uploads = new Set<ListUpload>()
  readonly #slowReads = new FairSlots(maxSlowReads)
  readonly #closing = new AbortController()

  constructor(options: JobServiceOptions) {
    this.#options = options
    this.#signature = new DownloadSignature(options.signatureKey)
    this.#watchers = new JobWatchers(options.store)
  }

  get maxAddresses(): number {
    return this.#options.maxAddresses
  }

  async upload(client: Client, options: NewJobOptions): Promise<JobUpload> {
    const { store, maxStoredBytes, numbersOf } = this.#options
    const { storedBytes } = await inStore(store.usage())
    if (storedBytes >= maxStoredBytes) throw storageFull()
    const id = randomBytes(16).toString('base64url')
    const job = { id, owner: ownerOf(client), createdAt: new Date(), ...this.#jobOptions(options) }
    await inStore(store.create(job))
    const upload = new ListUpload(job, numbersOf(client.key), this.#options)
    this.#uploads.add(upload)
    return {
      add: (inputs) => inStore(upload.add(inputs)),
      finish: () => {
        this.#uploads.delete(upload)
        return this.#publish(id, upload, options)
      },
      abort: async () => {
        this.#uploads.delete(upload)
        await inStore(upload.abort())
      },
    }
  }

  #jobOptions({
    name,
    maxAgeMs,
    defaultCountry,
    maxFailedPercent,
    retentionMs,
  }: NewJobOptions): JobOptions {
    return {
      name: name ?? null,
      maxAgeMs: maxAgeMs ?? null,
      defaultCountry: defaultCountry ?? null,
      maxFailedPercent: maxFailedPercent ?? null,
      retentionMs: Math.min(retentionMs ?? Infinity, this.#options.retentionMs),
    }
  }

  async #publish(id: string, upload: ListUpload, { start = true, idempotencyKey }: NewJobOptions) {
    const { store, maxOpenJobs, onChange } = this.#options
    const { list, inputHash } = await inStore(upload.complete())
    const result = await inStore(
      store.publish(id, {
        list,
        inputHash,
        idempotencyKey: idempotencyKey ?? null,
        state: start ? 'QUEUED' : 'READY',
        at: new Date(),
        maxOpenJobs,
      }),
    )
    if (result.kind === 'CONFLICT') throw conflict()
    if (result.kind === 'LIMIT') throw tooManyJobs(maxOpenJobs)
    const { kind, job } = result
    if (kind === 'CREATED') {
      onChange(job)
      await this.#enqueue(job)
    }
    return { job, isNew: kind === 'CREATED' }
  }

  async get(client: Client, id: string): Promise<StoredJob> {
    const [job] = idPattern.test(id) ? await inStore(this.#options.store.get([id])) : []
    if (job === undefined || job.owner !== ownerOf(client)) throw notFound()
    return job
  }

  list(client: Client, page: Parameters<BulkLookupJobs['list']>[1]): Promise<BulkLookupJob[]> {
    return inStore(this.#options.store.list({ ...page, owner: ownerOf(client) }))
  }

  plan(job: BulkLookupJob): Promise<JobPlan> {
    return this.#slowly(job, () => inStore(planJob(job, this.#options)))
  }

  async invalidExamples({ id, list, defaultCountry }: BulkLookupJob): Promise<InvalidEntry[]> {
    const reasons = new Map(list.invalidExamples.map(({ index, reason }) => [index, reason]))
    const inputs = await inStore(this.#options.store.invalidInputs(id, [...reasons.keys()]))
    return inputs.map(({ index, input }) => ({
      index,
      input,
      invalid: explainedInput(input, reasons.get(index)!, { hasCountry: defaultCountry !== null }),
    }))
  }

  start(client: Client, id: string): Promise<BulkLookupJob> {
    return this.#change(client, id, 'start')
  }

  pause(client: Client, id: string): Promise<BulkLookupJob> {
    return this.#change(client, id, 'pause')
  }

  resume(client: Client, id: string): Promise<BulkLookupJob> {
    return this.#change(client, id, 'resume')
  }

  cancel(client: Client, id: string): Promise<BulkLookupJob> {
    return this.#change(client, id, 'cancel')
  }

  async retry(client: Client, id: string): Promise<BulkLookupJob> {
    const { state } = await this.get(client, id)
    const change = { from: endedJobStates, at: new Date() }
    const job = await inStore(this.#options.store.reopenFailures(id, change))
    if (job === undefined) {
      const hasEnded = (endedJobStates as readonly string[]).includes(state)
      const rule = hasEnded
        ? 'None of its failures is retryable.'
        : 'Only a job that has ended can be retried.'
      throw wrongState(state, rule)
    }
    return this.#changed(job)
  }

  async delete(client: Client, id: string): Promise<void> {
    const { onChange, store } = this.#options
    const job = await this.get(client, id)
    const canceled = await inStore(store.change(id, { ...changes.cancel, at: new Date() }))
    if (canceled !== undefined) onChange(canceled)
    if (!(await inStore(store.delete(job.id)))) throw notFound()
  }

  async entries(job: BulkLookupJob, page: EntryPage): Promise<JobEntry[]> {
    const { id, finishedIndex, state, list } = job
    const { store } = this.#options
    const after = Math.min(page.after, list.inputCount)
    const read = () => inStore(store.entries(id, { ...page, after }))
    // Of a list that ended early, many entries can have no result.
    const endedEarly = state === 'CANCELED' || state === 'FAILED'
    const isSlow = endedEarly || page.filter !== undefined || (page.skip ?? 0) > 0
    const entries = await (isSlow ? this.#slowly(job, read) : read())
    if (entries.length === page.limit) return entries
    const [now] = await inStore(store.get([id]))
    if (now === undefined) throw notFound()
    if (now.finishedIndex < finishedIndex) throw wrongState(now.state, 'Its failures are retried.')
    return entries
  }

  watch(job: BulkLookupJob, signal?: AbortSignal): AsyncGenerator<BulkLookupJob, void> {
    return this.#watchers.watch(job, signal)
  }

  signDownload({ id }: BulkLookupJob): string {
    return this.#signature.sign(id, Date.now())
  }

  async getSigned(id: string, signature: string): Promise<StoredJob> {
    if (!this.#signature.isValid(id, signature, Date.now())) throw invalidSignature()
    const [job] = await inStore(this.#options.store.get([id]))
    if (job === undefined) throw notFound()
    return job
  }

  estimatedSeconds({ state, list, progress, startedAt }: BulkLookupJob): number | null {
    if (state !== 'RUNNING' || startedAt === null || progress.doneCount === 0) return null
    const elapsedMs = Date.now() - startedAt.getTime()
    const leftCount = list.uniqueCount - progress.doneCount
    return Math.max(0, (elapsedMs * leftCount) / progress.doneCount / 1000)
  }

  /** Ends the watches. Uploads can still finish. */
  stop(): void {
    this.#watchers.close()
  }

  /** Deletes what unfinished uploads have stored. */
  async close(): Promise<void> {
    await Promise.allSettled(Array.from(this.#uploads, (upload) => upload.abort()))
  }

  /** Clients share the few reads that search many entries, so that other statements run between them. */
  async #slowly<Result>(job: BulkLookupJob, read: () => Promise<Result>): Promise<Result> {
    const scope = { client: (job as StoredJob).owner, job: job.id }
    await this.#slowReads.acquire(scope, 1, this.#closing.signal)
    try {
      return await read()
    } finally {
      this.#slowReads.release(scope, 1)
    }
  }

  async #change(client: Client, id: string, name: keyof typeof changes): Promise<BulkLookupJob> {
    const { state } = await this.get(client, id)
    const { rule, ...change } = changes[name]
    const job = await inStore(this.#options.store.change(id, { ...change, at: new Date() }))
    if (job === undefined) throw wrongState(state, rule)
    return this.#changed(job)
  }

  async #changed(job: StoredJob): Promise<StoredJob> {
    this.#options.onChange(job)
    await this.#enqueue(job)
    return job
  }

  /** If the engine fails, the job stays queued in the store, and is enqueued again later. */
  async #enqueue({ id, state }: StoredJob): Promise<void> {
    if (state === 'QUEUED') await this.#options.engine.enqueue(id).catch(() => undefined)
  }
}
