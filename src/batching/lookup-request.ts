import type { Address } from '../domain/address.ts'
import { failed, type Outcome } from '../domain/outcome.ts'
import type { LookupOptions } from '../domain/lookup-source.ts'
import type { LookupStats } from '../domain/lookup-stats.ts'
import { startTimeout } from '../domain/start-timeout.ts'
import {
  type PendingLookup,
  removeWaiter,
  type Waiter,
  type WaitingRequest,
} from './pending-lookup.ts'

/**
 * One request for a list of addresses. It ends when every address has its outcome, at its deadline,
 * or when its signal aborts.
 */
export class LookupRequest implements WaitingRequest {
  readonly client: string
  readonly job: string | undefined
  readonly stats: LookupStats | undefined
  readonly arrivedAt = performance.now()
  readonly #addresses: readonly Address[]
  readonly #signal: AbortSignal | undefined
  readonly #onLeave: (lookup: PendingLookup) => void
  readonly #outcomes: Outcome[]
  readonly #waiters: Waiter[] = []
  readonly #result = Promise.withResolvers<Outcome[]>()
  #missingCount: number
  #deadlineAt: number
  #stopTimer: (() => void) | undefined

  /**
   * When this request ends without an outcome of a lookup, it calls `onLeave` for the lookup.
   */
  constructor(
    addresses: readonly Address[],
    { client = '', background, stats, signal, deadlineAt = Infinity }: LookupOptions,
    onLeave: (lookup: PendingLookup) => void,
  ) {
    this.#addresses = addresses
    this.#outcomes = Array<Outcome>(addresses.length)
    this.#missingCount = addresses.length
    this.client = client
    this.job = background?.job
    this.stats = stats
    this.#signal = signal
    this.#deadlineAt = deadlineAt
    this.#onLeave = onLeave
    signal?.addEventListener('abort', this.#abort, { once: true })
    if (deadlineAt !== Infinity) this.#stopTimer = startTimeout(this.#expire, this.timeLeftMs)
  }

  /** The outcomes, in the order of the addresses. */
  get promise(): Promise<Outcome[]> {
    return this.#result.promise
  }

  get timeLeftMs(): number {
    return Math.max(0, this.#deadlineAt - performance.now())
  }

  shortenDeadline(withinMs: number): void {
    if (this.timeLeftMs <= withinMs) return
    this.#deadlineAt = performance.now() + withinMs
    this.#stopTimer?.()
    this.#stopTimer = startTimeout(this.#expire, withinMs)
  }

  /** `joined`: another request already waited for the lookup. */
  waitFor(lookup: PendingLookup, place: number, joined: boolean): void {
    if (joined && this.stats) this.stats.joined += 1
    const waiter: Waiter = { request: this, place, lookup, joined, wasSent: false }
    this.#waiters.push(waiter)
    this.moveTo(lookup, waiter)
  }

  moveTo(lookup: PendingLookup, waiter: Waiter): void {
    waiter.lookup = lookup
    lookup.waiters.push(waiter)
    lookup.batch?.join(waiter)
  }

  settle(waiter: Waiter, outcome: Outcome): void {
    waiter.lookup = undefined
    this.settlePlace(waiter.place, outcome)
  }

  settlePlace(place: number, outcome: Outcome): void {
    this.#outcomes[place] = outcome
    this.#missingCount -= 1
    if (this.#missingCount > 0) return
    this.#stopTimerAndListener()
    this.#result.resolve(this.#outcomes)
  }

  reject(error: unknown): void {
    this.#stopWaiting()
    this.#result.reject(error)
  }

  readonly #abort = (): void => this.reject(createAbortError())

  readonly #expire = (): void => {
    const late = this.#waiters.filter(({ lookup }) => lookup !== undefined)
    this.#stopWaiting()
    for (const { place } of late) {
      this.settlePlace(place, failed(this.#addresses[place]!, { code: 'DEADLINE' }))
    }
  }

  #stopWaiting(): void {
    this.#stopTimerAndListener()
    for (const waiter of this.#waiters) {
      const { lookup } = waiter
      if (lookup === undefined) continue
      waiter.lookup = undefined
      removeWaiter(lookup, waiter)
      this.#onLeave(lookup)
    }
  }

  #stopTimerAndListener(): void {
    this.#stopTimer?.()
    this.#signal?.removeEventListener('abort', this.#abort)
  }
}

/** The error with which a lookup rejects when its signal aborts. */
export function createAbortError(): DOMException {
  return new DOMException('The lookup was aborted.', 'AbortError')
}
