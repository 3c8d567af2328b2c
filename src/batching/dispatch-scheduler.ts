/** When a pool looks whether there is something to send. Asking for it twice is asking once. */
export class DispatchScheduler {
  readonly #dispatch: () => void
  #willLook = false
  #timer: NodeJS.Timeout | undefined

  constructor(look: () => void) {
    this.#dispatch = look
  }

  /** When this turn of the event loop is over, so that what arrives together leaves together. */
  soon(): void {
    if (this.#willLook) return
    this.#willLook = true
    setImmediate(() => {
      this.#willLook = false
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
