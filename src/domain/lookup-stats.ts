import type { FailureCode } from './failure.ts'
import type { Outcome } from './outcome.ts'

/** Which of the two kinds of upstream calls. */
export type Lane = 'bulk' | 'single'

/** What an address can come to, as counts name it. */
export type OutcomeCode = 'FOUND' | FailureCode

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
 * What one operation's lookups cost. Every address asked is answered from what is remembered, or
 * joined (another operation was waiting for it already), or sent, in bulk or singly, or fails without
 * being sent. Those for whose failure an older answer stood in are counted as stale besides. A call is counted by
 * the operations that sent an address with it; one that is made again with other addresses is
 * another call, one that is retried as it is, is not.
 */
export class LookupStats {
  asked = 0
  joined = 0
  /** How many addresses came to what; inputs that are none are counted too. */
  readonly outcomes = new Map<OutcomeCode, number>()
  readonly #recordSent = { bulk: 0, single: 0 }
  readonly #calls = { bulk: 0, single: 0 }
  #cached = 0
  #stale = 0
  #callsUnderWay = 0
  #underWaySince = 0
  #upstreamMs = 0

  /** Outcomes for this operation. */
  recordOutcomes(outcomes: readonly Outcome[]): void {
    for (const outcome of outcomes) {
      this.#count(outcome.status === 'FOUND' ? 'FOUND' : outcome.failure.code, 1)
    }
  }

  /** Inputs that are no addresses, and were never sent. */
  recordInvalid(inputCount: number): void {
    if (inputCount > 0) this.#count('INVALID_ADDRESS', inputCount)
  }

  #count(code: OutcomeCode, count: number): void {
    this.outcomes.set(code, (this.outcomes.get(code) ?? 0) + count)
  }

  /** So many were remembered and fresh enough. */
  recordCached(addressCount: number): void {
    this.#cached += addressCount
  }

  /** An older answer stood in for one that failed. */
  recordStale(): void {
    this.#stale += 1
  }

  /** A call left that carries addresses which this operation was the first to ask for. */
  recordCall(lane: Lane): void {
    this.#calls[lane] += 1
  }

  /** Such an address left, for the first time. */
  sent(lane: Lane): void {
    this.#recordSent[lane] += 1
  }

  /** A call that will answer this operation is under way, sent by it or joined. */
  callStarted(): void {
    if (this.#callsUnderWay === 0) this.#underWaySince = performance.now()
    this.#callsUnderWay += 1
  }

  callEnded(): void {
    this.#callsUnderWay -= 1
    if (this.#callsUnderWay === 0) this.#upstreamMs += performance.now() - this.#underWaySince
  }

  get #msUnderWay(): number {
    return this.#callsUnderWay === 0 ? 0 : performance.now() - this.#underWaySince
  }

  /** `upstreamMs` is the time during which at least one call for this operation was under way. */
  get counts(): LookupCounts {
    return {
      asked: this.asked,
      cached: this.#cached,
      stale: this.#stale,
      joined: this.joined,
      sentInBulk: this.#recordSent.bulk,
      sentSingly: this.#recordSent.single,
      bulkCalls: this.#calls.bulk,
      singleCalls: this.#calls.single,
      upstreamMs: Math.round(this.#upstreamMs + this.#msUnderWay),
    }
  }
}
