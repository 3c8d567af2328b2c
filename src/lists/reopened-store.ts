import type { JobStore } from '../domain/job-store.ts'

export interface OpenedJobStore {
  readonly jobs: JobStore
  /** Whether statements can succeed. A store that has ended must be opened again. */
  readonly isOpen: () => boolean
  readonly close: () => Promise<void>
}

/** After a failure to open the store, calls reject at once for this time. */
const cooldownMs = 2000

/** Every method of the port. */
const methods = Object.keys({
  create: true,
  addInputs: true,
  publish: true,
  get: true,
  list: true,
  active: true,
  change: true,
  delete: true,
  beginRun: true,
  pending: true,
  record: true,
  changeRun: true,
  reopenFailures: true,
  entries: true,
  invalidInputs: true,
  sample: true,
  erase: true,
  deleteExpired: true,
  usage: true,
} satisfies Record<keyof JobStore, true>) as (keyof JobStore)[]

/**
 * A job store that is opened at its first use, and again after it has ended. So the server starts and
 * answers lookups while the store does not work.
 */
export class ReopenedStore {
  readonly #open: () => Promise<OpenedJobStore>
  #opened: Promise<OpenedJobStore> | undefined
  #failure: { readonly error: unknown; readonly until: number } | undefined
  #isClosed = false

  /** Each method of the port runs on the store that is open at that time. */
  readonly store = Object.fromEntries(
    methods.map((method) => [
      method,
      async (...args: unknown[]) => {
        const { jobs } = await this.#current()
        return (jobs[method] as (...values: unknown[]) => unknown)(...args)
      },
    ]),
  ) as unknown as JobStore

  constructor(open: () => Promise<OpenedJobStore>) {
    this.#open = open
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await (await this.#opened?.catch(() => undefined))?.close()
  }

  async #current(): Promise<OpenedJobStore> {
    if (this.#isClosed) throw new Error('the job store is closed')
    const opened = this.#opened && (await this.#opened)
    if (opened?.isOpen()) return opened
    if (this.#failure !== undefined && performance.now() < this.#failure.until)
      throw this.#failure.error
    if (opened !== undefined) {
      this.#opened = undefined
      await opened.close()
    }
    this.#opened ??= this.#open()
    try {
      return await this.#opened
    } catch (error) {
      this.#opened = undefined
      this.#failure = { error, until: performance.now() + cooldownMs }
      throw error
    }
  }
}
