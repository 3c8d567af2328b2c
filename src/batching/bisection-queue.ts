import type { FailureReason } from '../domain/failure.ts'
import { BatchBisection } from './batch-bisection.ts'
import type { LookupIndex } from './lookup-index.ts'
import type { PendingLookup } from './pending-lookup.ts'
import type { PendingQueue } from './pending-queue.ts'
import { notDivided } from './rejection-budget.ts'

/** After this number of batches in a row without an answered part, bisections pause. */
const maxUnanswered = 3

const pauseMs = 60_000

const pausedMessage =
  'The upstream refused a batch with this number. It also refused all parts of three batches before it, so the server divides no batch at present.'

/** Spreads the places of outage tests over their batches. It is the golden ratio. */
const testPlaceStep = 0.618034

export interface BisectionPart {
  readonly bisection: BatchBisection
  readonly lookups: readonly PendingLookup[]
}

export interface BisectionQueueOptions {
  readonly index: LookupIndex
  /** Receives the lookups that must go singly. */
  readonly pending: PendingQueue
  /** The size of the smallest legal batch. */
  readonly minSize: number
}

/**
 * The rejected batches of one credential. They are bisected one after another, each with one part
 * in flight at a time, so that other lookups keep their slots.
 *
 * When no part of three batches in a row was answered, the cause is not one of their numbers.
 * Rejected batches then fail at once for a minute.
 */
export class BisectionQueue {
  readonly #index: LookupIndex
  readonly #pending: PendingQueue
  readonly #minSize: number
  /** Bisections with parts to send. The first one may have started. */
  readonly #waiting: BatchBisection[] = []
  /** Started bisections that have neither an answered part nor an exhausted budget. */
  #undecided: BatchBisection[] = []
  #unansweredInARow = 0
  #pausedUntil = -Infinity
  #testCount = 0
  #isPartInFlight = false

  constructor({ index, pending, minSize }: BisectionQueueOptions) {
    this.#index = index
    this.#pending = pending
    this.#minSize = minSize
  }

  get count(): number {
    return this.#waiting.length
  }

  get isPaused(): boolean {
    return performance.now() < this.#pausedUntil
  }

  /** Whether the next bisection must wait for the end of earlier ones. */
  get isHeld(): boolean {
    return this.#waiting.length > 0 && !this.#isPartInFlight
  }

  /** Adds a rejected batch. Fails its lookups if bisections pause. */
  add(
    lookups: readonly PendingLookup[],
    { reason, testsOutage }: { readonly reason: FailureReason; readonly testsOutage: boolean },
  ): void {
    if (this.isPaused) return this.#failPaused(lookups, reason)
    if (testsOutage) this.#testCount += 1
    const outageTestAt = testsOutage ? (this.#testCount * testPlaceStep) % 1 : undefined
    this.#waiting.push(
      new BatchBisection(lookups, { minSize: this.#minSize, reason, outageTestAt }),
    )
  }

  /**
   * Takes the next part to send, at most `maxSize` lookups. Returns none while a part is in flight.
   */
  takePart(maxSize: number): BisectionPart | undefined {
    this.#decide()
    while (!this.#isPartInFlight) {
      const [bisection] = this.#waiting
      if (bisection === undefined || !this.#mayRun(bisection)) return undefined
      const lookups = bisection.nextPart(maxSize)
      if (lookups !== undefined) {
        this.#isPartInFlight = true
        return { bisection, lookups }
      }
      this.#waiting.shift()
      this.#pending.enqueueSingleOnly(bisection.takeRest())
    }
    return undefined
  }

  partEnded(): void {
    this.#isPartInFlight = false
  }

  /** The upstream answered a batch that was not rejected before. */
  recordAnsweredBatch(): void {
    this.#unansweredInARow = 0
  }

  /** Starts the bisection, if so few others are undecided that at most three can be unanswered. */
  #mayRun(bisection: BatchBisection): boolean {
    if (this.#undecided.includes(bisection) || bisection.budget.hasAnswer) return true
    if (this.#undecided.length + this.#unansweredInARow >= maxUnanswered) return false
    this.#undecided.push(bisection)
    return true
  }

  #decide(): void {
    this.#undecided = this.#undecided.filter((bisection) => {
      const { hasAnswer, isExhausted } = bisection.budget
      if (hasAnswer) this.#unansweredInARow = 0
      else if (isExhausted) this.#unansweredInARow += 1
      return !hasAnswer && !isExhausted && bisection.isOpen
    })
    if (this.#unansweredInARow >= maxUnanswered) this.#pause()
  }

  #pause(): void {
    this.#unansweredInARow = 0
    this.#pausedUntil = performance.now() + pauseMs
    const startedCount = this.#isPartInFlight ? 1 : 0
    for (const bisection of this.#waiting.splice(startedCount)) {
      this.#failPaused(bisection.takeRest(), bisection.reason)
    }
  }

  #failPaused(lookups: readonly PendingLookup[], reason: FailureReason): void {
    const retryAfterMs = this.#pausedUntil - performance.now()
    this.#index.failAll(lookups, { ...notDivided(reason, pausedMessage), retryAfterMs })
  }
}
