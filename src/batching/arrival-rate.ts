/**
 * How many addresses a second arrive, each counting for about as long as the window is. The newest
 * arrival is left out until the next one: one big list is no rate.
 */
export class ArrivalRate {
  readonly #windowMs: number
  #counted = 0
  #countedAt = 0
  #newest = 0
  #newestAt = -Infinity

  constructor(windowMs: number) {
    this.#windowMs = windowMs
  }

  add(addressCount: number, nowMs: number): void {
    this.#counted = this.#stillCounting(nowMs) + this.#newest * this.#decay(nowMs - this.#newestAt)
    this.#countedAt = nowMs
    this.#newest = addressCount
    this.#newestAt = nowMs
  }

  perSecond(nowMs: number): number {
    return (this.#stillCounting(nowMs) / this.#windowMs) * 1000
  }

  /** Since the newest arrival. */
  idleMs(nowMs: number): number {
    return nowMs - this.#newestAt
  }

  #stillCounting(nowMs: number): number {
    return this.#counted * this.#decay(nowMs - this.#countedAt)
  }

  #decay(ageMs: number): number {
    return Math.exp(-ageMs / this.#windowMs)
  }
}
