/**
 * The retries that each call and each second add. The second kind lets a server with few calls
 * retry.
 */
const earnedPerCall = 0.1
const earnedPerSecond = 0.5

/** The maximum number of saved retries. The budget starts full. */
const maxSaved = 10

/**
 * A token bucket that limits retries, so that they do not multiply the load on an upstream that
 * fails. In the long run it allows one retry for ten calls, plus one in two seconds.
 *
 * Source: Google, Site Reliability Engineering, chapter 21.
 */
export class RetryBudget {
  #saved = maxSaved
  #savedAt = performance.now()

  earn(): void {
    this.#add(earnedPerCall)
  }

  /** Pays for one retry. Returns whether it could. */
  pay(): boolean {
    this.#add(0)
    if (this.#saved < 1) return false
    this.#saved -= 1
    return true
  }

  #add(earned: number): void {
    const now = performance.now()
    const earnedByTime = ((now - this.#savedAt) / 1000) * earnedPerSecond
    this.#saved = Math.min(maxSaved, this.#saved + earnedByTime + earned)
    this.#savedAt = now
  }
}
