import type { BulkLimits } from './plan-batches.ts'

/** After this time the configured maximum applies again. */
const learnedForMs = 10 * 60_000

/**
 * The limits of a bulk call. The maximum is the configured one, or a smaller one after the upstream
 * called a batch too large.
 */
export class LearnedLimits {
  readonly #configured: BulkLimits
  #maxSize = Infinity
  #learnedAt = -Infinity

  constructor(configured: BulkLimits) {
    this.#configured = configured
  }

  get current(): BulkLimits {
    const isValid = performance.now() - this.#learnedAt < learnedForMs
    const { minSize, maxSize } = this.#configured
    return { minSize, maxSize: isValid ? Math.min(maxSize, this.#maxSize) : maxSize }
  }

  /** Halves the maximum, down to the minimum. Returns whether a smaller batch is legal. */
  recordTooLarge(size: number): boolean {
    const { minSize, maxSize } = this.current
    if (size <= minSize) return false
    this.#maxSize = Math.max(minSize, Math.min(maxSize, Math.floor(size / 2)))
    this.#learnedAt = performance.now()
    return true
  }
}
