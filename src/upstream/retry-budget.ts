/** How much of a retry each call earns, and each second, so that quiet times have some. */
const perCall = 0.1
const perSecond = 0.5

/** How many retries can be saved up; it begins with so many. */
const capacity = 10

/**
 * Pays for retries, so that an outage is not multiplied by them: in the long run they are a tenth
 * of the calls, and a small number besides (a token bucket; Google, Site Reliability Engineering,
 * chapter 21).
 */
export class RetryBudget {
  #saved = capacity
  #savedAt = performance.now()

  earn(): void {
    this.#add(perCall)
  }

  /** Pays for one retry, if it can. */
  pay(): boolean {
    this.#add(0)
    if (this.#saved < 1) return false
    this.#saved -= 1
    return true
  }

  #add(earned: number): void {
    const now = performance.now()
    const inTheMeantime = ((now - this.#savedAt) / 1000) * perSecond
    this.#saved = Math.min(capacity, this.#saved + inTheMeantime + earned)
    this.#savedAt = now
  }
}
