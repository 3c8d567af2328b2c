import type { Address } from '../domain/address.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { PaddingSource } from '../domain/padding-source.ts'

/**
 * The minimum share of requested lookups in a padded batch. With fewer lookups, single calls
 * answer sooner, and most of the bulk call would be padding.
 */
const minRequestedPercent = 40

/** How long padding pauses after a padded call failed. */
const pauseMs = 60_000

/**
 * Pads lookups that are too few for a bulk call to the smallest legal batch.
 *
 * It pauses after a failure. The padding may be the cause, because a provider may reject a batch
 * with several countries. Or bulk calls may fail while single calls succeed.
 */
export class Padding {
  readonly #source: PaddingSource | undefined
  readonly #minSize: number
  readonly #minRequested: number
  #pausedUntil = -Infinity

  /** `minSize` is the size of the smallest legal batch. Without a source, nothing is padded. */
  constructor(source: PaddingSource | undefined, minSize: number) {
    this.#source = source
    this.#minSize = minSize
    // One lookup alone is never padded.
    this.#minRequested = Math.max(2, Math.ceil((minSize * minRequestedPercent) / 100))
  }

  /** Whether this number of lookups may be padded, if enough addresses are there. */
  mayPad(requestedCount: number): boolean {
    if (this.#source === undefined || performance.now() < this.#pausedUntil) return false
    return requestedCount >= this.#minRequested && requestedCount < this.#minSize
  }

  /**
   * Takes the addresses that pad this number of lookups to a legal batch; none if padding is not
   * possible.
   */
  take(requestedCount: number, isOpen: (address: Address) => boolean): readonly Address[] {
    if (this.#source === undefined || !this.mayPad(requestedCount)) return []
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
