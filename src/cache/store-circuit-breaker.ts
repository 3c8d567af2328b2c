import PQueue from 'p-queue'
import type { AnswerStore } from '../domain/answer-store.ts'
import { failureCause } from '../domain/failure-cause.ts'
import { withTimeout } from '../domain/start-timeout.ts'

/** A store that can be opened again after `close`. */
export interface OpenedStore {
  readonly answers: AnswerStore
  close(): Promise<void>
}

export interface StoreCircuitBreakerOptions {
  /** The time limit for a statement of a lookup, in milliseconds. */
  readonly timeoutMs: number
  /** The first cooldown after a failure, in milliseconds. It doubles with each failed probe. */
  readonly cooldownMs: number
  /** Called when the store works again, and when it starts to fail, with the cause. */
  readonly onChange: (isWorking: boolean, cause?: string) => void
}

/** Concurrent statements. Each kind has its own queue, so a slow write does not delay a lookup. */
const concurrency = { LOOKUP: 3, BACKGROUND: 1, CLEAN_UP: 1 }

/** Longer than any successful statement takes. */
const backgroundTimeoutMs = 10_000

const maxCooldownMs = 30_000

/**
 * A single slow statement of a lookup costs less than lookups without the cache. The store counts as
 * failed after three timeouts in a row, or a few more with answers in between.
 */
const maxSlowness = 2.5
const slownessPerAnswer = 0.25

type Kind = keyof typeof concurrency
type Statement<Result> = (store: AnswerStore) => Promise<Result>

/** The circuit is open, or the store is closed. */
class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/**
 * A circuit breaker in front of a store. After a failure, or several timeouts, statements reject at
 * once during a cooldown. Then one background statement is the probe. If it fails, the store is closed
 * and the next probe opens it again.
 */
export class StoreCircuitBreaker {
  readonly #queues = {
    LOOKUP: new PQueue({ concurrency: concurrency.LOOKUP }),
    BACKGROUND: new PQueue({ concurrency: concurrency.BACKGROUND }),
    CLEAN_UP: new PQueue({ concurrency: concurrency.CLEAN_UP }),
  }
  readonly #open: () => Promise<OpenedStore>
  readonly #options: StoreCircuitBreakerOptions
  #opened: Promise<OpenedStore> | undefined
  #closing: Promise<void> | undefined
  #isOpening = false
  #isClosed = false
  #isWorking = true
  #isProbing = false
  /**
   * The kind of the last failure. After a failed write, a successful read does not show that the
   * store works.
   */
  #failedKind: Kind = 'LOOKUP'
  #cooldownEndsAt = 0
  #cooldownMs: number
  readonly #failures = new Map<string, number>([['TIMEOUT', 0]])
  /** Grows by 1 with each timeout, and shrinks with each answer. */
  #slowness = 0

  constructor(open: () => Promise<OpenedStore>, options: StoreCircuitBreakerOptions) {
    this.#open = open
    this.#options = options
    this.#cooldownMs = options.cooldownMs
  }

  get isWorking(): boolean {
    return this.#isWorking
  }

  /** The number of statements that failed or timed out, by `failureCause`. */
  get failures(): ReadonlyMap<string, number> {
    return this.#failures
  }

  /** For lookups. Rejects at once while the store fails. */
  async run<Result>(statement: Statement<Result>): Promise<Result> {
    if (this.#isWorking) return this.#run('LOOKUP', statement)
    if (this.#failedKind === 'LOOKUP') {
      this.runInBackground((store) => store.read([])).catch(() => undefined)
    }
    throw failing()
  }

  /** For statements that no lookup waits for. Rejects at once during the cooldown and a probe. */
  async runInBackground<Result>(
    statement: Statement<Result>,
    timeoutMs = backgroundTimeoutMs,
  ): Promise<Result> {
    const isCoolingDown = performance.now() < this.#cooldownEndsAt
    if (!this.#isWorking && (this.#isProbing || isCoolingDown)) {
      throw failing()
    }
    return this.#run('BACKGROUND', statement, timeoutMs)
  }

  /** For statements that take long. Others do not wait for them. */
  async runCleanUp<Result>(statement: Statement<Result>, timeoutMs: number): Promise<Result> {
    if (!this.#isWorking) throw failing()
    return this.#run('CLEAN_UP', statement, timeoutMs)
  }

  /** For erasures: runs even during the cooldown. */
  runAlways<Result>(statement: Statement<Result>): Promise<Result> {
    return this.#run('BACKGROUND', statement)
  }

  /** Resolves when the store is closed, or after `withinMs`. */
  async close(withinMs: number): Promise<void> {
    this.#isClosed = true
    const closed = this.#opened?.then((store) => store.close()) ?? Promise.resolve()
    await withTimeout(closed, withinMs, timedOut).catch(() => undefined)
  }

  async #run<Result>(
    kind: Kind,
    statement: Statement<Result>,
    timeoutMs = kind === 'LOOKUP' ? this.#options.timeoutMs : backgroundTimeoutMs,
  ): Promise<Result> {
    if (this.#isClosed) throw new StoreUnavailable('The store is closed.')
    const isProbe = !this.#isWorking
    this.#isProbing ||= isProbe
    const opened = (this.#opened ??= this.#openAfterClose())
    try {
      const result = await this.#queues[kind].add(() => {
        if (kind === 'LOOKUP' && !this.#isWorking) throw failing()
        return withTimeout(
          opened.then(({ answers }) => statement(answers)),
          timeoutMs,
          timedOut,
        )
      })
      this.#slowness = Math.max(0, this.#slowness - slownessPerAnswer)
      if (isProbe && this.#opened === opened) this.#recordSuccess()
      return result
    } catch (error) {
      const hasRun = !(error instanceof StoreUnavailable)
      if (hasRun && this.#opened === opened && !this.#isClosed) {
        this.#recordFailure(error, { kind, isProbe })
        opened.catch(() => this.#discardFailed(opened))
      }
      throw error
    } finally {
      if (isProbe) this.#isProbing = false
    }
  }

  /** After opening failed, the next statement opens the store again. */
  #discardFailed(opened: Promise<OpenedStore>): void {
    if (this.#opened === opened) this.#opened = undefined
  }

  async #openAfterClose(): Promise<OpenedStore> {
    this.#isOpening = true
    try {
      await this.#closing
      return await this.#open()
    } finally {
      this.#isOpening = false
    }
  }

  #recordSuccess(): void {
    this.#cooldownMs = this.#options.cooldownMs
    if (this.#isWorking) return
    this.#isWorking = true
    this.#options.onChange(true)
  }

  #recordFailure(
    error: unknown,
    { kind, isProbe }: { readonly kind: Kind; readonly isProbe: boolean },
  ): void {
    const cause = error instanceof StoreTimeout ? 'TIMEOUT' : failureCause(error)
    this.#failures.set(cause, (this.#failures.get(cause) ?? 0) + 1)
    if (error instanceof StoreTimeout) this.#slowness += 1
    const isSlow = kind === 'LOOKUP' && error instanceof StoreTimeout
    if (isSlow && this.#slowness < maxSlowness) return
    this.#failedKind = kind
    this.#cooldownEndsAt = performance.now() + this.#cooldownMs
    this.#slowness = 0
    if (isProbe) this.#closeForReopen()
    if (!this.#isWorking) return
    this.#isWorking = false
    this.#options.onChange(false, cause)
  }

  /**
   * A store whose worker thread has ended works again only after it is opened again. While a disk
   * hangs, closing and opening can take any time: the next probe then waits for the same opening.
   */
  #closeForReopen(): void {
    this.#cooldownMs = Math.min(maxCooldownMs, 2 * this.#cooldownMs)
    if (this.#isOpening) return
    const opened = this.#opened
    this.#opened = undefined
    this.#closing = opened?.then((store) => store.close()).catch(() => undefined)
  }
}

function failing(): StoreUnavailable {
  return new StoreUnavailable('The store fails at present.')
}

class StoreTimeout extends Error {
  override readonly name = 'StoreTimeout'
}

const timedOut = () => new StoreTimeout('The store did not reply in time.')
