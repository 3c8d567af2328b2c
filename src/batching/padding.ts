import type { Address } from '../domain/address.ts'
import type { PaddingSource } from '../domain/padding-source.ts'

/**
 * From this share of the smallest batch on, what waits is worth a bulk call: below it, single calls
 * answer sooner, and most of the call would be for nobody.
 */
const fillFromPercent = 40

/** After a filled call that failed. */
const pausedForMs = 60_000

/**
 * Finds what lifts a rest, too few for a batch, to the smallest legal one.
 *
 * It pauses after a failure, for the padding may be the reason (a provider may refuse mixed
 * countries), or bulk calls fail where single ones would not.
 */
export class Padding {
  readonly #source: PaddingSource | undefined
  readonly #minSize: number
  readonly #fillFrom: number
  #pausedUntil = -Infinity

  constructor(padding: PaddingSource | undefined, minSize: number) {
    this.#source = padding
    this.#minSize = minSize
    // One address alone is never a rest.
    this.#fillFrom = Math.max(2, Math.ceil((minSize * fillFromPercent) / 100))
  }

  /** What a rest of this size lacks; nothing where it is not to be filled, or cannot be. */
  paddingFor(restSize: number, isAwaited: (address: Address) => boolean): readonly Address[] {
    if (this.#source === undefined || performance.now() < this.#pausedUntil) return []
    if (restSize < this.#fillFrom || restSize >= this.#minSize) return []
    const missing = this.#minSize - restSize
    const padding = this.#source.take(missing, isAwaited)
    return padding.length === missing ? padding : []
  }

  /** A filled call failed. */
  pause(): void {
    this.#pausedUntil = performance.now() + pausedForMs
  }
}
