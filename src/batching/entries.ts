import type { Address } from '../domain/address.ts'
import type { FailureReason } from '../domain/failure.ts'
import { failed, type Outcome } from '../domain/outcome.ts'
import type { Caller } from './caller.ts'
import type { Entry } from './entry.ts'

/** The newest entry of every address that is pending or in flight. */
export class Entries {
  readonly #newest = new Map<Address, Entry>()

  get count(): number {
    return this.#newest.size
  }

  get(address: Address): Entry | undefined {
    return this.#newest.get(address)
  }

  add(entry: Entry): void {
    this.#newest.set(entry.address, entry)
  }

  values(): Iterable<Entry> {
    return this.#newest.values()
  }

  callers(): Set<Caller> {
    const waiters = this.#newest.values().flatMap((entry) => entry.waiters)
    return new Set(waiters.map((waiter) => waiter.caller))
  }

  /**
   * Whether an entry whose call came to nothing still has somebody who waits. If it was asked for
   * anew meanwhile, whoever waits here waits there instead.
   */
  isAwaited(entry: Entry): boolean {
    const newest = this.#newest.get(entry.address)
    if (entry.waiters.size === 0) {
      this.forget(entry)
      return false
    }
    if (newest === undefined) this.add(entry)
    if (newest === undefined || newest === entry) return true
    for (const waiter of entry.waiters) waiter.caller.moveTo(newest, waiter)
    entry.waiters.clear()
    return false
  }

  settleAll(entries: readonly Entry[], reason: FailureReason): void {
    for (const entry of entries) this.settle(entry, failed(entry.address, reason))
  }

  settle(entry: Entry, outcome: Outcome): void {
    this.forget(entry)
    for (const waiter of entry.waiters) waiter.caller.settle(waiter, outcome)
    entry.waiters.clear()
  }

  forget(entry: Entry): void {
    if (this.#newest.get(entry.address) === entry) this.#newest.delete(entry.address)
  }
}
