import type { FailureReason } from './failure.ts'

/** Decides whether a call to the upstream may start now. One exists per credential. */
export interface AdmissionControl {
  /**
   * Whether one more call may start while this number of calls is in flight. While the upstream is
   * unavailable, only a single probe may start from time to time.
   */
  admits(inFlightCount: number): boolean
  /**
   * Why a lookup with this much time left fails at once instead of waiting for a call; `undefined`
   * if it may wait.
   */
  rejection(timeLeftMs: number): FailureReason | undefined
  /** Adds a listener. It is called when the result of one of the other methods may have changed. */
  onChange(listener: () => void): void
}
