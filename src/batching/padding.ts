import type { Address } from '../domain/address.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { PaddingSource } from '../domain/padding-source.ts'

/**
 * The share of the smallest batch from which a bulk call is worthwhile. With fewer lookups, single
 * calls answer sooner, and most of the bulk call would be padding.
 */
const minRequestedPercent = 40

/** How long padding pauses after a padded call failed. */
const pauseMs = 60_000

/**
 * Pads lookups that are too few for a bulk call to the smallest legal batch.
 *
 * It pauses after a failure: the padding may be the cause (a provider may reject mixed countries),
 * or bulk calls may fail where single calls succeed.
 */
export class Padding {
  readonly #source: PaddingSource | undefined
  readonly #minSize: number
  readonly #minRequested: number
  #pausedUntil = -Infinity

  /** `minSize` is that of a legal batch. Without a source, nothing is padded. */
  constructor(source: PaddingSource | undefined, minSize: number) {
    this.#source = source
    this.#minSize = minSize
    // One lookup alone is never padded.
    this.#minRequested = Math.max(2, Math.ceil((minSize * minRequestedPercent) / 100))
  }

  /** The addresses that pad this many lookups to a legal batch; none if they are not to be padded. */
  take(requestedCount: number, isOpen: (address: Address) => boolean): readonly Address[] {
    if (this.#source === undefined || performance.now() < this.#pausedUntil) return []
    if (requestedCount < this.#minRequested || requestedCount >= this.#minSize) return []
    const missingCount = this.#minSize - requestedCount
    const addresses = this.#source.take(missingCount, isOpen)
    return addresses.length === missingCount ? addresses : []
  }

  /** Receives the outcomes of the padding of one call. */
  answered(outcomes: readonly Outcome[]): void {
    this.#source?.answered(outcomes)
  }

  pause(): void {
    this.#pausedUntil = performance.now() + pauseMs
  }
}
