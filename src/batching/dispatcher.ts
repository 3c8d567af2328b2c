import type { AdmissionControl } from '../domain/admission-control.ts'
import type { CallListener } from '../domain/call-report.ts'
import type { UpstreamCall } from '../domain/upstream-call.ts'
import type { Batch, BatchReason, BatchResult, InFlightCounts } from './batch.ts'
import type { BatchPicker } from './batch-picker.ts'
import type { BisectionQueue } from './bisection-queue.ts'
import { burstPauseMs, type ConcurrencyPolicy } from './concurrency-policy.ts'
import { DispatchScheduler } from './dispatch-scheduler.ts'
import type { PendingLookup } from './pending-lookup.ts'
import type { PendingQueue } from './pending-queue.ts'
import type { ResultHandler } from './result-handler.ts'

export interface DispatcherOptions {
  readonly call: UpstreamCall
  readonly admission: AdmissionControl
  readonly queue: PendingQueue
  readonly bisections: BisectionQueue
  readonly policy: ConcurrencyPolicy
  readonly picker: BatchPicker
  readonly results: ResultHandler
  readonly onCall: CallListener | undefined
  readonly onBatch: BatchListener | undefined
}

/** Receives each batch before its call. */
export type BatchListener = (batch: {
  readonly why: BatchReason
  readonly size: number
  readonly paddingCount: number
  /** How many lookups wait for a later call. */
  readonly pendingCount: number
}) => void

/** Starts a call for each free slot, and passes its result to the result handler. */
export class Dispatcher {
  readonly #options: DispatcherOptions
  readonly #inFlight: { -readonly [Kind in keyof InFlightCounts]: number } = {
    bulk: 0,
    single: 0,
    background: 0,
  }
  readonly #batches = new Set<Batch>()
  readonly #scheduler = new DispatchScheduler(() => this.#dispatch())

  constructor(options: DispatcherOptions) {
    this.#options = options
  }

  get inFlight(): InFlightCounts {
    return this.#inFlight
  }

  /** The lookups in calls, padding included. */
  get lookupsInFlight(): Iterable<PendingLookup> {
    return this.#batches.values().flatMap(({ lookups }) => lookups)
  }

  /** Starts calls at the end of this turn of the event loop, if slots are free then. */
  schedule(): void {
    this.#scheduler.soon()
  }

  #dispatch(): void {
    const { bisections, picker, queue } = this.#options
    while (this.#canSend()) {
      const batch = picker.next(this.#inFlight)
      if (batch === undefined) break
      void this.#send(batch)
    }
    // Lookups can wait although a slot is free. They may go once the arrivals pause, or once earlier
    // bisections have ended.
    if ((queue.count > 0 || bisections.isHeld) && this.#canSend())
      this.#scheduler.after(burstPauseMs)
    const waitMs = picker.backgroundInMs
    if (waitMs > 0) this.#scheduler.after(waitMs)
  }

  /**
   * Checks the admission last: the check can request a permit, which expires if no call uses it.
   */
  #canSend(): boolean {
    const { admission, bisections, queue } = this.#options
    const waitingCount = queue.count + queue.background.count + bisections.count
    if (waitingCount === 0) return false
    return admission.admits(this.#inFlight.bulk + this.#inFlight.single)
  }

  async #send(batch: Batch): Promise<void> {
    const { call, onCall, onBatch, policy, queue, results } = this.#options
    const addresses = batch.lookups.map((lookup) => lookup.address)
    const { partOf, why, paddingCount } = batch
    const isBackground = batch.hasBackground ? batch.isBackground : undefined
    onBatch?.({ why, size: addresses.length, paddingCount, pendingCount: queue.count })
    const kinds = batch.why === 'BACKGROUND' ? [batch.lane, 'background' as const] : [batch.lane]
    for (const kind of kinds) this.#inFlight[kind] += 1
    this.#batches.add(batch)
    const result = await Promise.try(call, addresses, batch.signal, { partOf, isBackground }).catch(
      (error: unknown): BatchResult => ({ kind: 'CRASHED', error }),
    )
    const report = batch.end(result)
    for (const kind of kinds) this.#inFlight[kind] -= 1
    this.#batches.delete(batch)
    policy.recordLatency(batch.lane, report.endedAt - report.startedAt)
    onCall?.(report)
    results.handle(batch, result)
    this.#scheduler.soon()
  }
}
