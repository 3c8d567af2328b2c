import type { Outage } from '../domain/answer-store.ts'
import type { AnswerCache } from './answer-cache.ts'
import type { StoreCircuitBreaker } from './store-circuit-breaker.ts'

export interface ChangeFeedOptions {
  readonly store: StoreCircuitBreaker
  readonly answers: AnswerCache
  readonly holder: string
  /** Another process saw the upstream close itself. */
  readonly onOutage: (closure: Outage) => void
}

/** What happens in one process, all know within twice that. */
const everyMs = 400

/** Clocks differ by less, and statements take less: what is not older than this is read again. */
const lookBackMs = 60_000

/** What was forgotten is told for an hour; who heard nothing for nearly as long knows nothing. */
const longestSilenceMs = 45 * 60_000

/** Listens for what other processes forgot and found closed. Ends with `close`. */
export class ChangeFeed {
  readonly #options: ChangeFeedOptions
  /** What was told already, with its time: every reading tells it again. */
  readonly #known = new Map<string, number>()
  readonly #timer: NodeJS.Timeout
  #isReading = false
  #readAt = Date.now()

  constructor(options: ChangeFeedOptions) {
    this.#options = options
    this.#timer = setInterval(() => void this.#read(), everyMs).unref()
  }

  close(): void {
    clearInterval(this.#timer)
  }

  async #read(): Promise<void> {
    if (this.#isReading) return
    this.#isReading = true
    const { store, answers, holder: holder, onOutage: onClosure } = this.#options
    const now = Date.now()
    const since = new Date(Math.min(now, this.#readAt) - lookBackMs)
    try {
      const [forgotten, closures] = await store.runInBackground((one) =>
        Promise.all([one.erasuresSince(since), one.outagesSince(since, holder)]),
      )
      if (now - this.#readAt > longestSilenceMs) answers.clearMemory()
      this.#readAt = now
      for (const { address, at } of forgotten) {
        this.#hear(`${address} ${at.getTime()}`, at, () => answers.deleteLocally([address], at))
      }
      for (const closure of closures) {
        const name = `${closure.holder} ${closure.at.getTime()}`
        this.#hear(name, closure.at, () => onClosure(closure))
      }
      this.#prune()
    } catch {
      // The store is out: what is missed now is read afterwards.
    } finally {
      this.#isReading = false
    }
  }

  #hear(name: string, at: Date, act: () => void): void {
    if (this.#known.has(name)) return
    act()
    this.#known.set(name, at.getTime())
  }

  #prune(): void {
    for (const [known, atMs] of this.#known) {
      if (atMs < this.#readAt - 2 * lookBackMs) this.#known.delete(known)
    }
  }
}
