import type { Address } from './address.ts'
import type { Outcome } from './outcome.ts'

/**
 * Knows addresses worth asking for although nobody waits for them: those whose remembered answers
 * are stale, or nearly so. With them, what is too few for a bulk call becomes one.
 */
export interface PaddingSource {
  /**
   * Exactly `count` different addresses that were asked for before, for none of which `isAwaited`
   * holds; they are not handed out again until something makes them worth asking for anew. None at
   * all where there are fewer. Asked for often, so it must be cheap, above all where it has too few.
   */
  take(count: number, isAwaited: (address: Address) => boolean): readonly Address[]
  /**
   * What became of those of one call, in no particular order. Of a call that came to nothing
   * nothing is told: its fillers are as if they had never been asked for.
   */
  answered(outcomes: readonly Outcome[]): void
}
