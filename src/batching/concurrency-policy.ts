import type { Lane } from '../domain/lookup-stats.ts'
import { ArrivalRate } from './arrival-rate.ts'
import type { Capacity } from './estimate-duration.ts'

/** How much the newest call weighs in the measured latency. */
const latencyWeight = 0.2

/** What a call is taken to need until one has been measured. */
const unmeasuredLatencyMs = 100

/** The share of all slots that is left to single calls once they cannot keep up. */
const singleShare = 1 / 4

/** After this long without an arrival, what arrived before is no rate any more. */
const overAfterMs = 50

/** Addresses are held back where, as they arrive, another batch fills within so long. */
const fillMs = 100

/** A burst is over when nothing has arrived for so long. */
export const pauseMs = 10

export interface ConcurrencyPolicyOptions {
  readonly slotCount: number
  /** The fewest addresses that can leave in bulk. */
  readonly minBatchSize: number
}

/**
 * Decides what singles may do, from how fast addresses arrive and how long calls take.
 *
 * While singles keep up with what arrives (arrivals per second × latency ≤ slots), they may use
 * every slot; once they cannot, a quarter, so that the rest of the pool grows into a batch instead
 * of being drained one by one. In a burst so dense that it fills a batch in no time, they wait for
 * that.
 */
export class ConcurrencyPolicy {
  readonly #options: ConcurrencyPolicyOptions
  /** Over seconds and over moments. */
  readonly #singleRate = new ArrivalRate(1000)
  readonly #burstRate = new ArrivalRate(50)
  readonly #latencyMs = { bulk: unmeasuredLatencyMs, single: unmeasuredLatencyMs }

  constructor(options: ConcurrencyPolicyOptions) {
    this.#options = options
  }

  /**
   * Notes what one request brings, on any steady clock. A list that is a batch of its own is no
   * matter of lanes.
   */
  recordArrival(addressCount: number, nowMs: number): void {
    if (addressCount >= this.#options.minBatchSize) return
    this.#singleRate.add(addressCount, nowMs)
    this.#burstRate.add(addressCount, nowMs)
  }

  /** Notes how long a call took. */
  recordLatency(lane: Lane, latencyMs: number): void {
    this.#latencyMs[lane] += latencyWeight * (latencyMs - this.#latencyMs[lane])
  }

  capacity(nowMs: number): Omit<Capacity, 'callsPerSecond'> {
    const { slotCount: slots } = this.#options
    return { latencyMs: this.#latencyMs, slots, singleSlots: this.singleSlots(nowMs) }
  }

  /** Addresses are arriving so fast that another batch fills in no time. */
  isBursting(nowMs: number): boolean {
    const arrivals = (this.#burstRate.perSecond(nowMs) / 1000) * fillMs
    return this.#burstRate.idleMs(nowMs) < pauseMs && arrivals >= this.#options.minBatchSize
  }

  /** What is left to singles in any case. */
  get reservedSlots(): number {
    return Math.max(1, Math.floor(this.#options.slotCount * singleShare))
  }

  singleSlots(nowMs: number): number {
    const { slotCount } = this.#options
    if (this.isBursting(nowMs)) return 0
    const slotsNeeded = (this.#singleRate.perSecond(nowMs) / 1000) * this.#latencyMs.single
    const keepsUp = slotsNeeded <= slotCount || this.#singleRate.idleMs(nowMs) > overAfterMs
    return keepsUp ? slotCount : this.reservedSlots
  }
}
