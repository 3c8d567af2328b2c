/** Schedules dispatches. Several requests for the same time result in one dispatch. */
export class DispatchScheduler {
  readonly #dispatch: () => void
  #isScheduled = false
  #timer: NodeJS.Timeout | undefined

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

  after(waitMs: number): void {
    if (this.#timer !== undefined) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.soon()
    }, waitMs)
  }
}
