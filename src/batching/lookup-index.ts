import type { Address } from '../domain/address.ts'
import type { FailureReason } from '../domain/failure.ts'
import { failed, type Outcome } from '../domain/outcome.ts'
import type { LookupRequest } from './lookup-request.ts'
import type { PendingLookup } from './pending-lookup.ts'

/** The newest lookup of every address that is pending or in batch. */
export class LookupIndex {
  readonly #newest = new Map<Address, PendingLookup>()

  get count(): number {
    return this.#newest.size
  }

  get(address: Address): PendingLookup | undefined {
    return this.#newest.get(address)
  }

  add(lookup: PendingLookup): void {
    this.#newest.set(lookup.address, lookup)
  }

  values(): Iterable<PendingLookup> {
    return this.#newest.values()
  }

  requests(): Set<LookupRequest> {
    const waiters = this.#newest.values().flatMap((lookup) => lookup.waiters)
    return new Set(waiters.map((waiter) => waiter.request))
  }

  /**
   * Whether an lookup whose call came to nothing still has somebody who waits. If it was asked for
   * anew meanwhile, whoever waits here waits there instead.
   */
  hasWaiters(lookup: PendingLookup): boolean {
    const newest = this.#newest.get(lookup.address)
    if (lookup.waiters.size === 0) {
      this.delete(lookup)
      return false
    }
    if (newest === undefined) this.add(lookup)
    if (newest === undefined || newest === lookup) return true
    for (const waiter of lookup.waiters) waiter.request.moveTo(newest, waiter)
    lookup.waiters.clear()
    return false
  }

  settleAll(lookups: readonly PendingLookup[], reason: FailureReason): void {
    for (const lookup of lookups) this.settle(lookup, failed(lookup.address, reason))
  }

  settle(lookup: PendingLookup, outcome: Outcome): void {
    this.delete(lookup)
    for (const waiter of lookup.waiters) waiter.request.settle(waiter, outcome)
    lookup.waiters.clear()
  }

  delete(lookup: PendingLookup): void {
    if (this.#newest.get(lookup.address) === lookup) this.#newest.delete(lookup.address)
  }
}
