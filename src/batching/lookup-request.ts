import type { Address } from '../domain/address.ts'
import { failed, type Outcome } from '../domain/outcome.ts'
import type { LookupOptions } from '../domain/lookup-source.ts'
import type { LookupStats } from '../domain/lookup-stats.ts'
import type { PendingLookup, Waiter } from './pending-lookup.ts'

/**
 * One lookup that waits for its outcomes. It leaves when it has them all, at its deadline, or when
 * it is aborted.
 */
export class LookupRequest {
  readonly promise: Promise<Outcome[]>
  readonly stats: LookupStats | undefined
  readonly arrivedAt = performance.now()
  readonly #addresses: readonly Address[]
  readonly #outcomes: Outcome[]
  readonly #waiting = new Map<Waiter, PendingLookup>()
  #deadlineAt: number
  readonly #signal: AbortSignal | undefined
  readonly #abandon: (lookup: PendingLookup) => void
  readonly #settled = Promise.withResolvers<Outcome[]>()
  #missing: number
  #timer: NodeJS.Timeout | undefined

  /** `abandon` is told of every lookup that nobody waits for any more because this request left. */
  constructor(
    addresses: readonly Address[],
    { stats, signal, deadlineAt = Infinity }: LookupOptions,
    abandon: (lookup: PendingLookup) => void,
  ) {
    this.#addresses = addresses
    this.#outcomes = Array<Outcome>(addresses.length)
    this.#missing = addresses.length
    this.stats = stats
    this.#signal = signal
    this.#deadlineAt = deadlineAt
    this.#abandon = abandon
    this.promise = this.#settled.promise
    signal?.addEventListener('abort', this.#abort, { once: true })
    if (deadlineAt !== Infinity) this.#timer = setTimeout(this.#expire, this.timeLeftMs)
  }

  get timeLeftMs(): number {
    return Math.max(0, this.#deadlineAt - performance.now())
  }

  /** Brings the deadline forward to so many milliseconds from now, unless it is earlier anyway. */
  shortenDeadline(withinMs: number): void {
    if (this.timeLeftMs <= withinMs) return
    this.#deadlineAt = performance.now() + withinMs
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#expire, withinMs)
  }

  waitFor(lookup: PendingLookup, place: number, joined: boolean): void {
    if (joined && this.stats) this.stats.joined += 1
    this.moveTo(lookup, { request: this, place, joined, wasSent: false })
  }

  /** Lets a waiter wait for another lookup of the same address. */
  moveTo(lookup: PendingLookup, waiter: Waiter): void {
    lookup.waiters.add(waiter)
    lookup.batch?.join(waiter)
    this.#waiting.set(waiter, lookup)
  }

  settle(waiter: Waiter, outcome: Outcome): void {
    this.#waiting.delete(waiter)
    this.settlePlace(waiter.place, outcome)
  }

  settlePlace(place: number, outcome: Outcome): void {
    this.#outcomes[place] = outcome
    this.#missing -= 1
    if (this.#missing > 0) return
    this.#release()
    this.#settled.resolve(this.#outcomes)
  }

  /** For what must not happen: a source that breaks its contract. */
  fail(error: unknown): void {
    this.#leave()
    this.#settled.reject(error)
  }

  #leave(): void {
    this.#release()
    for (const [waiter, lookup] of this.#waiting) {
      lookup.waiters.delete(waiter)
      if (lookup.waiters.size === 0) this.#abandon(lookup)
    }
    this.#waiting.clear()
  }

  readonly #expire = (): void => {
    const late = [...this.#waiting.keys()]
    this.#leave()
    for (const { place } of late) {
      this.settlePlace(place, failed(this.#addresses[place]!, { code: 'DEADLINE' }))
    }
  }

  readonly #abort = (): void => {
    this.#leave()
    this.#settled.reject(aborted())
  }

  #release(): void {
    clearTimeout(this.#timer)
    this.#signal?.removeEventListener('abort', this.#abort)
  }
}

/** What a lookup rejects with when its signal aborts. */
export function aborted(): DOMException {
  return new DOMException('Nobody waits for this lookup.', 'AbortError')
}
