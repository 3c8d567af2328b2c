import type { AdmissionControl } from '../domain/admission-control.ts'
import type { CallResult } from '../domain/upstream-call.ts'
import type { Batch, BatchResult } from './batch.ts'
import type { BisectionQueue } from './bisection-queue.ts'
import type { LearnedLimits } from './learned-limits.ts'
import type { LookupIndex } from './lookup-index.ts'
import type { Padding } from './padding.ts'
import type { PendingLookup } from './pending-lookup.ts'
import type { PendingQueue } from './pending-queue.ts'
import { rejectPending } from './reject-pending.ts'

type FailedResult = CallResult & { readonly kind: 'FAILED' }

export interface ResultHandlerOptions {
  readonly admission: AdmissionControl
  readonly index: LookupIndex
  readonly queue: PendingQueue
  readonly bisections: BisectionQueue
  readonly limits: LearnedLimits
  readonly padding: Padding
}

/** Handles the result of a call: settles its lookups, or makes them pending again. */
export class ResultHandler {
  readonly #admission: AdmissionControl
  readonly #index: LookupIndex
  readonly #queue: PendingQueue
  readonly #bisections: BisectionQueue
  readonly #limits: LearnedLimits
  readonly #padding: Padding

  constructor({ admission, index, queue, bisections, limits, padding }: ResultHandlerOptions) {
    this.#admission = admission
    this.#index = index
    this.#queue = queue
    this.#bisections = bisections
    this.#limits = limits
    this.#padding = padding
  }

  handle(batch: Batch, result: BatchResult): void {
    const { lookups, bisection, paddingCount } = batch
    if (bisection !== undefined) this.#bisections.partEnded()
    if (result.kind === 'FAILED') return this.#handleFailure(batch, result)
    bisection?.recordDone(lookups)
    if (result.kind === 'CRASHED') return this.#index.rejectRequests(lookups, result.error)
    const { outcomes } = result
    for (const [place, lookup] of lookups.entries()) this.#index.settle(lookup, outcomes[place]!)
    if (paddingCount > 0) this.#padding.answered(outcomes.slice(-paddingCount))
  }

  #handleFailure(batch: Batch, result: FailedResult): void {
    const open = this.#index.keepOpen(batch.lookups)
    const { remedy } = result
    if (remedy === 'WAIT') this.#wait(batch, open)
    else if (batch.paddingCount > 0) this.#retryWithoutPadding(batch, open)
    else if (remedy === 'BISECT' && batch.lane === 'bulk') this.#bisect(batch, open)
    else if (remedy === 'SHRINK' && batch.lane === 'bulk') this.#shrink(batch, open)
    else this.#fail(batch, open, result)
  }

  /** The lookups of a part stay in its bisection. */
  #wait({ bisection }: Batch, open: readonly PendingLookup[]): void {
    if (bisection === undefined) this.#putBack(open)
    rejectPending(this.#index, this.#admission)
  }

  /**
   * The requested lookups go singly, as they would without padding. They do not go in bulk,
   * because one of them may be the cause of the failure.
   */
  #retryWithoutPadding({ isAborted }: Batch, open: readonly PendingLookup[]): void {
    if (!isAborted) this.#padding.pause()
    this.#queue.enqueueSingleOnly(open)
    rejectPending(this.#index, this.#admission)
  }

  #bisect({ bisection, lookups }: Batch, open: readonly PendingLookup[]): void {
    if (bisection === undefined) this.#bisections.add(open)
    else bisection.recordRejected(lookups)
  }

  #shrink({ bisection, lookups }: Batch, open: readonly PendingLookup[]): void {
    const canShrink = this.#limits.recordTooLarge(lookups.length)
    if (bisection !== undefined) bisection.recordTooLarge(canShrink)
    else if (canShrink) this.#putBack(open)
    else this.#queue.enqueueSingleOnly(open)
  }

  #fail(
    { bisection, lookups }: Batch,
    open: readonly PendingLookup[],
    { remedy, reason }: FailedResult,
  ): void {
    if (remedy === 'BISECT') {
      for (const { rejectionBudget } of open) rejectionBudget?.recordRejection()
    }
    bisection?.recordDone(lookups)
    this.#index.failAll(open, reason)
  }

  #putBack(lookups: readonly PendingLookup[]): void {
    this.#queue.enqueueSingleOnly(lookups.filter((lookup) => lookup.rejectionBudget !== undefined))
    this.#queue.putBack(lookups.filter((lookup) => lookup.rejectionBudget === undefined))
  }
}
