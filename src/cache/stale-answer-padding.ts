import type { Address } from '../domain/address.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { PaddingSource } from '../domain/padding-source.ts'
import type { AnswerCache } from './answer-cache.ts'
import type { Freshness } from './freshness.ts'

/** An answer that is older than this share of its TTL is a candidate. */
const minAgeShare = 0.8

/** The number of candidates in stock, so that the pool does not wait for the store. */
const stockSize = 500

/** For this time an address is not taken again, because its lookup is in progress. */
const inProgressMs = 30_000

/** An older stock is dropped, because other lookups may have refreshed its answers. */
const stockTtlMs = 60_000

/**
 * For this time an address is not used after a failure that is not retryable, such as a rejection.
 */
const rejectedMs = 86_400_000

/** The pause between two reads when there are too few candidates. */
const refillEveryMs = 1000

/**
 * Provides addresses whose cached answers are stale or will be soon, those with the newest answers
 * first.
 */
export class StaleAnswerPadding implements PaddingSource {
  readonly #answers: AnswerCache
  readonly #freshness: Freshness
  #stock: Address[] = []
  readonly #excludedUntil = new Map<Address, number>()
  #refilledAt = -Infinity
  #isRefilling = false

  constructor(answers: AnswerCache, freshness: Freshness) {
    this.#answers = answers
    this.#freshness = freshness
    answers.onDelete((addresses) => {
      const deleted = new Set(addresses)
      this.#stock = this.#stock.filter((address) => !deleted.has(address))
      this.#refilledAt = -Infinity // a refill in progress may return them
    })
  }

  take(count: number, isPending: (address: Address) => boolean): readonly Address[] {
    const isOld = performance.now() - this.#refilledAt > stockTtlMs
    if (isOld) this.#stock = []
    if (this.#stock.length < Math.max(count, stockSize / 2)) void this.#refill()
    if (this.#stock.length < count) return []
    const taken = new Set(
      this.#stock
        .values()
        .filter((one) => !isPending(one))
        .take(count),
    )
    if (taken.size < count) return []
    this.#stock = this.#stock.filter((address) => !taken.has(address))
    const until = performance.now() + inProgressMs
    for (const address of taken) this.#excludedUntil.set(address, until)
    return [...taken]
  }

  /**
   * Excludes the addresses whose failure is not retryable. The answers are cached like all others.
   */
  answered(outcomes: readonly Outcome[]): void {
    const until = performance.now() + rejectedMs
    for (const outcome of outcomes) {
      const isPermanent = outcome.status === 'FAILED' && !outcome.failure.retryable
      if (isPermanent) this.#excludedUntil.set(outcome.failure.address as Address, until)
    }
  }

  async #refill(): Promise<void> {
    const now = performance.now()
    if (this.#isRefilling || now - this.#refilledAt < refillEveryMs) return
    this.#isRefilling = true
    for (const [address, until] of this.#excludedUntil) {
      if (until < now) this.#excludedUntil.delete(address)
    }
    const { enabledMs, disabledMs } = this.#freshness
    const startedAt = performance.now()
    this.#refilledAt = startedAt
    const candidates = await this.#answers.refreshCandidates({
      enabledBefore: new Date(Date.now() - minAgeShare * enabledMs),
      disabledBefore: new Date(Date.now() - minAgeShare * disabledMs),
      without: [...this.#excludedUntil.keys()],
      limit: stockSize,
    })
    const isValid = this.#refilledAt === startedAt // false after a deletion
    this.#stock = isValid ? candidates.filter((one) => !this.#excludedUntil.has(one)) : []
    this.#isRefilling = false
  }
}
