/** Passes values to one reader, which gets only the newest that it has not received. */
export class Watcher<Value extends object> {
  #newest: Value | undefined
  #isEnded = false
  #changed = Promise.withResolvers<void>()

  put(value: Value): void {
    this.#newest = value
    this.#changed.resolve()
  }

  /** The reader still gets the newest value. */
  end(): void {
    this.#isEnded = true
    this.#changed.resolve()
  }

  /** Ends after `end`, and when `signal` aborts. */
  async *values(signal?: AbortSignal): AsyncGenerator<Value, void> {
    const end = () => this.end()
    if (signal?.aborted) end()
    signal?.addEventListener('abort', end, { once: true })
    try {
      for (;;) {
        const value = await this.#next()
        if (value === undefined) return
        yield value
      }
    } finally {
      signal?.removeEventListener('abort', end)
    }
  }

  /** `undefined` at the end. */
  async #next(): Promise<Value | undefined> {
    for (;;) {
      const value = this.#newest
      this.#newest = undefined
      if (value !== undefined || this.#isEnded) return value
      await this.#changed.promise
      this.#changed = Promise.withResolvers<void>()
    }
  }
}
