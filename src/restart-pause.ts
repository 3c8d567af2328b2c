/** Who lived so long did not fail at its start. */
const enoughMs = 10_000

const firstPauseMs = 100
const longestPauseMs = 30_000

/** How long to wait before a worker that ended is replaced: longer with each that ends young. */
export class RestartPause {
  #youngInARow = 0

  afterMs(livedMs: number): number {
    this.#youngInARow = livedMs < enoughMs ? this.#youngInARow + 1 : 0
    if (this.#youngInARow === 0) return 0
    return Math.min(longestPauseMs, firstPauseMs * 2 ** (this.#youngInARow - 1))
  }
}
