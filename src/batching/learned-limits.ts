import type { BulkLimits } from './plan-batches.ts'

/** After this time the configured maximum applies again. */
const learnedForMs = 10 * 60_000

/**
 * The limits of a bulk call. The maximum is the configured one, or a smaller one after the upstream
 * called a batch too large, or did not answer large batches in time.
 */
export class LearnedLimits {
  readonly #configured: BulkLimits
  readonly #onShrink: ((maxSize: number) => void) | undefined
  #maxSize = Infinity
  #learnedAt = -Infinity
  /** A batch that timed out. No batch of this size was answered since. */
  #timedOut: { readonly size: number; readonly at: number } | undefined

  /** `onShrink` receives the maximum when it becomes smaller. */
  constructor(configured: BulkLimits, onShrink?: (maxSize: number) => void) {
    this.#configured = configured
    this.#onShrink = onShrink
  }

  get current(): BulkLimits {
    const isValid = performance.now() - this.#learnedAt < learnedForMs
    const { minSize, maxSize } = this.#configured
    return { minSize, maxSize: isValid ? Math.min(maxSize, this.#maxSize) : maxSize }
  }

  /** Halves the maximum, down to the minimum. Returns whether a smaller batch is legal. */
  recordTooLarge(size: number): boolean {
    this.#timedOut = undefined
    const { minSize, maxSize } = this.current
    if (size <= minSize) return false
    const smaller = Math.max(minSize, Math.floor(size / 2))
    this.#learnedAt = performance.now()
    this.#maxSize = Math.min(maxSize, smaller)
    if (smaller < maxSize) this.#onShrink?.(smaller)
    return true
  }

  /**
   * Records a batch that was sent once and timed out. Returns whether another one timed out in the
   * last ten minutes, and no batch of its size was answered since. Smaller batches may help then.
   */
  recordTimeout(size: number): boolean {
    if (size <= this.#configured.minSize) return false
    const now = performance.now()
    const isSecond = this.#timedOut !== undefined && now - this.#timedOut.at < learnedForMs
    this.#timedOut = { size, at: now }
    return isSecond
  }

  recordAnswered(size: number): void {
    if (this.#timedOut !== undefined && size >= this.#timedOut.size) this.#timedOut = undefined
  }
}
