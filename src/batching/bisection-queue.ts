import { BatchBisection } from './batch-bisection.ts'
import type { PendingLookup } from './pending-lookup.ts'
import type { PendingQueue } from './pending-queue.ts'

export interface BisectionPart {
  readonly bisection: BatchBisection
  readonly lookups: readonly PendingLookup[]
}

/**
 * The rejected batches of one credential. They are bisected one after another, each with one part
 * in flight at a time, so that other lookups keep their slots.
 */
export class BisectionQueue {
  readonly #bisections: BatchBisection[] = []
  readonly #pending: PendingQueue
  readonly #minSize: number
  #isPartInFlight = false

  /**
   * `pending` receives the lookups that must go singly. `minSize` is the size of the smallest legal
   * batch.
   */
  constructor(pending: PendingQueue, minSize: number) {
    this.#pending = pending
    this.#minSize = minSize
  }

  get count(): number {
    return this.#bisections.length
  }

  add(lookups: readonly PendingLookup[]): void {
    this.#bisections.push(new BatchBisection(lookups, this.#minSize))
  }

  /**
   * Takes the next part to send in bulk, at most `maxSize`. Returns none while a part is in flight.
   */
  takePart(maxSize: number): BisectionPart | undefined {
    while (!this.#isPartInFlight) {
      const [bisection] = this.#bisections
      const lookups = bisection?.nextPart(maxSize)
      if (bisection === undefined) return undefined
      if (lookups !== undefined) {
        this.#isPartInFlight = true
        return { bisection, lookups }
      }
      this.#bisections.shift()
      this.#pending.enqueueSingleOnly(bisection.takeRest())
    }
    return undefined
  }

  partEnded(): void {
    this.#isPartInFlight = false
  }
}
