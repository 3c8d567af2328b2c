import type { Address } from '../domain/address.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { PaddingSource } from '../domain/padding-source.ts'
import type { AnswerCache } from './answer-cache.ts'
import type { Freshness } from './freshness.ts'

/** An answer older than this share of its TTL is worth a refresh. */
const minAgeShare = 0.8

/** How many candidates are in stock, so that a pool does not wait for the store. */
const stockSize = 500

/** How long an address that was taken is not handed out again: its answer is in progress. */
const inProgressMs = 30_000

/** Other lookups may have refreshed an older stock. */
const stockTtlMs = 60_000

/** How long an address is left out after the upstream rejected it or gave no answer for it. */
const rejectedMs = 86_400_000

/** The pause between two reads when there are too few candidates. */
const refillEveryMs = 1000

/** Hands out cached addresses whose answers are stale or nearly so, the newest answers first. */
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

  /** The pool caches these answers like all others. Addresses that have none are left out. */
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
