import type { Closure } from '../domain/answer-store.ts'
import type { Answers } from './answers.ts'
import type { GuardedStore } from './guarded-store.ts'

export interface NewsOptions {
  readonly store: GuardedStore
  readonly answers: Answers
  readonly owner: string
  /** Another process saw the upstream close itself. */
  readonly onClosure: (closure: Closure) => void
}

/** What happens in one process, all know within twice that. */
const everyMs = 400

/** Clocks differ, and statements take their time: what is not older than this is read again. */
const lookBackMs = 10_000

/** Listens for what other processes forgot and found closed. Ends with `close`. */
export class News {
  readonly #options: NewsOptions
  readonly #known = new Set<string>()
  readonly #timer: NodeJS.Timeout
  #isReading = false

  constructor(options: NewsOptions) {
    this.#options = options
    this.#timer = setInterval(() => void this.#read(), everyMs).unref()
  }

  close(): void {
    clearInterval(this.#timer)
  }

  async #read(): Promise<void> {
    if (this.#isReading) return
    this.#isReading = true
    const { store, answers, owner, onClosure } = this.#options
    const since = new Date(Date.now() - lookBackMs)
    try {
      const [forgotten, closures] = await store.doInTheBackground((one) =>
        Promise.all([one.forgottenSince(since), one.closuresSince(since, owner)]),
      )
      for (const { address, at } of forgotten) answers.forgetHere([address], at)
      for (const closure of closures) {
        const name = `${closure.owner} ${closure.at.getTime()}`
        if (this.#known.has(name)) continue
        this.#known.add(name)
        onClosure(closure)
      }
    } catch {
      // The store is out: what is missed now is read afterwards, unless it is out for long.
    } finally {
      this.#isReading = false
    }
  }
}
