/** The rules of the vendor that a client can break. */
export type Violation =
  | 'TOO_FEW_IN_BULK'
  | 'TOO_MANY_IN_BULK'
  | 'REPEATED_ADDRESS'
  | 'INVALID_ADDRESS'
  | 'INVALID_JSON'
  | 'WRONG_METHOD'
  | 'WRONG_CONTENT_TYPE'
  | 'WRONG_KEY'
  | 'WRONG_ROUTE'
  | 'TOO_MANY_IN_FLIGHT'

export interface RecordedCalls {
  readonly bulkCalls: number
  readonly singleCalls: number
  /** The sizes of the latest 1,000 bulk calls, oldest first. */
  readonly bulkSizes: readonly number[]
  readonly addresses: number
  readonly inFlight: number
  readonly mostInFlight: number
  /** How often each rule was broken. Rules that were not broken are absent. */
  readonly violations: Readonly<Partial<Record<Violation, number>>>
}

const maxBulkSizes = 1000

/** Counts the calls that a sandbox receives. It keeps counts and sizes, never an address. */
export class CallRecord {
  #calls = { bulk: 0, single: 0 }
  #bulkSizes: number[] = []
  #addressCount = 0
  #inFlight = 0
  #mostInFlight = 0
  #violations: Partial<Record<Violation, number>> = {}

  opened(): void {
    this.#inFlight += 1
    this.#mostInFlight = Math.max(this.#mostInFlight, this.#inFlight)
  }

  closed(): void {
    this.#inFlight -= 1
  }

  received(kind: 'BULK' | 'SINGLE', addressCount: number): void {
    this.#addressCount += addressCount
    if (kind === 'SINGLE') {
      this.#calls.single += 1
      return
    }
    this.#calls.bulk += 1
    this.#bulkSizes.push(addressCount)
    if (this.#bulkSizes.length > maxBulkSizes) this.#bulkSizes.shift()
  }

  violated(rule: Violation): void {
    this.#violations[rule] = (this.#violations[rule] ?? 0) + 1
  }

  /** Sets all counts to zero except `inFlight`. */
  reset(): void {
    this.#calls = { bulk: 0, single: 0 }
    this.#bulkSizes = []
    this.#addressCount = 0
    this.#mostInFlight = this.#inFlight
    this.#violations = {}
  }

  get inFlight(): number {
    return this.#inFlight
  }

  report(): RecordedCalls {
    return {
      bulkCalls: this.#calls.bulk,
      singleCalls: this.#calls.single,
      bulkSizes: [...this.#bulkSizes],
      addresses: this.#addressCount,
      inFlight: this.#inFlight,
      mostInFlight: this.#mostInFlight,
      violations: { ...this.#violations },
    }
  }
}
