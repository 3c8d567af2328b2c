import type { FailureReason } from './failure.ts'

/** Says how many calls one credential may have in flight at present. */
export interface Gate {
  /** None while it is closed, one while it is tried anew, up to all of them while it is open. */
  readonly slots: number
  /**
   * Why it is of no use to ask or to go on waiting for somebody with this much time left;
   * `undefined` where it is of use.
   */
  refusal(timeLeftMs: number): FailureReason | undefined
  /** Calls back whenever one of the two may have changed. */
  onChange(listener: () => void): void
}
