import type { Address } from './address.ts'
import type { Outcome } from './outcome.ts'

/**
 * Provides padding: addresses whose cached answers are stale or will be soon. If the pending
 * lookups are too few for a bulk call, the pool adds padding up to a legal batch.
 */
export interface PaddingSource {
  /**
   * Takes exactly `count` different addresses for which `isOpen` is false, or none if there are
   * fewer. The source does not return a taken address again until it is due for another refresh.
   * The pool calls it often, so it must be cheap, above all when there are too few addresses.
   */
  take(count: number, isOpen: (address: Address) => boolean): readonly Address[]
  /**
   * Receives the outcomes of the padding of one call, in any order. It is not called for a call
   * that failed as a whole.
   */
  answered(outcomes: readonly Outcome[]): void
}
