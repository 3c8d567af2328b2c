import DataLoader from 'dataloader'
import type { Address } from '../domain/address.ts'
import type { AnswerCache } from './answer-cache.ts'
import type { StoreCircuitBreaker } from './store-circuit-breaker.ts'

export interface LeasesOptions {
  readonly store: StoreCircuitBreaker
  readonly answers: AnswerCache
  /** A name of this process that no other has. */
  readonly holder: string
  /** How long a claim holds if this process never ends it, in milliseconds. */
  readonly holdMs: number
}

/** What is asked in one turn of the event loop is one statement. */
const gathered = {
  cache: false,
  maxBatchSize: 500,
  batchScheduleFn: (run: () => void) => void setImmediate(run),
}

/** What this process has told the others that it is asking for. */
export class Leases {
  readonly #options: LeasesOptions
  readonly #takes: DataLoader<Address, boolean>
  readonly #checks: DataLoader<Address, boolean>
  readonly #ended = new Set<Address>()
  #isReleasing = false

  constructor(options: LeasesOptions) {
    this.#options = options
    this.#takes = new DataLoader((addresses) => this.#acquire(addresses), gathered)
    this.#checks = new DataLoader((addresses) => this.#check(addresses), gathered)
  }

  /** Those that are this process's to ask for: all of them, where the store is out. */
  async take(addresses: readonly Address[]): Promise<Set<Address>> {
    const taken = await this.#takes.loadMany(addresses)
    return new Set(addresses.filter((_, place) => taken[place] !== false))
  }

  async #acquire(addresses: readonly Address[]): Promise<boolean[]> {
    const { store, holder: holder, holdMs } = this.#options
    const at = new Date()
    const terms = { holder, at, until: new Date(at.getTime() + holdMs) }
    const own = new Set(await store.run((one) => one.acquireLeases(addresses, terms)))
    return addresses.map((address) => own.has(address))
  }

  /** Which of these others are asking for: none, where the store is out. */
  async heldByOthers(addresses: readonly Address[]): Promise<Set<Address>> {
    const claimed = await this.#checks.loadMany(addresses)
    return new Set(addresses.filter((_, place) => claimed[place] === true))
  }

  async #check(addresses: readonly Address[]): Promise<boolean[]> {
    const { store, holder: holder } = this.#options
    const by = { holder, at: new Date() }
    const claimed = new Set(await store.run((one) => one.leasedByOthers(addresses, by)))
    return addresses.map((address) => claimed.has(address))
  }

  /** Ends claims in the background, when what was answered is where the others find it. */
  release(addresses: Iterable<Address>): void {
    for (const address of addresses) this.#ended.add(address)
    if (!this.#isReleasing) void this.#release()
  }

  async #release(): Promise<void> {
    const { store, holder: holder, answers } = this.#options
    this.#isReleasing = true
    while (this.#ended.size > 0) {
      await answers.written()
      const ended = [...this.#ended]
      this.#ended.clear()
      // Where it fails, the claims end by themselves.
      await store.runInBackground((one) => one.releaseLeases(ended, holder)).catch(() => undefined)
    }
    this.#isReleasing = false
  }
}
