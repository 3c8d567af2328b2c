import type { FailureReason } from '../domain/failure.ts'
import type { Lane } from '../domain/lookup-stats.ts'
import type { CallResult } from '../domain/upstream-call.ts'
import type { PendingLookup } from './pending-lookup.ts'

type FailedResult = CallResult & { readonly kind: 'FAILED' }

/** The number of outages after which a lookup counts as their cause: of a refused account, and others. */
const maxRefusals = 3

/** A rate limit that other programs use too starts many outages that no number causes. */
const maxThrottles = 10

/**
 * How long no probe is a background lookup after the upstream refused the account to one: the time of a lockout
 * multiplied by 2, then by 4 and so on, up to this factor. Meanwhile a lookup of a client can be the probe.
 */
const maxPauseFactor = 10

/** A lockout that is shorter counts as one of this time. */
const minLockoutMs = 250

interface OutageRecord {
  bulkCount: number
  singleCount: number
  /** The number of answered calls at the last outage that counted. */
  answeredCount: number
  /** Whether the lookup goes only singly. */
  isSuspect: boolean
}

/**
 * Finds the background lookups whose number alone makes the upstream refuse the account or limit the rate.
 * Without this, they would wait for the end of an outage forever, and start the next one each time.
 *
 * An outage that no number causes ends before another call is answered. Therefore an outage counts only if
 * the upstream answered other calls since the last one.
 */
export class OutageCauses {
  #answeredCount = 0
  readonly #records = new WeakMap<PendingLookup, OutageRecord>()
  readonly #lockoutMs: number
  #pauseFactor = 2
  #probeAt = -Infinity

  /**
   * `lockoutMs`: how long no call is made after the upstream refused the account. With 0, the upstream is one
   * that never refuses the account itself.
   */
  constructor(lockoutMs: number) {
    this.#lockoutMs = lockoutMs
  }

  recordAnsweredCall(): void {
    this.#answeredCount += 1
    this.#pauseFactor = 2
  }

  /** How long no background lookup may be a probe. */
  probeInMs(nowMs: number): number {
    return Math.max(0, this.#probeAt - nowMs)
  }

  /** Records that the upstream refused the account to a call of a job. */
  recordRefusal(nowMs: number): void {
    this.#probeAt = nowMs + this.#pauseFactor * Math.max(minLockoutMs, this.#lockoutMs)
    this.#pauseFactor = Math.min(2 * this.#pauseFactor, maxPauseFactor)
  }

  /** Whether the lookup goes only singly, because several of its bulk calls started an outage. */
  isSuspect(lookup: PendingLookup): boolean {
    return this.#records.get(lookup)?.isSuspect ?? false
  }

  /**
   * Records that the upstream refused the account, or limited the rate, in a call with this lookup. Returns
   * whether the lookup is the cause: it was alone in several such calls, and others were answered.
   */
  record(lookup: PendingLookup, lane: Lane, result: FailedResult): boolean {
    const maxOutages = isRefusal(result.reason) ? maxRefusals : maxThrottles
    const known = this.#records.get(lookup)
    const record = known ?? newRecord(this.#answeredCount)
    this.#records.set(lookup, record)
    const isAnswering = this.#lockoutMs === 0 || record.answeredCount < this.#answeredCount
    if (lane === 'single') {
      record.singleCount += 1
      return isAnswering && record.singleCount >= maxOutages
    }
    if (known === undefined || isAnswering) {
      record.bulkCount += 1
      record.answeredCount = this.#answeredCount
    }
    record.isSuspect = record.bulkCount >= maxOutages
    return false
  }
}

function newRecord(answeredCount: number): OutageRecord {
  return { bulkCount: 0, singleCount: 0, answeredCount, isSuspect: false }
}

/** Whether a failed call starts an outage that can have a number as its cause. */
export function canNumberBeCause({ reason, remedy }: FailedResult): boolean {
  return isRefusal(reason) || remedy === 'WAIT'
}

/** Whether the upstream refused the account. */
export function isRefusal({ code }: FailureReason): boolean {
  return code === 'AUTH' || code === 'CHANNEL_DISABLED'
}

/** The failure of a lookup that is the cause of outages. */
export function causeOfOutages({ upstream = null }: FailureReason) {
  const message =
    'The upstream refuses every call with this number as if the account were the reason, and answers other calls.'
  return { code: 'REFUSED', upstream, message, retryable: true } satisfies FailureReason
}
