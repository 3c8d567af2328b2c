import DataLoader from 'dataloader'
import type { Address } from '../domain/address.ts'
import type { Answers } from './answers.ts'
import type { GuardedStore } from './guarded-store.ts'

export interface ClaimsOptions {
  readonly store: GuardedStore
  readonly answers: Answers
  /** A name of this process that no other has. */
  readonly owner: string
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
export class Claims {
  readonly #options: ClaimsOptions
  readonly #takes: DataLoader<Address, boolean>
  readonly #checks: DataLoader<Address, boolean>
  readonly #ended = new Set<Address>()
  #isReleasing = false

  constructor(options: ClaimsOptions) {
    this.#options = options
    this.#takes = new DataLoader((addresses) => this.#take(addresses), gathered)
    this.#checks = new DataLoader((addresses) => this.#check(addresses), gathered)
  }

  /** Those that are this process's to ask for: all of them, where the store is out. */
  async take(addresses: readonly Address[]): Promise<Set<Address>> {
    const taken = await this.#takes.loadMany(addresses)
    return new Set(addresses.filter((_, place) => taken[place] !== false))
  }

  async #take(addresses: readonly Address[]): Promise<boolean[]> {
    const { store, owner, holdMs } = this.#options
    const at = new Date()
    const terms = { owner, at, until: new Date(at.getTime() + holdMs) }
    const own = new Set(await store.do((one) => one.claim(addresses, terms)))
    return addresses.map((address) => own.has(address))
  }

  /** Which of these others are asking for: none, where the store is out. */
  async ofOthers(addresses: readonly Address[]): Promise<Set<Address>> {
    const claimed = await this.#checks.loadMany(addresses)
    return new Set(addresses.filter((_, place) => claimed[place] === true))
  }

  async #check(addresses: readonly Address[]): Promise<boolean[]> {
    const { store, owner } = this.#options
    const by = { owner, at: new Date() }
    const claimed = new Set(await store.do((one) => one.claimed(addresses, by)))
    return addresses.map((address) => claimed.has(address))
  }

  /** Ends claims in the background, when what was answered is where the others find it. */
  end(addresses: Iterable<Address>): void {
    for (const address of addresses) this.#ended.add(address)
    if (!this.#isReleasing) void this.#release()
  }

  async #release(): Promise<void> {
    const { store, owner, answers } = this.#options
    this.#isReleasing = true
    while (this.#ended.size > 0) {
      await answers.written()
      const ended = [...this.#ended]
      this.#ended.clear()
      // Where it fails, the claims end by themselves.
      await store.doInTheBackground((one) => one.release(ended, owner)).catch(() => undefined)
    }
    this.#isReleasing = false
  }
}
