import type { Address } from './address.ts'
import type { FailureReason } from './failure.ts'
import type { Outcome } from './outcome.ts'

/**
 * What can help after a call that failed as a whole:
 * `RETRY` the same call again;
 * `RECONNECT` the same call again, over a new connection;
 * `WAIT` any call, after a pause that the upstream demands;
 * `SHRINK` smaller batches, because this one was too large;
 * `BISECT` calls with parts of the batch, because the upstream rejected it without naming the
 * cause;
 * `RETRY_THEN_SHRINK` the same call again, then smaller batches, because the size may be the cause;
 * `TRY_SMALLER` smaller batches, if the upstream answers other calls: the size failed twice;
 * `RETRY_THEN_BISECT` the same call again, then calls with parts of the batch, because some of its
 * addresses may be the cause;
 * `RETRY_AFTER_PAUSE` the same call again, once, because this process stood still during the call: its
 * failure says nothing about the upstream;
 * `NONE` nothing.
 */
export type Remedy =
  | 'RETRY'
  | 'RECONNECT'
  | 'WAIT'
  | 'SHRINK'
  | 'BISECT'
  | 'RETRY_THEN_SHRINK'
  | 'TRY_SMALLER'
  | 'RETRY_THEN_BISECT'
  | 'RETRY_AFTER_PAUSE'
  | 'NONE'

/** The result of one call: an outcome for each address, in order, or one reason for all of them. */
export type CallResult =
  | {
      readonly kind: 'ANSWERED'
      readonly outcomes: readonly Outcome[]
      /** Devices in the response that the call did not request. They were dropped. */
      readonly unrequestedCount: number
      /** Carriers and statuses of a wrong type. They count as absent. */
      readonly malformedFieldCount: number
    }
  | { readonly kind: 'FAILED'; readonly reason: FailureReason; readonly remedy: Remedy }

export interface UpstreamCallOptions {
  /**
   * Identifies the batch of which the call sends a part, after the batch failed. The call is not
   * repeated after `RETRY_THEN_BISECT`, because the whole batch was.
   */
  readonly partOf?: object | undefined
  /** Whether only jobs wait now for the address at this place. */
  readonly isBackground?: ((place: number) => boolean) | undefined
}

/**
 * Calls the upstream with one address or with a batch of legal size. It never rejects because of
 * the upstream, and it ends soon after `signal` aborts.
 */
export type UpstreamCall = (
  addresses: readonly Address[],
  signal: AbortSignal,
  options?: UpstreamCallOptions,
) => Promise<CallResult>
