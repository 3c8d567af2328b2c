import type { Address } from './address.ts'
import type { FailureReason } from './failure.ts'
import type { Outcome } from './outcome.ts'

/**
 * What may help after a call that failed as a whole:
 * `RETRY` the same call may succeed when it is made again;
 * `RECONNECT` so it may, over another connection;
 * `WAIT` the upstream wants to be left alone for a while, then any call may do;
 * `SHRINK` the batch was too large;
 * `BISECT` something in the batch is refused, and not said what;
 * `NONE` nothing does.
 */
export type Remedy = 'RETRY' | 'RECONNECT' | 'WAIT' | 'SHRINK' | 'BISECT' | 'NONE'

/** What one call came to: an outcome for each of its addresses, in order, or one reason for all. */
export type CallResult =
  | {
      readonly kind: 'ANSWERED'
      readonly outcomes: readonly Outcome[]
      /** Devices in the answer that were not asked for; they were dropped. */
      readonly unrequestedCount: number
    }
  | { readonly kind: 'FAILED'; readonly reason: FailureReason; readonly remedy: Remedy }

/**
 * Asks the upstream for one address, or for a batch of legal size. Never rejects because of what
 * the upstream does; ends soon after `signal` aborts.
 */
export type UpstreamCall = (
  addresses: readonly Address[],
  signal: AbortSignal,
) => Promise<CallResult>
