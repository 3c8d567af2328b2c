export interface LookupCounts {
  asked: number
  joined: number
  sentInBulk: number
  sentSingly: number
  bulkCalls: number
  singleCalls: number
  upstreamMs: number
}

/**
 * What one operation's lookups cost. Every address asked is either joined (another operation
 * was already waiting for it) or sent, in bulk or singly, unless it failed without being sent. A call is
 * counted by the operations that sent at least one address with it, once though it may be retried.
 */
export class LookupTally {
  asked = 0
  joined = 0
  readonly #sent = { bulk: 0, single: 0 }
  readonly #calls = { bulk: 0, single: 0 }
  #callsUnderWay = 0
  #underWaySince = 0
  #upstreamMs = 0

  /** An upstream call left that carries addresses which this operation was the first to ask for. */
  called(lane: 'bulk' | 'single'): void {
    this.#calls[lane] += 1
  }

  /** The outcome of such an address came with a call of this kind. */
  sent(lane: 'bulk' | 'single'): void {
    this.#sent[lane] += 1
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

  /** `upstreamMs` is the time during which at least one call for this operation was under way. */
  get counts(): LookupCounts {
    return {
      asked: this.asked,
      joined: this.joined,
      sentInBulk: this.#sent.bulk,
      sentSingly: this.#sent.single,
      bulkCalls: this.#calls.bulk,
      singleCalls: this.#calls.single,
      upstreamMs: Math.round(this.#upstreamMs),
    }
  }
}
