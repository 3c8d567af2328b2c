import type { AdmissionControl, Permits } from '../domain/admission-control.ts'
import type { Limiter, LimiterResult } from '../domain/limiter.ts'

export interface RateLimiterOptions {
  /** Counts the calls of a credential, for this process or for all replicas. */
  readonly limiter: Limiter
  /** The key of the credential in the limiter. */
  readonly key: string
}

/** If the limiter fails, no call starts, and the permit is requested again after this time. */
const failureRetryMs = 100

/**
 * Grants permits for calls to the vendor. It holds one permit in advance, because the pool must
 * know synchronously whether it may send. A permit expires at the end of its window. Otherwise
 * the server could exceed the limit by one call after an idle time.
 */
export class RateLimiter {
  readonly #limiter: Limiter
  readonly #key: string
  readonly #listeners: (() => void)[] = []
  /** Calls that wait for a permit, in order. They get permits before new calls do. */
  readonly #queue = new Set<() => void>()
  #permitEndsAt = -Infinity
  /** How many permits the window of the permit has besides it. */
  #permitsLeft = 0
  #isRequesting = false
  #timer: NodeJS.Timeout | undefined
  #isWanted = false
  #wasRejected = false
  #waitCount = 0

  constructor({ limiter, key }: RateLimiterOptions) {
    this.#limiter = limiter
    this.#key = key
  }

  /** How many calls had to wait because the limit was used up. */
  get waitCount(): number {
    return this.#waitCount
  }

  /** Whether a call may start now. If not, `onChange` calls back once it may. */
  hasPermit(): boolean {
    if (this.#queue.size === 0 && performance.now() < this.#permitEndsAt) return true
    this.#isWanted = true
    this.#request()
    return false
  }

  /** The permit in hand, and those that are left in its window. */
  get permits(): Permits {
    const endsInMs = Math.max(0, this.#permitEndsAt - performance.now())
    return { left: endsInMs === 0 ? 0 : 1 + this.#permitsLeft, endsInMs }
  }

  /** Calls back when a call may start again. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener)
  }

  /**
   * Takes the permit for one call. Returns `undefined` if there is one now, else a promise that
   * resolves with the next one. The promise also resolves when `signal` aborts.
   */
  acquirePermit(signal: AbortSignal): Promise<void> | undefined {
    if (signal.aborted) return undefined
    if (this.hasPermit()) {
      this.#usePermit()
      return undefined
    }
    return new Promise((resolve) => {
      const proceed = () => {
        this.#queue.delete(proceed)
        signal.removeEventListener('abort', proceed)
        resolve()
      }
      this.#queue.add(proceed)
      signal.addEventListener('abort', proceed)
    })
  }

  /** Requests no further permits. */
  dispose(): void {
    clearTimeout(this.#timer)
    this.#isRequesting = true
  }

  #usePermit(): void {
    this.#permitEndsAt = -Infinity
    this.#request()
  }

  #request(): void {
    if (this.#isRequesting) return
    this.#isRequesting = true
    void this.#limiter
      .consume(this.#key, 1)
      .catch((): LimiterResult => ({ isGranted: false, retryAfterMs: failureRetryMs }))
      .then((result) => this.#settle(result))
  }

  #settle(result: LimiterResult): void {
    if (!result.isGranted) {
      this.#wasRejected = true
      const retry = () => {
        this.#isRequesting = false
        this.#request()
      }
      this.#timer = setTimeout(retry, Math.max(1, result.retryAfterMs)).unref()
      return
    }
    if (this.#isWanted && this.#wasRejected) this.#waitCount += 1
    this.#isRequesting = false
    this.#isWanted = false
    this.#wasRejected = false
    this.#permitEndsAt = performance.now() + result.validMs
    this.#permitsLeft = result.pointsLeft
    const [next] = this.#queue
    if (next === undefined) return this.#changed()
    this.#usePermit()
    next()
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}

/** Wraps an admission control: it also requires a permit of the rate limiter for each call. */
export function rateLimited(
  admission: AdmissionControl,
  rateLimiter: RateLimiter,
): AdmissionControl {
  return {
    admits: (inFlightCount) => admission.admits(inFlightCount) && rateLimiter.hasPermit(),
    get slots() {
      return admission.slots
    },
    get hasOutage() {
      return admission.hasOutage
    },
    rejection: (timeLeftMs) => admission.rejection(timeLeftMs),
    permits: () => rateLimiter.permits,
    onChange: (listener) => {
      admission.onChange(listener)
      rateLimiter.onChange(listener)
    },
  }
}
