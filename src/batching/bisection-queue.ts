import type { PendingLookup } from './pending-lookup.ts'
import { BatchBisection } from './batch-bisection.ts'

/**
 * The refused batches of one credential: one at a time is taken apart, one part of it at a time.
 */
export class BisectionQueue {
  readonly #batches: BatchBisection[] = []
  #isPartUnderWay = false

  get count(): number {
    return this.#batches.length
  }

  add(lookups: readonly PendingLookup[], minSize: number): void {
    this.#batches.push(new BatchBisection(lookups, minSize))
  }

  /**
   * The next part to ask for, until `partEnded`; what can only go singly is handed to `goAlone`.
   */
  takePart(
    maxSize: number,
    goAlone: (lookups: readonly PendingLookup[]) => void,
  ): { readonly batch: BatchBisection; readonly lookups: readonly PendingLookup[] } | undefined {
    while (!this.#isPartUnderWay) {
      const [batch] = this.#batches
      const lookups = batch?.nextPart(maxSize)
      if (batch === undefined) return undefined
      if (lookups !== undefined) {
        this.#isPartUnderWay = true
        return { batch, lookups }
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
