/** A moment that several steps share. Each step gets the time that the earlier steps left. */
export class Deadline {
  readonly #endsAt: number

  constructor(withinMs: number) {
    this.#endsAt = performance.now() + withinMs
  }

  /** The time until the deadline, but at most `maxMs`. */
  atMost(maxMs: number): number {
    return Math.max(0, Math.min(maxMs, this.#endsAt - performance.now()))
  }

  /** Resolves when the step has ended or failed, at the deadline, or after `maxMs`. */
  async limit(step: Promise<unknown>, maxMs = Infinity): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<unknown>()
    const timer = setTimeout(resolve, this.atMost(maxMs))
    step.then(resolve, resolve)
    await promise
    clearTimeout(timer)
  }
}
