import type { Address } from '../domain/address.ts'
import type { AnswerCache } from './answer-cache.ts'
import type { StoreCircuitBreaker } from './store-circuit-breaker.ts'
import { TurnLoader } from './turn-loader.ts'

export interface LeasesOptions {
  readonly store: StoreCircuitBreaker
  readonly answers: AnswerCache
  /** A unique name of this process. */
  readonly holder: string
  /** How long a lease lasts if it is not released, in milliseconds. */
  readonly leaseMs: number
}

/** A lookup that waits longer for its leases continues without them. */
const loaderOptions = { batchSize: 500, concurrency: 3, maxWaitMs: 5000 }

/** The leases of this process. Other processes do not look up a leased address. */
export class Leases {
  readonly #options: LeasesOptions
  readonly #acquisitions: TurnLoader<boolean>
  readonly #checks: TurnLoader<boolean>
  readonly #toRelease = new Set<Address>()
  #isReleasing = false

  constructor(options: LeasesOptions) {
    this.#options = options
    this.#acquisitions = new TurnLoader((addresses) => this.#acquire(addresses), loaderOptions)
    this.#checks = new TurnLoader((addresses) => this.#check(addresses), loaderOptions)
  }

  /** Resolves with the addresses that this process has to look up: all of them if the store fails. */
  async acquire(addresses: readonly Address[], client = ''): Promise<Set<Address>> {
    const acquired = await this.#acquisitions.load(addresses, client)
    return new Set(addresses.filter((address) => acquired.get(address) !== false))
  }

  async #acquire(addresses: readonly Address[]): Promise<Map<Address, boolean>> {
    const { store, holder, leaseMs } = this.#options
    const at = new Date()
    const terms = { holder, at, until: new Date(at.getTime() + leaseMs) }
    const own = new Set(await store.run((one) => one.acquireLeases(addresses, terms)))
    return new Map(addresses.map((address) => [address, own.has(address)]))
  }

  /** Resolves with the addresses that others look up: none if the store fails. */
  async heldByOthers(addresses: readonly Address[], client = ''): Promise<Set<Address>> {
    const held = await this.#checks.load(addresses, client)
    return new Set(held.keys())
  }

  async #check(addresses: readonly Address[]): Promise<Map<Address, boolean>> {
    const { store, holder } = this.#options
    const by = { holder, at: new Date() }
    const held = await store.run((one) => one.leasedByOthers(addresses, by))
    return new Map(held.map((address) => [address, true]))
  }

  /** Releases leases in the background, after the answers are in the store. */
  release(addresses: Iterable<Address>): void {
    for (const address of addresses) this.#toRelease.add(address)
    if (!this.#isReleasing) void this.#release()
  }

  async #release(): Promise<void> {
    const { store, holder, answers } = this.#options
    this.#isReleasing = true
    while (this.#toRelease.size > 0) {
      await answers.written()
      const released = [...this.#toRelease]
      this.#toRelease.clear()
      // If this fails, the leases expire.
      await store
        .runInBackground((one) => one.releaseLeases(released, holder))
        .catch(() => undefined)
    }
    this.#isReleasing = false
  }
}
