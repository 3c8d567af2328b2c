/** Schedules dispatches. Several requests for the same time result in one dispatch. */
export class DispatchScheduler {
  readonly #dispatch: () => void
  #isScheduled = false
  #timer: NodeJS.Timeout | undefined
  #timerEndsAt = Infinity

  constructor(dispatch: () => void) {
    this.#dispatch = dispatch
  }

  /**
   * Dispatches at the end of this turn of the event loop, so that lookups that arrive together
   * share a call.
   */
  soon(): void {
    if (this.#isScheduled) return
    this.#isScheduled = true
    setImmediate(() => {
      this.#isScheduled = false
      this.#dispatch()
    })
  }

  /** Dispatches after this time, or earlier if a dispatch is scheduled already. */
  after(waitMs: number): void {
    const endsAt = performance.now() + waitMs
    if (this.#timer !== undefined && this.#timerEndsAt <= endsAt) return
    clearTimeout(this.#timer)
    this.#timerEndsAt = endsAt
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.soon()
    }, Math.ceil(waitMs))
  }
}
