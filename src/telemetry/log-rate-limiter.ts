/** So many of a kind are told in such a time; of the rest, how many there were. */
const mostToldOfAKind = 10
const windowMs = 10_000

/** Kinds are words of ours; should they be many, all further ones are one. */
const mostKinds = 100

/** Keeps what happens again and again from filling a log. */
export class LogRateLimiter {
  readonly #summarise: (kind: string, leftOut: number) => void
  readonly #counts = new Map<string, number>()

  /** `summarise` is told, when a window ends, how many of a kind were too many in it. */
  constructor(summarise: (kind: string, leftOut: number) => void) {
    this.#summarise = summarise
  }

  /** Counts one more of this kind, and tells whether it is one too many. */
  isTooMany(kind: string): boolean {
    const counted = this.#counts.has(kind) || this.#counts.size < mostKinds ? kind : 'other'
    const count = (this.#counts.get(counted) ?? 0) + 1
    if (count === 1) setTimeout(() => this.#end(counted), windowMs).unref()
    this.#counts.set(counted, count)
    return count > mostToldOfAKind
  }

  #end(kind: string): void {
    const leftOut = (this.#counts.get(kind) ?? 0) - mostToldOfAKind
    this.#counts.delete(kind)
    if (leftOut > 0) this.#summarise(kind, leftOut)
  }
}
