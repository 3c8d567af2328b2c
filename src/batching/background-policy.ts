import type { AdmissionControl } from '../domain/admission-control.ts'
import { ArrivalRate } from './arrival-rate.ts'

/** The share of the slots that background calls may use. */
const slotShare = 3 / 4

/** The share of the rate limit that background calls may use. */
const rateShare = 0.8

/** Other calls are counted over about this time. */
const countedMs = 5000

/**
 * The permits for others exceed the calls that they need on average by this number of standard deviations.
 */
const deviations = 2

/** After this time without a background call, one goes before other lookups. */
const maxWaitMs = 2000

/** With a rate limit, it goes at most after this number of other calls. */
const minOthers = 5

/** In this last part of a window, no permit is reserved: the next window is near. */
const windowEndMs = 25

export interface BackgroundPolicyOptions {
  readonly slotCount: number
  /** The rate limit; `undefined` if there is none. */
  readonly callsPerSecond: number | undefined
  readonly admission: Pick<AdmissionControl, 'permits' | 'slots'>
}

/**
 * Decides whether a background call may start. A quarter of the slots stays free for other lookups.
 *
 * Of a rate limit, background calls use at most 80 %, and only the permits that other lookups will
 * probably not need until the end of the window.
 */
export class BackgroundPolicy {
  readonly #slotCount: number
  readonly #callsPerSecond: number | undefined
  readonly #admission: Pick<AdmissionControl, 'permits' | 'slots'>
  readonly #others = new ArrivalRate(countedMs)
  /** When the last background calls started, oldest first: as many as may start in `shareMs`. */
  readonly #startedAt: number[] = []

  constructor({ slotCount, callsPerSecond, admission }: BackgroundPolicyOptions) {
    this.#slotCount = slotCount
    this.#callsPerSecond = callsPerSecond
    this.#admission = admission
  }

  /** Records a call with a lookup that is not in the background. */
  recordOther(nowMs: number): void {
    if (this.#callsPerSecond !== undefined) this.#others.add(1, nowMs)
  }

  /** Records a background call. */
  recordStart(nowMs: number): void {
    if (this.#callsPerSecond === undefined) return
    this.#startedAt.push(nowMs)
    if (this.#startedAt.length > maxStarts(this.#callsPerSecond)) this.#startedAt.shift()
  }

  /** Whether background lookups that wait since this time go before others. */
  isOverdue(waitingSince: number, nowMs: number): boolean {
    const rateLimitMs = this.#callsPerSecond ? (minOthers * 1000) / this.#callsPerSecond : 0
    return nowMs - waitingSince >= Math.max(maxWaitMs, rateLimitMs)
  }

  /** Whether one more background call may start while this number is in flight. */
  mayStart(inFlightCount: number, nowMs: number): boolean {
    const slotCount = Math.min(this.#slotCount, this.#admission.slots)
    const maxInFlight = Math.max(1, Math.floor(slotCount * slotShare))
    return inFlightCount < maxInFlight && this.permitInMs(nowMs) === 0
  }

  /** How long until there is a permit for a background call; 0 if there is one now. */
  permitInMs(nowMs: number): number {
    if (this.#callsPerSecond === undefined) return 0
    const { left = Infinity, endsInMs = 0 } = this.#admission.permits() ?? {}
    // Without a permit the rate limiter reports when there is one.
    if (left === 0) return 0
    const isFull = this.#startedAt.length >= maxStarts(this.#callsPerSecond)
    const shareInMs = isFull ? this.#startedAt[0]! + shareMs(this.#callsPerSecond) - nowMs : 0
    return Math.max(0, shareInMs, endsInMs - this.#unreservedMs(left, nowMs, this.#callsPerSecond))
  }

  /** How long before the end of the window this number of permits is more than others need. */
  #unreservedMs(left: number, nowMs: number, callsPerSecond: number): number {
    const perSecond = Math.max(this.#others.perSecond(nowMs), (1 - rateShare) * callsPerSecond)
    // Solves left - 1 = mean + deviations × √mean, because the variance of random arrivals is their mean.
    const root = (Math.sqrt(deviations ** 2 + 4 * (left - 1)) - deviations) / 2
    return Math.max(windowEndMs, (root ** 2 / perSecond) * 1000)
  }
}

/** How many background calls may start in `shareMs`. */
function maxStarts(callsPerSecond: number): number {
  return Math.max(1, Math.floor(rateShare * callsPerSecond))
}

function shareMs(callsPerSecond: number): number {
  return (1000 * maxStarts(callsPerSecond)) / (rateShare * callsPerSecond)
}
