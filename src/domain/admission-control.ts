import type { FailureReason } from './failure.ts'

/** The calls that the rate limit still allows in its current window. */
export interface Permits {
  readonly left: number
  /** The end of the window, in milliseconds from now. */
  readonly endsInMs: number
}

/** Decides whether a call to the upstream may start now. One exists per credential. */
export interface AdmissionControl {
  /**
   * Whether one more call may start while this number of calls is in flight. While the upstream is
   * unavailable, only a single probe may start from time to time.
   */
  admits(inFlightCount: number): boolean
  /** How many calls may be in flight at present. */
  readonly slots: number
  /** Whether the upstream is unavailable, so that a call is a probe. */
  readonly hasOutage: boolean
  /**
   * Why a lookup with this much time left fails at once instead of waiting for a call; `undefined`
   * if it may wait.
   */
  rejection(timeLeftMs: number): FailureReason | undefined
  /** The rest of the rate limit; `undefined` without a rate limit. */
  permits(): Permits | undefined
  /** Adds a listener. It is called when the result of one of the other methods may have changed. */
  onChange(listener: () => void): void
}
