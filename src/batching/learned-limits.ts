import type { BulkLimits } from './plan-batches.ts'

/** For how long a smaller maximum is kept before the configured one is tried again. */
const keptMs = 10 * 60_000

/**
 * The limits of a bulk call: those configured, or less where the upstream called a batch too large.
 */
export class LearnedLimits {
  readonly #configured: BulkLimits
  #maxSize = Infinity
  #learnedAt = -Infinity

  constructor(configured: BulkLimits) {
    this.#configured = configured
  }

  get current(): BulkLimits {
    const isKept = performance.now() - this.#learnedAt < keptMs
    const { minSize, maxSize } = this.#configured
    return { minSize, maxSize: isKept ? Math.min(maxSize, this.#maxSize) : maxSize }
  }

  /** A batch of this size was too large. Returns whether a smaller one may still be legal. */
  tooLarge(size: number): boolean {
    const { minSize, maxSize } = this.current
    if (size <= minSize) return false
    this.#maxSize = Math.max(minSize, Math.min(maxSize, Math.floor(size / 2)))
    this.#learnedAt = performance.now()
    return true
  }
}
