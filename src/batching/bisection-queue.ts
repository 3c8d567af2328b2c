import type { FailureReason } from '../domain/failure.ts'
import { BatchBisection, type BisectionCause } from './batch-bisection.ts'
import type { LearnedLimits } from './learned-limits.ts'
import type { LookupIndex } from './lookup-index.ts'
import type { PendingLookup } from './pending-lookup.ts'
import type { PendingQueue } from './pending-queue.ts'
import { notDivided } from './rejection-budget.ts'

/** After this number of batches in a row without an answered part, bisections pause. */
const maxUnanswered = 3

const pauseMs = 60_000

const pausedMessage =
  'The upstream refused a batch with this number. It answered no part of the three batches that it refused before, so the server does not bisect this one.'

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
  readonly limits: LearnedLimits
  /** Called when bisections begin to pause. */
  readonly onPause: (() => void) | undefined
}

/**
 * The batches of one credential that failed as a whole. They are bisected one after another, each with one part
 * in flight at a time, so that other lookups keep their slots.
 *
 * When no part of three batches in a row was answered, the cause is not one of their numbers.
 * Rejected batches then fail at once for a minute.
 */
export class BisectionQueue {
  readonly #index: LookupIndex
  readonly #pending: PendingQueue
  readonly #limits: LearnedLimits
  readonly #onPause: (() => void) | undefined
  /** Bisections with parts to send. The first one may have started. */
  readonly #waiting: BatchBisection[] = []
  /** Started bisections that have neither an answered part nor an exhausted budget. */
  #undecided: BatchBisection[] = []
  #unansweredInARow = 0
  #pausedUntil = -Infinity
  #testCount = 0
  #isPartInFlight = false

  constructor({ index, pending, limits, onPause }: BisectionQueueOptions) {
    this.#index = index
    this.#pending = pending
    this.#limits = limits
    this.#onPause = onPause
  }

  get count(): number {
    return this.#waiting.length
  }

  /** The lookups that wait for a part with them. */
  get pendingLookups(): Iterable<PendingLookup> {
    return this.#waiting.values().flatMap((bisection) => bisection.pendingLookups)
  }

  get isPaused(): boolean {
    return performance.now() < this.#pausedUntil
  }

  /** Whether the next bisection must wait for the end of earlier ones. */
  get isHeld(): boolean {
    return this.#waiting.length > 0 && !this.#isPartInFlight
  }

  /** Adds a batch that failed. Fails its lookups if bisections pause. */
  add(
    lookups: readonly PendingLookup[],
    { reason, cause }: { readonly reason: FailureReason; readonly cause: BisectionCause },
  ): void {
    if (this.isPaused && cause !== 'SIZE') return this.#failPaused(lookups, reason)
    this.#testCount += 1
    const testAt = (this.#testCount * testPlaceStep) % 1
    const { minSize } = this.#limits.current
    this.#waiting.push(new BatchBisection(lookups, { minSize, reason, cause, testAt }))
  }

  /** Takes the next part to send. Returns none while a part is in flight. */
  takePart(): BisectionPart | undefined {
    this.#decide()
    while (!this.#isPartInFlight) {
      const [bisection] = this.#waiting
      if (bisection === undefined || !this.#mayRun(bisection)) return undefined
      const { maxSize } = this.#limits.current
      const isSmaller =
        bisection.cause === 'SIZE' && (bisection.isTested || maxSize < bisection.size)
      const lookups = isSmaller ? undefined : bisection.nextPart(maxSize)
      if (lookups !== undefined) {
        this.#isPartInFlight = true
        return { bisection, lookups }
      }
      this.#waiting.shift()
      if (bisection.cause === 'SIZE') this.#sendSmaller(bisection)
      else this.#pending.enqueueSingleOnly(bisection.takeRest())
    }
    return undefined
  }

  /** The upstream answers, so the size of the batch is the cause. Its lookups go in smaller ones. */
  #sendSmaller(bisection: BatchBisection): void {
    const lookups = bisection.takeRest()
    if (lookups.length === 0) return
    for (const lookup of lookups) lookup.rejectionBudget = undefined
    if (this.#limits.current.maxSize >= bisection.size) this.#limits.recordTooLarge(bisection.size)
    this.#pending.putBack(lookups)
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
    if (bisection.cause === 'SIZE') return true
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
    this.#onPause?.()
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
