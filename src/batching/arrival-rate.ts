/**
 * The rate at which addresses arrive, as an average that decays exponentially. An arrival counts
 * only from the next arrival on, because a single large list is not a rate.
 */
export class ArrivalRate {
  readonly #windowMs: number
  #count = 0
  #countedAt = 0
  #newestCount = 0
  #newestAt = -Infinity

  /** An arrival counts for about `windowMs`. All times are on one monotonic clock. */
  constructor(windowMs: number) {
    this.#windowMs = windowMs
  }

  add(addressCount: number, nowMs: number): void {
    this.#count =
      this.#decayedCount(nowMs) + this.#newestCount * this.#decay(nowMs - this.#newestAt)
    this.#countedAt = nowMs
    this.#newestCount = addressCount
    this.#newestAt = nowMs
  }

  perSecond(nowMs: number): number {
    return (this.#decayedCount(nowMs) / this.#windowMs) * 1000
  }

  /** The time since the newest arrival. */
  idleMs(nowMs: number): number {
    return nowMs - this.#newestAt
  }

  #decayedCount(nowMs: number): number {
    return this.#count * this.#decay(nowMs - this.#countedAt)
  }

  #decay(ageMs: number): number {
    return Math.exp(-ageMs / this.#windowMs)
  }
}
