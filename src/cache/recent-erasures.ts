/** Longer than any read takes. */
const keptMs = 60_000

/** Limits the memory. More addresses than the default budget of a client erases in a minute. */
const maxNewer = 200_000

/**
 * The times of the erasures of the last minute or two: a read that is in progress may still return an
 * erased answer. Two maps replace each other, so that an erasure needs no timer.
 */
export class RecentErasures {
  #newer = new Map<number, number>()
  #older = new Map<number, number>()
  #startedAt = performance.now()

  /** The time of the last erasure of a key, or `-Infinity`. */
  get(key: number): number {
    return Math.max(this.#newer.get(key) ?? -Infinity, this.#older.get(key) ?? -Infinity)
  }

  add(key: number, time: number): void {
    if (this.#newer.size >= maxNewer) this.#replace()
    else this.prune()
    this.#newer.set(key, Math.max(time, this.get(key)))
  }

  /** Drops old erasures. */
  prune(): void {
    if (performance.now() - this.#startedAt > keptMs) this.#replace()
  }

  #replace(): void {
    this.#older = this.#newer
    this.#newer = new Map()
    this.#startedAt = performance.now()
  }
}
