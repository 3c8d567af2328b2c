import type { FailureReason } from '../domain/failure.ts'
import type { AdmissionControl } from '../domain/admission-control.ts'
import { equalJitter } from './backoff.ts'

export interface CircuitBreakerOptions {
  readonly maxInFlight: number
  /** How long it stays closed after the upstream refused the account, in milliseconds. */
  readonly lockoutMs: number
  /** The longest it stays closed after HTTP 429, whatever `Retry-After` says. */
  readonly throttleCapMs: number
}

/** The first wait after HTTP 429 without `Retry-After` is half of this to all of it. */
const throttleBaseMs = 1000

/** This many attempts that fail in a row close it, for so long. */
const opensAfter = 10
const openMs = 5000

/**
 * `CLOSED`: calls flow. `OPEN`: attempts failed in a row, so lookups fail at once. `HALF_OPEN`: after
 * that, one attempt may try. `THROTTLED`: HTTP 429, so numbers wait. `LOCKED_OUT`: the upstream
 * refuses the account.
 */
export type CircuitState = 'CLOSED' | 'OPEN' | 'HALF_OPEN' | 'THROTTLED' | 'LOCKED_OUT'

interface Closure {
  readonly state: Exclude<CircuitState, 'CLOSED' | 'HALF_OPEN'>
  readonly reason: FailureReason
  /**
   * When the upstream said it would be ready, on `performance`'s clock; it may be tried earlier.
   */
  readonly readyAt: number
  /** When it is tried. */
  readonly triedAt: number
}

/** What holds for everybody who uses the credential, wherever it was seen. */
export interface CredentialOutage {
  readonly state: 'THROTTLED' | 'LOCKED_OUT'
  readonly reason: FailureReason
  /** From now on. */
  readonly waitMs: number
}

/** What one attempt tells the circuit; attempts that started before it last closed tell it little. */
export interface CircuitAttempt {
  succeeded(): void
  failed(reason: FailureReason): void
  throttled(reason: FailureReason): void
  lockedOut(reason: FailureReason): void
  /** It was given up before it came to anything. */
  dropped(): void
}

/**
 * One circuit for every call of one credential. HTTP 429 closes it for a while in which addresses
 * wait; a refused account or a row of failures closes it so that asking fails at once. Then one
 * call tries: if it succeeds, half of the slots are back, and one more with each success.
 */
export class CircuitBreaker implements AdmissionControl {
  readonly #options: CircuitBreakerOptions
  readonly #listeners: (() => void)[] = []
  readonly #closureListeners: ((closure: CredentialOutage) => void)[] = []
  #closure: Closure | undefined
  #timer: NodeJS.Timeout | undefined
  /** Counts closures, so that an attempt knows whether the circuit closed since it started. */
  #era = 0
  #isTrying = false
  #triesUnderWay = 0
  #slotsWhenOpen: number
  #failuresInARow = 0
  #throttlesInARow = 0

  constructor(options: CircuitBreakerOptions) {
    this.#options = options
    this.#slotsWhenOpen = options.maxInFlight
  }

  get state(): CircuitState {
    const { state = 'CLOSED' } = this.#closure ?? {}
    return state === 'OPEN' && this.#isTrying ? 'HALF_OPEN' : state
  }

  get slots(): number {
    if (this.#closure === undefined) return this.#slotsWhenOpen
    return this.#isTrying ? 1 : 0
  }

  admits(inFlightCount: number): boolean {
    if (inFlightCount >= this.#options.maxInFlight) return false
    return this.#closure === undefined ? inFlightCount < this.#slotsWhenOpen : this.#wantsTry
  }

  rejection(timeLeftMs: number): FailureReason | undefined {
    if (this.#closure === undefined) return undefined
    const { state, reason, readyAt } = this.#closure
    const waitMs = readyAt - performance.now()
    const isOfUse = state === 'THROTTLED' ? this.#isTrying || timeLeftMs > waitMs : this.#wantsTry
    if (isOfUse) return undefined
    return state === 'LOCKED_OUT' ? reason : { ...reason, retryAfterMs: waitMs }
  }

  /** Somebody may try whether the upstream is back, and nobody does. */
  get #wantsTry(): boolean {
    return this.#isTrying && this.#triesUnderWay === 0
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener)
  }

  /**
   * Calls back when the upstream answers HTTP 429 or refuses the account, so that others who use
   * the credential can be told. What is seen elsewhere is not told again.
   */
  onOutage(listener: (closure: CredentialOutage) => void): void {
    this.#closureListeners.push(listener)
  }

  /** Closes for what was seen elsewhere; never for less time than it is closed already. */
  applyOutage({ state, reason, waitMs }: CredentialOutage): void {
    const now = performance.now()
    const triedAt = now + Math.min(waitMs, this.#longestMs(state))
    if (this.#closure !== undefined && this.#closure.triedAt >= triedAt) return
    const knownMs = this.#closure?.state === state ? this.#closure.readyAt - now : 0
    this.#close(state, reason, Math.max(waitMs, knownMs))
  }

  /** Call this when an attempt starts, and one of the result's methods when it ends. */
  attempt(): CircuitAttempt {
    const era = this.#era
    const isTry = this.#isTrying
    if (isTry) this.#triesUnderWay += 1
    const ended = (react: () => void) => () => {
      if (era !== this.#era) return
      if (isTry) this.#triesUnderWay -= 1
      react()
    }
    return {
      succeeded: ended(() => this.#succeeded(isTry)),
      failed: (reason) => ended(() => this.#failed(reason))(),
      throttled: (reason) => this.#throttled(reason, era),
      lockedOut: (reason) => this.#closeForAll('LOCKED_OUT', reason, this.#options.lockoutMs),
      dropped: ended(() => this.#changed()),
    }
  }

  /** Stops the timer that a closed circuit has. */
  dispose(): void {
    clearTimeout(this.#timer)
  }

  #succeeded(isTry: boolean): void {
    this.#failuresInARow = 0
    this.#throttlesInARow = 0
    if (this.#closure !== undefined) {
      if (!isTry) return
      clearTimeout(this.#timer)
      this.#closure = undefined
      this.#isTrying = false
      this.#changed()
    } else if (this.#slotsWhenOpen < this.#options.maxInFlight) {
      this.#slotsWhenOpen += 1
      this.#changed()
    }
  }

  #failed(reason: FailureReason): void {
    this.#failuresInARow += 1
    if (this.#isTrying && this.#closure?.state === 'THROTTLED') {
      this.#close('THROTTLED', this.#closure.reason, this.#ownThrottleMs())
    } else if (this.#isTrying || this.#failuresInARow >= opensAfter) {
      this.#close('OPEN', reason, openMs)
    }
  }

  #throttled(reason: FailureReason, era: number): void {
    if (era !== this.#era) return this.#stayThrottled(reason)
    this.#closeForAll('THROTTLED', reason, reason.retryAfterMs ?? this.#ownThrottleMs())
  }

  #ownThrottleMs(): number {
    this.#throttlesInARow += 1
    return equalJitter(this.#throttlesInARow, throttleBaseMs, this.#options.throttleCapMs)
  }

  /** Another call was throttled while the circuit was closed already: it may say to wait longer. */
  #stayThrottled(reason: FailureReason): void {
    const waitMs = reason.retryAfterMs ?? 0
    const isLonger = performance.now() + waitMs > (this.#closure?.readyAt ?? 0)
    if (this.#closure?.state !== 'THROTTLED' || !isLonger) return
    this.#closeForAll('THROTTLED', reason, waitMs)
  }

  #closeForAll(state: CredentialOutage['state'], reason: FailureReason, waitMs: number): void {
    this.#close(state, reason, waitMs)
    for (const listener of this.#closureListeners) listener({ state, reason, waitMs })
  }

  #longestMs(state: Closure['state']): number {
    if (state === 'OPEN') return openMs
    return state === 'THROTTLED' ? this.#options.throttleCapMs : this.#options.lockoutMs
  }

  #close(state: Closure['state'], reason: FailureReason, waitMs: number): void {
    const now = performance.now()
    const closedMs = Math.min(waitMs, this.#longestMs(state))
    if (this.#closure === undefined) {
      this.#slotsWhenOpen = Math.max(1, Math.floor(this.#slotsWhenOpen / 2))
    }
    this.#era += 1
    this.#isTrying = false
    this.#triesUnderWay = 0
    this.#failuresInARow = 0
    this.#closure = { state, reason, readyAt: now + waitMs, triedAt: now + closedMs }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#isTrying = true
      this.#changed()
    }, closedMs).unref()
    this.#changed()
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}
