import type { Permits } from '../domain/admission-control.ts'
import { ArrivalRate } from './arrival-rate.ts'

/** The share of the slots that background calls may use. */
const slotShare = 3 / 4

/** The share of the rate limit that stays for other calls, and the share that background calls always get. */
const otherShare = 0.2

/** Other calls are counted over about this time. */
const windowMs = 3000

/** How much more calls than on average other lookups may need in a second. */
const variation = 1.5

export interface BackgroundPolicyOptions {
  readonly slotCount: number
  /** The rate limit; `undefined` if there is none. */
  readonly callsPerSecond: number | undefined
  readonly permits: () => Permits | undefined
}

/**
 * Decides whether a background call may start. A quarter of the slots stays free for other lookups. Of a
 * rate limit, at least a fifth stays for them, and more if they needed more in the last seconds, but
 * background calls always get a fifth.
 */
export class BackgroundPolicy {
  readonly #options: BackgroundPolicyOptions
  readonly #others = new ArrivalRate(windowMs)

  constructor(options: BackgroundPolicyOptions) {
    this.#options = options
  }

  /** Records a call with a lookup that is not in the background. */
  recordOther(nowMs: number): void {
    if (this.#options.callsPerSecond !== undefined) this.#others.add(1, nowMs)
  }

  /** Whether one more background call may start while this number is in flight. */
  mayStart(inFlightCount: number, nowMs: number): boolean {
    const slots = Math.max(1, Math.floor(this.#options.slotCount * slotShare))
    return inFlightCount < slots && this.permitEndsInMs(nowMs) === 0
  }

  /** How long until background calls get permits again; 0 if they get one now. */
  permitEndsInMs(nowMs: number): number {
    const { callsPerSecond, permits } = this.#options
    if (callsPerSecond === undefined) return 0
    const needed = Math.ceil(variation * this.#others.perSecond(nowMs) + 1)
    const least = Math.ceil(otherShare * callsPerSecond)
    const most = Math.floor((1 - otherShare) * callsPerSecond)
    const reserved = Math.min(most, Math.max(least, needed))
    const { left = Infinity, endsInMs = 0 } = permits() ?? {}
    // Without a permit the rate limiter reports when there is one.
    return left === 0 || left > reserved ? 0 : Math.max(1, endsInMs)
  }
}
