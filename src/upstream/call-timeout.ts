import { catchUpMs, hasPausedAt } from '../domain/start-timeout.ts'

/** The interval between checks for a pause of the process. */
const checkEveryMs = 500

/**
 * Aborts its signal after a time, as `AbortSignal.timeout` does, but later if the process stood
 * still: see `startTimeout`. It also notices a pause that ends before the time is over.
 */
export class CallTimeout {
  readonly #abort = new AbortController()
  #endsAt: number
  #timer: NodeJS.Timeout | undefined
  #timerEndsAt = 0
  #hasPaused = false

  constructor(timeoutMs: number) {
    this.#endsAt = performance.now() + timeoutMs
    this.#startTimer()
  }

  get signal(): AbortSignal {
    return this.#abort.signal
  }

  get leftMs(): number {
    return this.#endsAt - performance.now()
  }

  /** Whether the process stood still for a part of the time. */
  get hasPaused(): boolean {
    return this.#hasPaused || hasPausedAt(this.#timerEndsAt)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #startTimer(): void {
    const now = performance.now()
    const delayMs = Math.min(checkEveryMs, this.#endsAt - now)
    this.#timerEndsAt = now + delayMs
    this.#timer = setTimeout(this.#check, delayMs).unref()
  }

  readonly #check = (): void => {
    if (!this.#hasPaused && this.hasPaused) {
      this.#hasPaused = true
      this.#endsAt = Math.max(this.#endsAt, performance.now() + catchUpMs)
    }
    if (performance.now() < this.#endsAt) this.#startTimer()
    else this.#abort.abort(new DOMException('The call took too long.', 'TimeoutError'))
  }
}
