import PQueue from 'p-queue'
import type { AnswerStore } from '../domain/answer-store.ts'
import { withTimeout } from './with-timeout.ts'

/** A store that can be opened again. */
export interface OpenedStore {
  readonly answers: AnswerStore
  close(): Promise<void>
}

export interface StoreCircuitBreakerOptions {
  /** How long a statement of a lookup may take, in milliseconds. */
  readonly timeoutMs: number
  /** How long a store that failed or was too slow is left alone; longer where it fails again. */
  readonly cooldownMs: number
  /** Told when the store begins to be left alone, and when it works again. */
  readonly onChange: (isWorking: boolean) => void
}

/** Statements at once; each kind has its own, so that no lookup stands behind a slow write. */
const statementsAtOnce = { LOOKUP: 3, BACKGROUND: 1 }

/** How long a lookup waits for its statement's turn and its end, however many go before it. */
const longestWaitMs = 1000

/** Longer than any statement takes that will still succeed. */
const longPatienceMs = 10_000

const longestRestMs = 30_000

type Kind = keyof typeof statementsAtOnce
type Statement<Result> = (store: AnswerStore) => Promise<Result>

/** The store is left alone, or did not do it in time. */
class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/**
 * Keeps a store that fails or is slow from holding anybody up: a lookup waits for a short while only,
 * and then nobody asks for some time. Then one statement tries it, for which no lookup waits; a store
 * that still fails is opened anew.
 */
export class StoreCircuitBreaker {
  readonly #queues = {
    LOOKUP: new PQueue({ concurrency: statementsAtOnce.LOOKUP }),
    BACKGROUND: new PQueue({ concurrency: statementsAtOnce.BACKGROUND }),
  }
  readonly #open: () => Promise<OpenedStore>
  readonly #options: StoreCircuitBreakerOptions
  #opened: Promise<OpenedStore> | undefined
  #closing: Promise<void> | undefined
  #isClosed = false
  #isWorking = true
  #isTrying = false
  /** What failed last: while it is a write, reading well is no sign that the store works. */
  #failed: Kind = 'LOOKUP'
  #restsUntil = 0
  #cooldownMs: number
  #failureCount = 0

  constructor(open: () => Promise<OpenedStore>, options: StoreCircuitBreakerOptions) {
    this.#open = open
    this.#options = options
    this.#cooldownMs = options.cooldownMs
  }

  get isWorking(): boolean {
    return this.#isWorking
  }

  /** Statements that failed or took too long. */
  get failureCount(): number {
    return this.#failureCount
  }

  /** For lookups. Rejects at once while the store is left alone. */
  async run<Result>(statement: Statement<Result>): Promise<Result> {
    if (this.#isWorking) return this.#inTurn(statement)
    if (this.#failed === 'LOOKUP') {
      this.runInBackground((store) => store.read([])).catch(() => undefined)
    }
    throw new StoreUnavailable('The store is left alone.')
  }

  /** For what no lookup waits for. Rejects at once while the store is left alone. */
  async runInBackground<Result>(
    statement: Statement<Result>,
    timeoutMs = longPatienceMs,
  ): Promise<Result> {
    const isResting = performance.now() < this.#restsUntil
    if (!this.#isWorking && (this.#isTrying || isResting)) {
      throw new StoreUnavailable('The store is left alone.')
    }
    return this.#run('BACKGROUND', statement, timeoutMs)
  }

  /** For what somebody demands: tried even while the store is left alone. */
  runAlways<Result>(statement: Statement<Result>): Promise<Result> {
    return this.#run('BACKGROUND', statement)
  }

  /** Resolves when it is closed, or that takes too long. */
  async close(withinMs: number): Promise<void> {
    this.#isClosed = true
    const closed = this.#opened?.then((store) => store.close()) ?? Promise.resolve()
    await withTimeout(closed, withinMs).catch(() => undefined)
  }

  /** Too many before it are as bad as a slow one. */
  async #inTurn<Result>(statement: Statement<Result>): Promise<Result> {
    try {
      return await withTimeout(this.#run('LOOKUP', statement), longestWaitMs)
    } catch (error) {
      if (this.#isWorking && !this.#isClosed) this.#fails('LOOKUP', false)
      throw error
    }
  }

  async #run<Result>(
    kind: Kind,
    statement: Statement<Result>,
    timeoutMs = kind === 'LOOKUP' ? this.#options.timeoutMs : longPatienceMs,
  ): Promise<Result> {
    if (this.#isClosed) throw new StoreUnavailable('The store is closed.')
    const isTry = !this.#isWorking
    this.#isTrying ||= isTry
    const opened = (this.#opened ??= this.#openAnew())
    try {
      const result = await this.#queues[kind].add(() =>
        withTimeout(
          opened.then(({ answers }) => statement(answers)),
          timeoutMs,
        ),
      )
      if (isTry && this.#opened === opened) this.#works()
      return result
    } catch (error) {
      if (this.#opened === opened && !this.#isClosed) {
        this.#fails(kind, isTry)
        opened.catch(() => this.#neverOpened(opened))
      }
      throw error
    } finally {
      if (isTry) this.#isTrying = false
    }
  }

  /** The next one who asks opens it. */
  #neverOpened(opened: Promise<OpenedStore>): void {
    if (this.#opened === opened) this.#opened = undefined
  }

  async #openAnew(): Promise<OpenedStore> {
    await this.#closing
    return this.#open()
  }

  #works(): void {
    this.#cooldownMs = this.#options.cooldownMs
    if (this.#isWorking) return
    this.#isWorking = true
    this.#options.onChange(true)
  }

  #fails(kind: Kind, isTry: boolean): void {
    this.#failureCount += 1
    this.#failed = kind
    this.#restsUntil = performance.now() + this.#cooldownMs
    if (isTry) this.#giveUp()
    if (!this.#isWorking) return
    this.#isWorking = false
    this.#options.onChange(false)
  }

  /** A thread that has ended does not come back: what failed after a rest is opened anew. */
  #giveUp(): void {
    this.#cooldownMs = Math.min(longestRestMs, 2 * this.#cooldownMs)
    const opened = this.#opened
    this.#opened = undefined
    this.#closing = opened?.then((store) => store.close()).catch(() => undefined)
  }
}
