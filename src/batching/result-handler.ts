import type { AdmissionControl } from '../domain/admission-control.ts'
import type { FailureReason } from '../domain/failure.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { CallResult, Remedy } from '../domain/upstream-call.ts'
import type { Batch, BatchResult } from './batch.ts'
import type { BisectionQueue } from './bisection-queue.ts'
import type { LearnedLimits } from './learned-limits.ts'
import type { LookupIndex } from './lookup-index.ts'
import { canNumberBeCause, causeOfOutages, isRefusal, type OutageCauses } from './outage-causes.ts'
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
  readonly outageCauses: OutageCauses
}

/** Handles the result of a call: settles its lookups, or makes them pending again. */
export class ResultHandler {
  readonly #admission: AdmissionControl
  readonly #index: LookupIndex
  readonly #queue: PendingQueue
  readonly #bisections: BisectionQueue
  readonly #limits: LearnedLimits
  readonly #padding: Padding
  readonly #outageCauses: OutageCauses

  constructor(options: ResultHandlerOptions) {
    this.#admission = options.admission
    this.#index = options.index
    this.#queue = options.queue
    this.#bisections = options.bisections
    this.#limits = options.limits
    this.#padding = options.padding
    this.#outageCauses = options.outageCauses
  }

  handle(batch: Batch, result: BatchResult): void {
    const { lookups, bisection, paddingCount } = batch
    if (bisection !== undefined) this.#bisections.partEnded()
    if (result.kind === 'FAILED') return this.#handleFailure(batch, result)
    bisection?.recordDone(lookups)
    if (result.kind === 'CRASHED') return this.#index.rejectRequests(lookups, result.error)
    const { outcomes } = result
    this.#outageCauses.recordAnsweredCall()
    this.#recordAnswered(batch, outcomes)
    for (const [place, lookup] of lookups.entries()) this.#index.settle(lookup, outcomes[place]!)
    if (paddingCount > 0) this.#padding.answered(outcomes.slice(-paddingCount))
  }

  #recordAnswered({ lane, lookups }: Batch, outcomes: readonly Outcome[]): void {
    const budget = lookups[0]?.rejectionBudget
    if (lane === 'bulk') this.#limits.recordAnswered(lookups.length)
    if (budget === undefined) {
      if (lane === 'bulk') this.#bisections.recordAnsweredBatch()
      return
    }
    budget.recordAnswer()
    // The answer about a number that the vendor calls invalid costs as much as a rejection.
    if (lane === 'single' && isRejected(outcomes[0])) budget.recordRejection()
  }

  #handleFailure(batch: Batch, result: FailedResult): void {
    const open = this.#index.keepOpen(batch.lookups)
    const { remedy, reason } = result
    if (batch.hasBackground && isRefusal(reason)) {
      this.#outageCauses.recordRefusal(performance.now())
    }
    if (remedy === 'WAIT') return this.#wait(batch, open, result)
    if (batch.paddingCount > 0) return this.#retryWithoutPadding(batch, open)
    if (batch.lane === 'single') return this.#failSingle(batch, open, result)
    if (isRejection(remedy)) this.#bisect(batch, open, result)
    else if (remedy === 'SHRINK') this.#shrink(batch, open)
    else if (this.#maySizeBeTheCause(batch, remedy)) this.#testSize(open, result)
    else this.#fail(batch, open, result)
  }

  /** The lookups of a part stay in its bisection. */
  #wait(batch: Batch, open: readonly PendingLookup[], result: FailedResult): void {
    const { bisection } = batch
    const left = this.#withoutCauses(batch, open, result)
    if (bisection === undefined) this.#putBack(left)
    else if (left.length < open.length) bisection.recordDone(without(open, left))
    rejectPending(this.#index, this.#admission)
  }

  /**
   * Sends background lookups that may have caused the outage in single calls, and fails those that did. Returns
   * the others.
   */
  #withoutCauses(
    { lane }: Batch,
    open: readonly PendingLookup[],
    result: FailedResult,
  ): PendingLookup[] {
    if (!canNumberBeCause(result)) return [...open]
    return open.filter((lookup) => {
      if (lookup.job === undefined) return true
      const isCause = this.#outageCauses.record(lookup, lane, result)
      const isSuspect = this.#outageCauses.isSuspect(lookup)
      if (isCause) this.#index.failAll([lookup], causeOfOutages(result.reason))
      else if (isSuspect) this.#queue.enqueueSingleOnly([lookup])
      return !isCause && !isSuspect
    })
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

  #bisect(
    { bisection, lookups }: Batch,
    open: readonly PendingLookup[],
    { remedy, reason }: FailedResult,
  ): void {
    if (bisection !== undefined) return bisection.recordRejected(lookups)
    this.#bisections.add(open, { reason, cause: remedy === 'BISECT' ? 'REJECTED' : 'PROVIDER' })
    rejectPending(this.#index, this.#admission)
  }

  /** Whether batches of this size timed out twice, but no outage is known. */
  #maySizeBeTheCause({ bisection, lookups }: Batch, remedy: Remedy): boolean {
    const isOutage = this.#admission.rejection(Infinity) !== undefined
    if (isOutage || bisection !== undefined) return false
    if (remedy === 'TRY_SMALLER') return true
    return remedy === 'RETRY_THEN_SHRINK' && this.#limits.recordTimeout(lookups.length)
  }

  #testSize(open: readonly PendingLookup[], { reason }: FailedResult): void {
    this.#bisections.add(open, { reason, cause: 'SIZE' })
  }

  #shrink({ bisection, lookups }: Batch, open: readonly PendingLookup[]): void {
    const canShrink = this.#limits.recordTooLarge(lookups.length)
    if (bisection !== undefined) bisection.recordTooLarge(canShrink)
    else if (canShrink) this.#putBack(open)
    else this.#queue.enqueueSingleOnly(open)
    rejectPending(this.#index, this.#admission)
  }

  /** A rejection concerns this lookup only. Another failure of an outage test is an outage. */
  #failSingle(batch: Batch, open: readonly PendingLookup[], result: FailedResult): void {
    const { bisection, lookups, isAborted } = batch
    // The call was aborted because no request waits for it. The next test sends another lookup.
    if (bisection !== undefined && isAborted) return
    if (isRejection(result.remedy)) lookups[0]?.rejectionBudget?.recordRejection()
    if (bisection !== undefined && result.remedy !== 'BISECT') {
      const rest = without(bisection.takeRest(), lookups)
      this.#failAll(this.#index.keepOpen(rest), result.reason)
    }
    this.#fail(batch, open, result)
  }

  #fail(batch: Batch, open: readonly PendingLookup[], result: FailedResult): void {
    batch.bisection?.recordDone(batch.lookups)
    this.#failAll(this.#withoutCauses(batch, open, result), result.reason)
  }

  /**
   * A refused account, or a failure during an outage, is not a result for a number. Background lookups go to the
   * end of the queue, so the next probe is another lookup.
   */
  #failAll(lookups: readonly PendingLookup[], reason: FailureReason): void {
    const isOutage = this.#admission.hasOutage || isRefusal(reason)
    for (const lookup of lookups) {
      if (isOutage && lookup.job !== undefined) {
        lookup.rejectionBudget = undefined
        this.#queue.enqueue(lookup)
      } else this.#index.failAll([lookup], reason)
    }
  }

  #putBack(lookups: readonly PendingLookup[]): void {
    this.#queue.enqueueSingleOnly(lookups.filter((lookup) => lookup.rejectionBudget !== undefined))
    this.#queue.putBack(lookups.filter((lookup) => lookup.rejectionBudget === undefined))
  }
}

function without(all: readonly PendingLookup[], some: readonly PendingLookup[]): PendingLookup[] {
  const left = new Set(some)
  return all.filter((lookup) => !left.has(lookup))
}

/** Whether parts of the call may be answered although the whole call was not. */
function isRejection(remedy: Remedy): boolean {
  return remedy === 'BISECT' || remedy === 'RETRY_THEN_BISECT'
}

function isRejected(outcome: Outcome | undefined): boolean {
  return outcome?.status === 'FAILED' && outcome.failure.code === 'REJECTED'
}
