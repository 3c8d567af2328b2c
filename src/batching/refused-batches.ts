import type { Entry } from './entry.ts'
import { RefusedBatch } from './refused-batch.ts'

/**
 * The refused batches of one credential: one at a time is taken apart, one part of it at a time.
 */
export class RefusedBatches {
  readonly #batches: RefusedBatch[] = []
  #isPartUnderWay = false

  get count(): number {
    return this.#batches.length
  }

  add(entries: readonly Entry[], minSize: number): void {
    this.#batches.push(new RefusedBatch(entries, minSize))
  }

  /**
   * The next part to ask for, until `partEnded`; what can only go singly is handed to `goAlone`.
   */
  takePart(
    maxSize: number,
    goAlone: (entries: readonly Entry[]) => void,
  ): { readonly batch: RefusedBatch; readonly entries: readonly Entry[] } | undefined {
    while (!this.#isPartUnderWay) {
      const [batch] = this.#batches
      const entries = batch?.nextPart(maxSize)
      if (batch === undefined) return undefined
      if (entries !== undefined) {
        this.#isPartUnderWay = true
        return { batch, entries }
      }
      this.#batches.shift()
      goAlone(batch.takeRest())
    }
    return undefined
  }

  partEnded(): void {
    this.#isPartUnderWay = false
  }
}
