import type { Address } from '../domain/address.ts'
import type { PaddingSource } from '../domain/padding-source.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { AnswerCache } from './answer-cache.ts'
import type { Freshness } from './freshness.ts'

/** An answer that has been kept for this share of its time is worth asking for again. */
const agedShare = 0.8

/** Addresses kept at hand, so that a pool need not wait for the store. */
const stockSize = 500

/** What was handed out is not handed out again meanwhile: its answer is on its way. */
const busyMs = 30_000

/** What is at hand for longer may have been asked for meanwhile. */
const stockMs = 60_000

/** A number that the upstream rejects, or says nothing of, is left alone for a day. */
const hopelessMs = 86_400_000

/** Where there are too few, it is looked again after so long. */
const lookAgainMs = 1000

/** Remembered addresses whose answers are stale or nearly so, the newest of them first. */
export class StaleAnswerPadding implements PaddingSource {
  readonly #answers: AnswerCache
  readonly #freshness: Freshness
  #stock: Address[] = []
  readonly #busyUntil = new Map<Address, number>()
  #lookedAt = -Infinity
  #isLooking = false

  constructor(answers: AnswerCache, freshness: Freshness) {
    this.#answers = answers
    this.#freshness = freshness
    answers.onDelete((addresses) => {
      const gone = new Set(addresses)
      this.#stock = this.#stock.filter((address) => !gone.has(address))
      this.#lookedAt = -Infinity // what is being looked for now may hold them
    })
  }

  take(count: number, isAwaited: (address: Address) => boolean): readonly Address[] {
    const isOld = performance.now() - this.#lookedAt > stockMs
    if (isOld) this.#stock = []
    if (this.#stock.length < Math.max(count, stockSize / 2)) void this.#look()
    if (this.#stock.length < count) return []
    const taken = new Set(
      this.#stock
        .values()
        .filter((one) => !isAwaited(one))
        .take(count),
    )
    if (taken.size < count) return []
    this.#stock = this.#stock.filter((address) => !taken.has(address))
    const until = performance.now() + busyMs
    for (const address of taken) this.#busyUntil.set(address, until)
    return [...taken]
  }

  /** They are remembered as every answer is. What has none is not worth asking for soon. */
  answered(outcomes: readonly Outcome[]): void {
    const until = performance.now() + hopelessMs
    for (const outcome of outcomes) {
      const isHopeless = outcome.status === 'FAILED' && !outcome.failure.retryable
      if (isHopeless) this.#busyUntil.set(outcome.failure.address as Address, until)
    }
  }

  async #look(): Promise<void> {
    const now = performance.now()
    if (this.#isLooking || now - this.#lookedAt < lookAgainMs) return
    this.#isLooking = true
    for (const [address, until] of this.#busyUntil) {
      if (until < now) this.#busyUntil.delete(address)
    }
    const { enabledMs, disabledMs } = this.#freshness
    const startedAt = performance.now()
    this.#lookedAt = startedAt
    const found = await this.#answers.refreshCandidates({
      enabledBefore: new Date(Date.now() - agedShare * enabledMs),
      disabledBefore: new Date(Date.now() - agedShare * disabledMs),
      without: [...this.#busyUntil.keys()],
      limit: stockSize,
    })
    // Unless something was forgotten meanwhile.
    const isValid = this.#lookedAt === startedAt
    this.#stock = isValid ? found.filter((address) => !this.#busyUntil.has(address)) : []
    this.#isLooking = false
  }
}
