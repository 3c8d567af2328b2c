import type { FailureCode } from './failure.ts'
import type { Outcome } from './outcome.ts'

/** The two kinds of upstream calls. */
export type Lane = 'bulk' | 'single'

/** The label of an outcome in counters. */
export type OutcomeCode = 'FOUND' | FailureCode

/** The counts of one operation, as `extensions.lookup` shows them. */
export interface LookupCounts {
  asked: number
  cached: number
  stale: number
  joined: number
  sentInBulk: number
  sentSingly: number
  bulkCalls: number
  singleCalls: number
  upstreamMs: number
}

/**
 * What the lookups of one operation cost. Every requested address is counted once: it is cached,
 * joined (another operation already waited for it), sent in bulk, sent singly, or it fails without
 * a call. An address that fails and is answered with a stale answer also counts as stale.
 *
 * A call counts for the operations whose addresses it carries, but not for those that joined. A
 * retry of the same call is not another call; a call with other addresses is.
 */
export class LookupStats {
  asked = 0
  joined = 0
  /** The number of addresses per outcome. Invalid inputs are included. */
  readonly outcomes = new Map<OutcomeCode, number>()
  readonly #sent = { bulk: 0, single: 0 }
  readonly #calls = { bulk: 0, single: 0 }
  #cached = 0
  #stale = 0
  #inFlightCount = 0
  #inFlightSince = 0
  #upstreamMs = 0

  recordOutcomes(outcomes: readonly Outcome[]): void {
    for (const outcome of outcomes) {
      this.#count(outcome.status === 'FOUND' ? 'FOUND' : outcome.failure.code, 1)
    }
  }

  /** Records inputs that are not addresses. They are never sent. */
  recordInvalid(inputCount: number): void {
    if (inputCount > 0) this.#count('INVALID_ADDRESS', inputCount)
  }

  #count(code: OutcomeCode, count: number): void {
    this.outcomes.set(code, (this.outcomes.get(code) ?? 0) + count)
  }

  /** Records addresses with a fresh cached answer. */
  recordCached(addressCount: number): void {
    this.#cached += addressCount
  }

  /** Records an address that failed and is answered with a stale answer. */
  recordStale(): void {
    this.#stale += 1
  }

  /** Records a call that sends addresses of this operation. Joined addresses do not count. */
  recordCall(lane: Lane): void {
    this.#calls[lane] += 1
  }

  /** Records that an address was sent for the first time. Joined addresses do not count. */
  recordSent(lane: Lane): void {
    this.#sent[lane] += 1
  }

  /** A call that will answer this operation started, or the operation joined one in flight. */
  callStarted(): void {
    if (this.#inFlightCount === 0) this.#inFlightSince = performance.now()
    this.#inFlightCount += 1
  }

  callEnded(): void {
    this.#inFlightCount -= 1
    if (this.#inFlightCount === 0) this.#upstreamMs += performance.now() - this.#inFlightSince
  }

  get #currentMs(): number {
    return this.#inFlightCount === 0 ? 0 : performance.now() - this.#inFlightSince
  }

  /** `upstreamMs` is the time during which at least one call for this operation was in flight. */
  get counts(): LookupCounts {
    return {
      asked: this.asked,
      cached: this.#cached,
      stale: this.#stale,
      joined: this.joined,
      sentInBulk: this.#sent.bulk,
      sentSingly: this.#sent.single,
      bulkCalls: this.#calls.bulk,
      singleCalls: this.#calls.single,
      upstreamMs: Math.round(this.#upstreamMs + this.#currentMs),
    }
  }
}
