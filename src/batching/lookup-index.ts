import type { Address } from '../domain/address.ts'
import type { FailureReason } from '../domain/failure.ts'
import { failed, type Outcome } from '../domain/outcome.ts'
import { type PendingLookup, removeWaiter, type WaitingRequest } from './pending-lookup.ts'
import type { PendingQueue } from './pending-queue.ts'

/**
 * The lookups without an outcome, by address: pending or in flight. Contains the newest lookup of
 * each address.
 */
export class LookupIndex {
  readonly #newest = new Map<Address, PendingLookup>()
  readonly #queue: PendingQueue

  constructor(queue: PendingQueue) {
    this.#queue = queue
  }

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

  requests(): Set<WaitingRequest> {
    const waiters = this.#newest.values().flatMap((lookup) => lookup.waiters)
    return new Set(waiters.map((waiter) => waiter.request))
  }

  settle(lookup: PendingLookup, outcome: Outcome): void {
    this.#delete(lookup)
    for (const waiter of lookup.waiters) waiter.request.settle(waiter, outcome)
    lookup.waiters.length = 0
  }

  failAll(lookups: readonly PendingLookup[], reason: FailureReason): void {
    for (const lookup of lookups) this.settle(lookup, failed(lookup.address, reason))
  }

  /** Fails a lookup for the requests that wait for it, except for those of jobs. */
  failForRequests(lookup: PendingLookup, reason: FailureReason): void {
    for (const waiter of lookup.waiters.slice()) {
      if (waiter.request.job !== undefined) continue
      removeWaiter(lookup, waiter)
      waiter.request.settle(waiter, failed(lookup.address, reason))
    }
    this.recordLeft(lookup)
  }

  /** Rejects the requests that wait for one of these lookups. */
  rejectRequests(lookups: readonly PendingLookup[], error: unknown): void {
    for (const lookup of lookups) {
      for (const { request } of lookup.waiters.slice()) request.reject(error)
      this.#delete(lookup)
    }
  }

  /**
   * Handles lookups whose call ended without outcomes, and returns those that still need a call.
   * Drops lookups without waiters. If a newer lookup of the address exists, moves the waiters to
   * it.
   */
  keepOpen(lookups: readonly PendingLookup[]): PendingLookup[] {
    return lookups.filter((lookup) => this.#needsCall(lookup))
  }

  #needsCall(lookup: PendingLookup): boolean {
    if (lookup.waiters.length === 0) {
      this.#delete(lookup)
      return false
    }
    const newest = this.#newest.get(lookup.address)
    if (newest === undefined) this.add(lookup)
    if (newest === undefined || newest === lookup) return true
    for (const waiter of lookup.waiters) {
      this.share(newest, waiter.request)
      waiter.request.moveTo(newest, waiter)
    }
    lookup.waiters.length = 0
    return false
  }

  /**
   * Call this when another request waits for a lookup too. A background lookup is none any more then,
   * unless the request belongs to a job.
   */
  share(lookup: PendingLookup, request: Pick<WaitingRequest, 'client' | 'job'>): void {
    if (request.job !== undefined) return
    if (lookup.job !== undefined) this.#queue.changeOwner(lookup, request)
    else if (lookup.batch === undefined) this.#queue.share(lookup, request.client)
  }

  /**
   * Call this when a request does not wait for a lookup any more. If only jobs still wait, it becomes a
   * background lookup. Drops a lookup that has no waiter: a pending one is not sent, and a call is aborted
   * when none of its lookups has a waiter.
   */
  readonly recordLeft = (lookup: PendingLookup): void => {
    const [waiter] = lookup.waiters
    if (waiter !== undefined) {
      if (lookup.job === undefined && isOnlyForJobs(lookup))
        this.#queue.changeOwner(lookup, waiter.request)
    } else if (lookup.batch === undefined) {
      this.#queue.delete(lookup)
      this.#delete(lookup)
    } else if (lookup.batch.abortIfEmpty()) {
      for (const one of lookup.batch.lookups) this.#delete(one)
    }
  }

  #delete(lookup: PendingLookup): void {
    if (this.#newest.get(lookup.address) === lookup) this.#newest.delete(lookup.address)
  }
}

function isOnlyForJobs({ waiters }: PendingLookup): boolean {
  return waiters.every(({ request }) => request.job !== undefined)
}
