import type { FailureReason } from '../domain/failure.ts'
import type { Lane } from '../domain/lookup-stats.ts'
import type { CallResult } from '../domain/upstream-call.ts'
import type { PendingLookup } from './pending-lookup.ts'

type FailedResult = CallResult & { readonly kind: 'FAILED' }

/** A lookup is sent alone after this number of refused bulk calls, and fails after as many refused single calls. */
const maxRefusals = 3

/** The same for HTTP 429. It is higher, because other programs can use up a rate limit. */
const maxThrottles = 10

/**
 * The maximum pause of background probes, in lockouts. After a refused call with a background lookup, no
 * background lookup is a probe for 2 lockouts, then 4, then 8, then 10, at most for five
 * minutes. Lookups of clients can be probes in this time.
 */
const maxPauseFactor = 10

/** The minimum lockout for this calculation. */
const minLockoutMs = 250

const maxPauseMs = 300_000

interface OutageRecord {
  bulkCount: number
  singleCount: number
  /** The number of answered calls at the last outage that counted. */
  answeredCount: number
  /** Whether the lookup is sent only in single calls. */
  isSuspect: boolean
}

/**
 * Finds the background lookups whose number alone makes the upstream refuse the account or limit the rate.
 * Without it, such a lookup waits for the end of the outage and then starts the next one, forever.
 *
 * During a real outage the upstream answers no call. Therefore an outage counts only if the upstream answered
 * another call since the last one that counted.
 */
export class OutageCauses {
  #answeredCount = 0
  readonly #records = new WeakMap<PendingLookup, OutageRecord>()
  readonly #lockoutMs: number
  #pauseFactor = 2
  #probeAt = -Infinity

  /**
   * `lockoutMs`: how long no call is made after the upstream refused the account. 0 means that the upstream
   * never refuses the account itself. Then every refusal counts.
   */
  constructor(lockoutMs: number) {
    this.#lockoutMs = lockoutMs
  }

  recordAnsweredCall(): void {
    this.#answeredCount += 1
    this.#pauseFactor = 2
  }

  /** The time in milliseconds until a background lookup may be a probe. */
  probeInMs(nowMs: number): number {
    return Math.max(0, this.#probeAt - nowMs)
  }

  /** Records that the upstream refused the account in a call with a background lookup. */
  recordRefusal(nowMs: number): void {
    const pauseMs = this.#pauseFactor * Math.max(minLockoutMs, this.#lockoutMs)
    this.#probeAt = nowMs + Math.min(pauseMs, Math.max(maxPauseMs, this.#lockoutMs))
    this.#pauseFactor = Math.min(2 * this.#pauseFactor, maxPauseFactor)
  }

  /** Whether the lookup is sent only in single calls, because several of its bulk calls started an outage. */
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
  const message = 'The upstream refuses every call with this number, but answers other calls.'
  return { code: 'REFUSED', upstream, message, retryable: true } satisfies FailureReason
}
