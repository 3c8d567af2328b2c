import { catchUpMs, minPauseMs } from '../domain/start-timeout.ts'

/** The interval between checks for a pause of the process. */
const checkEveryMs = 500

/**
 * Aborts its signal after a time, as `AbortSignal.timeout` does, but a little later if the process stood
 * still: see `catchUpMs`. It also notices a pause that ends before the time is over.
 */
export class CallTimeout {
  readonly #abort = new AbortController()
  #endsAt: number
  #timer: NodeJS.Timeout | undefined
  #timerEndsAt = 0
  #hasPaused = false
  #isExtended = false

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
    return this.#hasPaused || this.#latenessMs > minPauseMs
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  get #latenessMs(): number {
    return performance.now() - this.#timerEndsAt
  }

  #startTimer(): void {
    const delayMs = Math.min(checkEveryMs, this.leftMs)
    this.#timerEndsAt = performance.now() + delayMs
    this.#timer = setTimeout(this.#check, delayMs).unref()
  }

  readonly #check = (): void => {
    this.#hasPaused = this.hasPaused
    const moreMs = catchUpMs(this.#latenessMs)
    if (moreMs > this.leftMs && moreMs > 0 && !this.#isExtended) {
      this.#isExtended = true
      this.#endsAt = performance.now() + moreMs
    }
    if (this.leftMs > 0) this.#startTimer()
    else this.#abort.abort(new DOMException('The call took too long.', 'TimeoutError'))
  }
}
