import type { Lane } from '../domain/lookup-stats.ts'
import { ArrivalRate } from './arrival-rate.ts'
import type { Capacity } from './estimate-duration.ts'

/** The weight of the newest call in the average latency. */
const latencyWeight = 0.2

/** The assumed latency before the first call has ended. */
const initialLatencyMs = 100

/** The share of the slots that single calls may use when they cannot keep up with the arrivals. */
const singleShare = 1 / 4

/** With fewer slots, bulk calls may use all of them. */
const minSlotsToReserve = 4

/** After this time without an arrival, earlier arrivals no longer count. */
const idleAfterMs = 50

/** In a burst, the addresses of the smallest batch arrive within this time. */
const burstWindowMs = 100

/** A burst ends after this time without an arrival. */
export const burstPauseMs = 10

export interface ConcurrencyPolicyOptions {
  readonly slotCount: number
  /** The smallest number of addresses that can go in bulk. */
  readonly minBatchSize: number
}

/**
 * Decides how many slots single calls may use, from the rate of arrivals and the latency of calls.
 *
 * - While single calls keep up (arrivals per second × latency ≤ slots), they may use every slot.
 * - Otherwise they may use a quarter, so that the other lookups collect for a bulk call.
 * - In a burst they may use none, because enough lookups for a batch arrive within
 *   `burstWindowMs`.
 */
export class ConcurrencyPolicy {
  readonly #options: ConcurrencyPolicyOptions
  readonly #singleRate = new ArrivalRate(1000)
  readonly #burstRate = new ArrivalRate(50)
  readonly #latencyMs = { bulk: initialLatencyMs, single: initialLatencyMs }

  constructor(options: ConcurrencyPolicyOptions) {
    this.#options = options
  }

  /**
   * Records the addresses of one lookup, on any monotonic clock. `togetherCount` addresses arrive at
   * the same time. If they are enough for a batch, they do not count, because they do not go singly.
   */
  recordArrival(addressCount: number, nowMs: number, togetherCount = addressCount): void {
    if (togetherCount >= this.#options.minBatchSize) return
    this.#singleRate.add(addressCount, nowMs)
    this.#burstRate.add(addressCount, nowMs)
  }

  recordLatency(lane: Lane, latencyMs: number): void {
    this.#latencyMs[lane] += latencyWeight * (latencyMs - this.#latencyMs[lane])
  }

  capacity(nowMs: number): Omit<Capacity, 'callsPerSecond'> {
    const { slotCount: slots } = this.#options
    return { latencyMs: this.#latencyMs, slots, singleSlots: this.singleSlots(nowMs) }
  }

  isBursting(nowMs: number): boolean {
    const arrivalCount = (this.#burstRate.perSecond(nowMs) / 1000) * burstWindowMs
    const { minBatchSize } = this.#options
    return this.#burstRate.idleMs(nowMs) < burstPauseMs && arrivalCount >= minBatchSize
  }

  /** The slots that single calls may use when they cannot keep up. */
  get reservedSlots(): number {
    return Math.max(1, Math.floor(this.#options.slotCount * singleShare))
  }

  /**
   * The slots that bulk calls may use. One slot stays free, so that a single call of another client
   * does not wait for the end of a bulk call.
   */
  get bulkSlots(): number {
    const { slotCount } = this.#options
    return slotCount < minSlotsToReserve ? slotCount : slotCount - 1
  }

  /** The average latency of a single call. */
  get singleLatencyMs(): number {
    return this.#latencyMs.single
  }

  singleSlots(nowMs: number): number {
    const { slotCount } = this.#options
    if (this.isBursting(nowMs)) return 0
    const neededSlots = (this.#singleRate.perSecond(nowMs) / 1000) * this.#latencyMs.single
    const keepsUp = neededSlots <= slotCount || this.#singleRate.idleMs(nowMs) > idleAfterMs
    return keepsUp ? slotCount : this.reservedSlots
  }
}
