import DataLoader from 'dataloader'
import type { Address } from '../domain/address.ts'
import type { AnswerCache } from './answer-cache.ts'
import type { StoreCircuitBreaker } from './store-circuit-breaker.ts'

export interface LeasesOptions {
  readonly store: StoreCircuitBreaker
  readonly answers: AnswerCache
  /** A unique name of this process. */
  readonly holder: string
  /** How long a lease lasts if it is not released, in milliseconds. */
  readonly leaseMs: number
}

/** Combines the addresses of one turn of the event loop into one statement. */
const loaderOptions = {
  cache: false,
  maxBatchSize: 500,
  batchScheduleFn: (run: () => void) => void setImmediate(run),
}

/** The leases of this process. Other processes do not look up a leased address. */
export class Leases {
  readonly #options: LeasesOptions
  readonly #acquisitions: DataLoader<Address, boolean>
  readonly #checks: DataLoader<Address, boolean>
  readonly #toRelease = new Set<Address>()
  #isReleasing = false

  constructor(options: LeasesOptions) {
    this.#options = options
    this.#acquisitions = new DataLoader((addresses) => this.#acquire(addresses), loaderOptions)
    this.#checks = new DataLoader((addresses) => this.#check(addresses), loaderOptions)
  }

  /** Resolves with the addresses that this process has to look up: all of them if the store fails. */
  async acquire(addresses: readonly Address[]): Promise<Set<Address>> {
    const acquired = await this.#acquisitions.loadMany(addresses)
    return new Set(addresses.filter((_, index) => acquired[index] !== false))
  }

  async #acquire(addresses: readonly Address[]): Promise<boolean[]> {
    const { store, holder, leaseMs } = this.#options
    const at = new Date()
    const terms = { holder, at, until: new Date(at.getTime() + leaseMs) }
    const own = new Set(await store.run((one) => one.acquireLeases(addresses, terms)))
    return addresses.map((address) => own.has(address))
  }

  /** Resolves with the addresses that others look up: none if the store fails. */
  async heldByOthers(addresses: readonly Address[]): Promise<Set<Address>> {
    const held = await this.#checks.loadMany(addresses)
    return new Set(addresses.filter((_, index) => held[index] === true))
  }

  async #check(addresses: readonly Address[]): Promise<boolean[]> {
    const { store, holder } = this.#options
    const by = { holder, at: new Date() }
    const held = new Set(await store.run((one) => one.leasedByOthers(addresses, by)))
    return addresses.map((address) => held.has(address))
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
