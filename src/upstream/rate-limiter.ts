/** Whether one more call may be made, and how long what was said of it holds, in milliseconds. */
export interface Permit {
  readonly isGranted: boolean
  readonly validMs: number
}

/** Asks whoever counts the calls of a credential, in this process or for several. */
export type RequestPermit = () => Promise<Permit>

/** When whoever counts the calls does not answer, nothing is sent, and it is asked again. */
const noPermit: Permit = { isGranted: false, validMs: 100 }

/**
 * Leave for calls to the vendor, one at a time and ahead of the call, since a pool has to know at
 * once whether it may send. Leave that nobody uses ends with the time it was given for: a server
 * that had nothing to do does not begin with more calls than it may make.
 */
export class RateLimiter {
  readonly #requestPermit: RequestPermit
  readonly #listeners: (() => void)[] = []
  /** Calls that wait for leave, in order; they go before those that have not begun. */
  readonly #queue = new Set<() => void>()
  #permitEndsAt = -Infinity
  #isAsking = false
  #timer: NodeJS.Timeout | undefined
  #isWanted = false
  #wasRefused = false
  #waitCount = 0

  constructor(askLeave: RequestPermit) {
    this.#requestPermit = askLeave
  }

  /** How often a call had to wait because the rateLimiter was used up. */
  get waitCount(): number {
    return this.#waitCount
  }

  /** Whether somebody who wants to make a call may do so now; where not, a change will tell. */
  hasPermit(): boolean {
    if (this.#queue.size === 0 && performance.now() < this.#permitEndsAt) return true
    this.#isWanted = true
    this.#ask()
    return false
  }

  /** Calls back when a call may be made again. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener)
  }

  /** Takes leave for one call: at once, or by what is returned; that ends with `signal` too. */
  acquirePermit(signal: AbortSignal): Promise<void> | undefined {
    if (signal.aborted) return undefined
    if (this.hasPermit()) {
      this.#spend()
      return undefined
    }
    return new Promise((resolve) => {
      const go = () => {
        this.#queue.delete(go)
        signal.removeEventListener('abort', go)
        resolve()
      }
      this.#queue.add(go)
      signal.addEventListener('abort', go)
    })
  }

  /** Stops asking. */
  dispose(): void {
    clearTimeout(this.#timer)
    this.#isAsking = true
  }

  #spend(): void {
    this.#permitEndsAt = -Infinity
    this.#ask()
  }

  #ask(): void {
    if (this.#isAsking) return
    this.#isAsking = true
    void this.#requestPermit()
      .catch(() => noPermit)
      .then((leave) => this.#answered(leave))
  }

  #answered({ isGranted, validMs }: Permit): void {
    if (!isGranted) {
      this.#wasRefused = true
      const askAgain = () => {
        this.#isAsking = false
        this.#ask()
      }
      this.#timer = setTimeout(askAgain, Math.max(1, validMs)).unref()
      return
    }
    if (this.#isWanted && this.#wasRefused) this.#waitCount += 1
    this.#isAsking = false
    this.#isWanted = false
    this.#wasRefused = false
    this.#permitEndsAt = performance.now() + validMs
    const [first] = this.#queue
    if (first === undefined) return this.#changed()
    this.#spend()
    first()
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}
