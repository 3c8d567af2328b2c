import type { FailureReason } from './failure.ts'

/** Says how many calls one credential may have in flight at present. */
export interface AdmissionControl {
  /**
   * Whether one more call may start, beside so many in flight: none while it is closed, one while
   * it is tried anew (whatever is still in flight from before), up to all slots while it is open.
   */
  admits(inFlightCount: number): boolean
  /**
   * Why it is of no use to ask or to go on waiting for somebody with this much time left;
   * `undefined` where it is of use.
   */
  rejection(timeLeftMs: number): FailureReason | undefined
  /** Calls back whenever one of the two may have changed. */
  onChange(listener: () => void): void
}
