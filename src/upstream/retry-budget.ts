export interface RetryBudgetOptions {
  /** How much of a retry each call earns. */
  readonly perCall: number
  /** How many retries a second come for nothing, so that quiet times have some. */
  readonly perSecond: number
  /** How many can be saved up. */
  readonly capacity: number
}

/**
 * Pays for retries, so that an outage is not multiplied by them: in the long run they are about a
 * tenth of the calls (a token bucket; Google, Site Reliability Engineering, chapter 21).
 */
export class RetryBudget {
  readonly #options: RetryBudgetOptions
  #saved: number
  #savedAt = performance.now()

  constructor(options: RetryBudgetOptions = { perCall: 0.1, perSecond: 0.5, capacity: 10 }) {
    this.#options = options
    this.#saved = options.capacity
  }

  earn(): void {
    this.#add(this.#options.perCall)
  }

  /** Pays for one retry, if it can. */
  pay(): boolean {
    this.#add(0)
    if (this.#saved < 1) return false
    this.#saved -= 1
    return true
  }

  #add(earned: number): void {
    const { perSecond, capacity } = this.#options
    const now = performance.now()
    const inTheMeantime = ((now - this.#savedAt) / 1000) * perSecond
    this.#saved = Math.min(capacity, this.#saved + inTheMeantime + earned)
    this.#savedAt = now
  }
}
