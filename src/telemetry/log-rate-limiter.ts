/** The maximum number of lines of one kind in one window. */
const maxLines = 10
const windowMs = 10_000

/** Above this number of kinds, all further kinds count as one. */
const maxKinds = 100

/** Limits the lines of one kind, so that repeated events do not fill the log. */
export class LogRateLimiter {
  readonly #summarise: (kind: string, omittedCount: number) => void
  readonly #counts = new Map<string, number>()

  /** Calls `summarise` at the end of a window in which lines were omitted. */
  constructor(summarise: (kind: string, omittedCount: number) => void) {
    this.#summarise = summarise
  }

  /** Counts a line of this kind. Returns whether it exceeds the limit. */
  exceeds(kind: string): boolean {
    const counted = this.#counts.has(kind) || this.#counts.size < maxKinds ? kind : 'other'
    const count = (this.#counts.get(counted) ?? 0) + 1
    if (count === 1) setTimeout(() => this.#end(counted), windowMs).unref()
    this.#counts.set(counted, count)
    return count > maxLines
  }

  #end(kind: string): void {
    const omittedCount = (this.#counts.get(kind) ?? 0) - maxLines
    this.#counts.delete(kind)
    if (omittedCount > 0) this.#summarise(kind, omittedCount)
  }
}
