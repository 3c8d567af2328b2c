import type { Address } from '../domain/address.ts'
import type { Filler } from '../domain/filler.ts'
import type { Answers } from './answers.ts'
import type { Freshness } from './freshness.ts'

/** An answer that has been kept for this share of its time is worth asking for again. */
const agedShare = 0.8

/** Addresses kept at hand, so that a pool need not wait for the store. */
const stockSize = 500

/** What was handed out is not handed out again meanwhile: its answer is on its way. */
const busyMs = 30_000

/** Where there are too few, it is looked again after so long. */
const lookAgainMs = 1000

/** Remembered addresses whose answers are stale or nearly so, the newest of them first. */
export class AgedFiller implements Filler {
  readonly #answers: Answers
  readonly #freshness: Freshness
  #stock: Address[] = []
  readonly #busyUntil = new Map<Address, number>()
  #lookedAt = -Infinity
  #isLooking = false

  constructor(answers: Answers, freshness: Freshness) {
    this.#answers = answers
    this.#freshness = freshness
  }

  take(count: number, isAwaited: (address: Address) => boolean): readonly Address[] {
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

  /** They are remembered as every answer is. */
  answered(): void {}

  async #look(): Promise<void> {
    const now = performance.now()
    if (this.#isLooking || now - this.#lookedAt < lookAgainMs) return
    this.#isLooking = true
    for (const [address, until] of this.#busyUntil) {
      if (until < now) this.#busyUntil.delete(address)
    }
    const { enabledMs, disabledMs } = this.#freshness
    this.#stock = await this.#answers.aged({
      enabledBefore: new Date(Date.now() - agedShare * enabledMs),
      disabledBefore: new Date(Date.now() - agedShare * disabledMs),
      without: [...this.#busyUntil.keys()],
      limit: stockSize,
    })
    this.#lookedAt = performance.now()
    this.#isLooking = false
  }
}
