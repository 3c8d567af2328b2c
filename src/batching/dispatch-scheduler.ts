/** Runs a dispatch later. Several requests for the same time result in one dispatch. */
export class DispatchScheduler {
  readonly #dispatch: () => void
  #isScheduled = false
  #timer: NodeJS.Timeout | undefined

  constructor(dispatch: () => void) {
    this.#dispatch = dispatch
  }

  /** At the end of this turn of the event loop, so that what arrives together is sent together. */
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
