import PQueue from 'p-queue'
import type { AnswerStore } from '../domain/answer-store.ts'

/** A store that can be opened again. */
export interface OpenedStore {
  readonly answers: AnswerStore
  close(): Promise<void>
}

export interface GuardOptions {
  /** How long a lookup waits for a statement, in milliseconds. */
  readonly patienceMs: number
  /** How long a store that failed or was too slow is left alone. */
  readonly restMs: number
  /** Told when the store begins to be left alone, and when it works again. */
  readonly onChange: (isWorking: boolean) => void
}

/** As many as the store's connections to Postgres. */
const statementsAtOnce = 4

/** Longer than any statement takes that will still succeed. */
const longPatienceMs = 10_000

type Statement<Result> = (store: AnswerStore) => Promise<Result>

/** The store is left alone, or did not do it in time. */
class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/**
 * Keeps a store that fails or is slow from holding anybody up: whoever asks waits for a short while
 * only, and then nobody asks for some time. One statement tries it after that.
 */
export class GuardedStore {
  /** So that the time of a statement does not count what goes before it. */
  readonly #queue = new PQueue({ concurrency: statementsAtOnce })
  readonly #open: () => Promise<OpenedStore>
  #opened: Promise<OpenedStore> | undefined
  readonly #options: GuardOptions
  #restsUntil = 0
  #isWorking = true
  #isTrying = false
  #failureCount = 0

  constructor(open: () => Promise<OpenedStore>, options: GuardOptions) {
    this.#open = open
    this.#options = options
  }

  get isWorking(): boolean {
    return this.#isWorking
  }

  /** Statements that failed or took too long. */
  get failureCount(): number {
    return this.#failureCount
  }

  /** For lookups. Rejects with `StoreUnavailable` at once while the store is left alone. */
  do<Result>(statement: Statement<Result>): Promise<Result> {
    return this.#unlessAtRest(statement, this.#options.patienceMs)
  }

  /** The same with more patience, for what no lookup waits for. */
  doInTheBackground<Result>(statement: Statement<Result>): Promise<Result> {
    return this.#unlessAtRest(statement, longPatienceMs)
  }

  /** For what somebody demands: tried even while the store is left alone. */
  doAtAnyCost<Result>(statement: Statement<Result>): Promise<Result> {
    return this.#attempt(statement, longPatienceMs)
  }

  #unlessAtRest<Result>(statement: Statement<Result>, patienceMs: number): Promise<Result> {
    return this.#queue.add(() => this.#inTurn(statement, patienceMs))
  }

  async #inTurn<Result>(statement: Statement<Result>, patienceMs: number): Promise<Result> {
    if (this.#isWorking) return this.#attempt(statement, patienceMs)
    if (this.#isTrying || performance.now() < this.#restsUntil) {
      throw new StoreUnavailable('The store is left alone.')
    }
    this.#isTrying = true
    try {
      return await this.#attempt(statement, patienceMs)
    } finally {
      this.#isTrying = false
    }
  }

  async #attempt<Result>(statement: Statement<Result>, patienceMs: number): Promise<Result> {
    try {
      this.#opened ??= this.#open()
      const result = await inTime(
        this.#opened.then(({ answers }) => statement(answers)),
        patienceMs,
      )
      this.#works()
      return result
    } catch (error) {
      if (this.#isWorking) this.#fails()
      else this.#failsAgain()
      throw error
    }
  }

  #works(): void {
    if (this.#isWorking) return
    this.#isWorking = true
    this.#options.onChange(true)
  }

  #fails(): void {
    this.#failureCount += 1
    this.#restsUntil = performance.now() + this.#options.restMs
    if (!this.#isWorking) return
    this.#isWorking = false
    this.#options.onChange(false)
  }

  /** What fails after a rest is opened anew: a thread that has ended does not come back. */
  #failsAgain(): void {
    this.#fails()
    const opened = this.#opened
    this.#opened = undefined
    opened?.then((store) => store.close()).catch(() => undefined)
  }

  async close(): Promise<void> {
    await this.#opened?.then((store) => store.close()).catch(() => undefined)
  }
}

async function inTime<Result>(result: Promise<Result>, patienceMs: number): Promise<Result> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => late.reject(new StoreUnavailable('The store did not answer in time.')),
    patienceMs,
  )
  try {
    return await Promise.race([result, late.promise])
  } finally {
    clearTimeout(timer)
    result.catch(() => undefined) // it may fail when nobody waits any more
  }
}
