import type { Address } from '../domain/address.ts'
import type { CircuitState } from '../domain/circuit-state.ts'
import type { FailureReason } from '../domain/failure.ts'
import type { AdmissionControl } from '../domain/admission-control.ts'
import { equalJitter } from './backoff.ts'
import { FailureStreak } from './failure-streak.ts'

export interface CircuitBreakerOptions {
  readonly maxInFlight: number
  /** How long to wait for a probe after the upstream refused the account, in milliseconds. */
  readonly lockoutMs: number
  /**
   * The maximum wait for a probe after HTTP 429, in milliseconds, even if `Retry-After` is longer.
   */
  readonly maxThrottleMs: number
}

/**
 * The first wait after HTTP 429 without `Retry-After` is random, between half of this time and all
 * of it.
 */
const throttleBaseMs = 1000

/** The number of failed attempts in a row that opens the circuit. `FailureStreak` counts them. */
const failureThreshold = 10
const openCooldownMs = 5000

/** What an attempt asked for. */
interface AttemptScope {
  readonly addresses: readonly Address[]
  readonly partOf: object | undefined
}

/** A period without calls. Its times are on the clock of `performance`. */
interface Outage {
  readonly state: 'OPEN' | 'THROTTLED' | 'LOCKED_OUT'
  readonly reason: FailureReason
  /** When clients should retry; for HTTP 429 with `Retry-After`, the time that the header names. */
  readonly retryAt: number
  /**
   * When the cooldown ends and a probe may start: `retryAt`, or earlier if that exceeds the maximum
   * cooldown.
   */
  readonly probeAt: number
}

/** An outage that concerns every process that uses the same credential. */
export interface CredentialOutage {
  readonly state: 'THROTTLED' | 'LOCKED_OUT'
  readonly reason: FailureReason
  /** From now on, in milliseconds. */
  readonly waitMs: number
}

/**
 * Reports the result of one attempt to the circuit breaker. After the start of another outage only
 * `throttled` and `lockedOut` have an effect.
 */
export interface CircuitAttempt {
  succeeded(): void
  failed(reason: FailureReason): void
  throttled(reason: FailureReason): void
  lockedOut(reason: FailureReason): void
  /** The attempt was cancelled before it had a result. */
  aborted(): void
}

/**
 * The circuit breaker for all calls of one credential. HTTP 429, a refused account and failures in
 * a row start an outage: no call starts until its cooldown ends. After HTTP 429, lookups wait
 * meanwhile; after the other causes, they fail at once. Then one probe may start. If it succeeds,
 * half of the slots are available again, and one more with each further success.
 */
export class CircuitBreaker implements AdmissionControl {
  readonly #options: CircuitBreakerOptions
  readonly #listeners: (() => void)[] = []
  readonly #outageListeners: ((outage: CredentialOutage) => void)[] = []
  #outage: Outage | undefined
  #timer: NodeJS.Timeout | undefined
  /** The number of outages. It changes if an outage starts while an attempt is in progress. */
  #outageCount = 0
  /** The cooldown of the outage is over. */
  #isProbing = false
  #probesInFlight = 0
  #slotsWhenClosed: number
  readonly #failures = new FailureStreak()
  #throttlesInARow = 0

  constructor(options: CircuitBreakerOptions) {
    this.#options = options
    this.#slotsWhenClosed = options.maxInFlight
  }

  get state(): CircuitState {
    const { state = 'CLOSED' } = this.#outage ?? {}
    return state === 'OPEN' && this.#isProbing ? 'HALF_OPEN' : state
  }

  /** How long until a probe may start, in milliseconds; 0 if calls or a probe may start now. */
  get probeInMs(): number {
    if (this.#outage === undefined || this.#isProbing) return 0
    return Math.max(0, this.#outage.probeAt - performance.now())
  }

  /** How many calls may be in flight at present. */
  get slots(): number {
    if (this.#outage === undefined) return this.#slotsWhenClosed
    return this.#isProbing ? 1 : 0
  }

  admits(inFlightCount: number): boolean {
    if (inFlightCount >= this.#options.maxInFlight) return false
    return this.#outage === undefined ? inFlightCount < this.#slotsWhenClosed : this.#needsProbe
  }

  rejection(timeLeftMs: number): FailureReason | undefined {
    if (this.#outage === undefined) return undefined
    const { state, reason, retryAt } = this.#outage
    const waitMs = retryAt - performance.now()
    const mayWait =
      state === 'THROTTLED' ? this.#isProbing || timeLeftMs > waitMs : this.#needsProbe
    if (mayWait) return undefined
    return state === 'LOCKED_OUT' ? reason : { ...reason, retryAfterMs: waitMs }
  }

  /** A probe may start, and none is in flight. */
  get #needsProbe(): boolean {
    return this.#isProbing && this.#probesInFlight === 0
  }

  get hasOutage(): boolean {
    return this.#outage !== undefined
  }

  /** The circuit breaker alone has no rate limit. */
  permits(): undefined {
    return undefined
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener)
  }

  /**
   * Calls back when this process receives HTTP 429 or the upstream refuses the account, so that
   * other processes with the same credential can stop too. `applyOutage` does not call back.
   */
  onOutage(listener: (outage: CredentialOutage) => void): void {
    this.#outageListeners.push(listener)
  }

  /** Applies an outage that another process reported. It never shortens the current outage. */
  applyOutage({ state, reason, waitMs }: CredentialOutage): void {
    const now = performance.now()
    const probeAt = now + Math.min(waitMs, this.#maxCooldownMs(state))
    if (this.#outage !== undefined && this.#outage.probeAt >= probeAt) return
    const knownWaitMs = this.#outage?.state === state ? this.#outage.retryAt - now : 0
    this.#startOutage(state, reason, Math.max(waitMs, knownWaitMs))
  }

  /**
   * Call this when an attempt with these addresses starts, and one method of the returned object
   * when it ends. `partOf` identifies the batch that failed before and of which this is a part.
   */
  attempt(addresses: readonly Address[] = [], partOf?: object): CircuitAttempt {
    const outageCount = this.#outageCount
    const isProbe = this.#isProbing
    if (isProbe) this.#probesInFlight += 1
    const ended = (react: () => void) => () => {
      if (outageCount !== this.#outageCount) return
      if (isProbe) this.#probesInFlight -= 1
      react()
    }
    return {
      succeeded: ended(() => this.#succeeded(isProbe)),
      failed: (reason) => ended(() => this.#failed(reason, { addresses, partOf }))(),
      throttled: (reason) => this.#throttled(reason, outageCount),
      lockedOut: (reason) => this.#startOwnOutage('LOCKED_OUT', reason, this.#options.lockoutMs),
      aborted: ended(() => this.#changed()),
    }
  }

  /** Stops the timer of the cooldown. */
  dispose(): void {
    clearTimeout(this.#timer)
  }

  #succeeded(isProbe: boolean): void {
    this.#failures.reset()
    this.#throttlesInARow = 0
    if (this.#outage !== undefined) {
      if (isProbe) this.#endOutage()
    } else if (this.#slotsWhenClosed < this.#options.maxInFlight) {
      this.#slotsWhenClosed += 1
      this.#changed()
    }
  }

  #failed(reason: FailureReason, { addresses, partOf }: AttemptScope): void {
    this.#failures.record(addresses, partOf)
    if (this.#isProbing && this.#outage?.state === 'THROTTLED') {
      this.#startOutage('THROTTLED', this.#outage.reason, this.#nextThrottleMs())
    } else if (this.#isProbing && this.#outage?.state === 'LOCKED_OUT') {
      // The upstream did not refuse the account, and one failure is no reason to open the circuit.
      this.#endOutage()
    } else if (this.#isProbing || this.#failures.count >= failureThreshold) {
      this.#startOutage('OPEN', reason, openCooldownMs)
    }
  }

  #endOutage(): void {
    clearTimeout(this.#timer)
    this.#outage = undefined
    this.#isProbing = false
    this.#changed()
  }

  #throttled(reason: FailureReason, outageCount: number): void {
    if (outageCount !== this.#outageCount) return this.#extendThrottling(reason)
    this.#startOwnOutage('THROTTLED', reason, reason.retryAfterMs ?? this.#nextThrottleMs())
  }

  /** The wait after HTTP 429 without `Retry-After`. It doubles each time. */
  #nextThrottleMs(): number {
    this.#throttlesInARow += 1
    return equalJitter(this.#throttlesInARow, throttleBaseMs, this.#options.maxThrottleMs)
  }

  /**
   * A call that started before the outage received HTTP 429 too. Its `Retry-After` may be longer.
   */
  #extendThrottling(reason: FailureReason): void {
    const waitMs = reason.retryAfterMs ?? 0
    const isLonger = performance.now() + waitMs > (this.#outage?.retryAt ?? 0)
    if (this.#outage?.state !== 'THROTTLED' || !isLonger) return
    this.#startOwnOutage('THROTTLED', reason, waitMs)
  }

  /** Starts an outage that this process observed, and reports it to the listeners. */
  #startOwnOutage(state: CredentialOutage['state'], reason: FailureReason, waitMs: number): void {
    this.#startOutage(state, reason, waitMs)
    for (const listener of this.#outageListeners) listener({ state, reason, waitMs })
  }

  #maxCooldownMs(state: Outage['state']): number {
    if (state === 'OPEN') return openCooldownMs
    return state === 'THROTTLED' ? this.#options.maxThrottleMs : this.#options.lockoutMs
  }

  #startOutage(state: Outage['state'], reason: FailureReason, waitMs: number): void {
    const now = performance.now()
    const cooldownMs = Math.min(waitMs, this.#maxCooldownMs(state))
    if (this.#outage === undefined) {
      this.#slotsWhenClosed = Math.max(1, Math.floor(this.#slotsWhenClosed / 2))
    }
    this.#outageCount += 1
    this.#isProbing = false
    this.#probesInFlight = 0
    this.#failures.reset()
    this.#outage = { state, reason, retryAt: now + waitMs, probeAt: now + cooldownMs }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#isProbing = true
      this.#changed()
    }, cooldownMs).unref()
    this.#changed()
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}
