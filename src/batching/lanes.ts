/** For how long an arrival counts in the arrival rate (the time constant of its decay). */
const rateWindowMs = 1000

/** How much the newest single call weighs in the measured latency. */
const latencyWeight = 0.2

/** The share of all slots that is left to single calls once they cannot keep up. */
const singleShare = 1 / 4

/**
 * Decides how many slots single calls may use. While singles keep up with what arrives (arrivals
 * per second × latency ≤ slots), all of them; once they cannot, a quarter, so that the
 * rest of the pool grows into a bulk batch instead of being drained one by one.
 */
export class Lanes {
  readonly #slotCount: number
  #arrivals = 0
  #arrivalsAt = 0
  #singleLatencyMs = 0

  constructor(slotCount: number) {
    this.#slotCount = slotCount
  }

  /** Notes that this many addresses arrived, at a time in milliseconds of any steady clock. */
  arrived(addressCount: number, nowMs: number): void {
    this.#arrivals = this.#arrivalsStillCounting(nowMs) + addressCount
    this.#arrivalsAt = nowMs
  }

  /** Notes how long a single call took. */
  singleTook(latencyMs: number): void {
    this.#singleLatencyMs =
      this.#singleLatencyMs === 0
        ? latencyMs
        : this.#singleLatencyMs + latencyWeight * (latencyMs - this.#singleLatencyMs)
  }

  singleSlots(nowMs: number): number {
    const arrivalsPerMs = this.#arrivalsStillCounting(nowMs) / rateWindowMs
    const slotsNeeded = arrivalsPerMs * this.#singleLatencyMs
    return slotsNeeded <= this.#slotCount
      ? this.#slotCount
      : Math.max(1, Math.floor(this.#slotCount * singleShare))
  }

  #arrivalsStillCounting(nowMs: number): number {
    return this.#arrivals * Math.exp((this.#arrivalsAt - nowMs) / rateWindowMs)
  }
}
