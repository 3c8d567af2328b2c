import DataLoader from 'dataloader'
import type { Address } from '../domain/address.ts'
import type { RefreshCandidateOptions } from '../domain/answer-store.ts'
import type { Device } from '../domain/device.ts'
import type { StoreCircuitBreaker } from './store-circuit-breaker.ts'
import type { MemoryCache } from './memory-cache.ts'
import { WriteBehind } from './write-behind.ts'

/**
 * What is forgotten is forgotten as of a moment later: clocks of several processes differ, and a call
 * may be under way. What is answered until then is not remembered.
 */
const forgetAheadMs = 2000

/** Many rows may have become too old at once; others go on meanwhile. */
const longestExpiryMs = 30 * 60_000

/** Addresses in one statement. */
const batchSize = 500

/**
 * What is remembered of one credential: in memory, and behind it in a store, where there is one.
 * While the store is out, memory is all there is.
 */
export class AnswerCache {
  readonly #memory: MemoryCache
  readonly #store: StoreCircuitBreaker | undefined
  readonly #writes: WriteBehind | undefined
  readonly #reads: DataLoader<Address, Device | undefined> | undefined
  readonly #deleteListeners: ((addresses: readonly Address[]) => void)[] = []
  readonly counts = { memory: 0, store: 0, missed: 0 }

  constructor(memory: MemoryCache, store?: StoreCircuitBreaker) {
    this.#memory = memory
    this.#store = store
    this.#writes = store && new WriteBehind(store)
    this.#reads = store && gatheredReads(store)
  }

  get state() {
    return {
      ...this.counts,
      entries: this.#memory.size,
      isStoreWorking: this.#store?.isWorking ?? true,
      storeFailures: this.#store?.failureCount ?? 0,
      pendingWrites: this.#writes?.pendingCount ?? 0,
      droppedWrites: this.#writes?.droppedCount ?? 0,
    }
  }

  /**
   * The newest remembered answer of each address that has one. The store is asked for those whose
   * answer in memory is not good enough.
   */
  async get(
    addresses: readonly Address[],
    isGood: (device: Device) => boolean,
  ): Promise<Map<Address, Device>> {
    const known = new Map<Address, Device>()
    const missing: Address[] = []
    for (const address of addresses) {
      const device = this.#memory.get(address)
      if (device !== undefined) known.set(address, device)
      if (device === undefined || !isGood(device)) missing.push(address)
    }
    this.counts.memory += addresses.length - missing.length
    if (missing.length === 0) return known
    let fromStore = 0
    for (const device of await this.readStore(missing)) {
      this.#memory.put(device)
      const other = known.get(device.address)
      if (other === undefined || other.checkedAt <= device.checkedAt) {
        known.set(device.address, device)
        if (isGood(device)) fromStore += 1
      }
    }
    this.counts.store += fromStore
    this.counts.missed += missing.length - fromStore
    return known
  }

  /** What the store holds of these; nothing where it is out. */
  async readStore(addresses: readonly Address[]): Promise<Device[]> {
    if (this.#reads === undefined) return []
    const read = await this.#reads.loadMany(addresses)
    return read.filter((one): one is Device => one !== undefined && !(one instanceof Error))
  }

  /** Remembers what the upstream said. */
  put(devices: readonly Device[]): void {
    for (const device of devices) this.#memory.put(device)
    this.#writes?.add(devices)
  }

  /** Resolves when what was remembered is in the store, or cannot be at present. */
  async written(): Promise<void> {
    await this.#writes?.written()
  }

  /**
   * Removes what is remembered of these, everywhere; returns of how many something was. `undefined`:
   * the store could not be reached, so it was removed from this process only.
   */
  async delete(addresses: readonly Address[]): Promise<number | undefined> {
    const at = new Date(Date.now() + forgetAheadMs)
    const inMemory = this.deleteLocally(addresses, at)
    if (this.#store === undefined) return inMemory
    try {
      const inStore = await this.#store.runAlways((store) => store.delete(addresses, at))
      return Math.max(inMemory, inStore) // what was not written yet is in memory only
    } catch {
      return undefined
    }
  }

  /** Calls back for all that is forgotten, whoever asked for it. */
  onDelete(listener: (addresses: readonly Address[]) => void): void {
    this.#deleteListeners.push(listener)
  }

  /** Nothing is known any more of what others forgot. */
  clearMemory(): void {
    this.#memory.clear()
  }

  /** Keeps in memory what is in the store. */
  putInMemory(devices: readonly Device[]): void {
    for (const device of devices) this.#memory.put(device)
  }

  /** Removes from this process what was checked up to then. */
  deleteLocally(addresses: readonly Address[], at: Date): number {
    this.#writes?.delete(addresses, at)
    for (const listener of this.#deleteListeners) listener(addresses)
    return addresses.filter((address) => this.#memory.delete(address, at)).length
  }

  /** Addresses worth asking again, as in `AnswerStore`; none where the store is out. */
  async refreshCandidates(options: RefreshCandidateOptions): Promise<Address[]> {
    if (this.#store === undefined) return this.#memory.refreshCandidates(options)
    return this.#store.runInBackground((store) => store.refreshCandidates(options)).catch(() => [])
  }

  /** Deletes what is too old to be kept. */
  async deleteExpired(checkedBefore: Date): Promise<void> {
    this.#memory.deleteExpired(checkedBefore)
    const moments = { checkedBefore, at: new Date() }
    await this.#store
      ?.runInBackground((store) => store.deleteExpired(moments), longestExpiryMs)
      .catch(() => 0)
  }

  /** Writes what is left, for so long at the most. */
  async close(withinMs: number): Promise<void> {
    await this.#writes?.close(withinMs)
  }
}

/** Reads of one turn of the event loop are one statement. */
function gatheredReads(store: StoreCircuitBreaker): DataLoader<Address, Device | undefined> {
  return new DataLoader(
    async (addresses) => {
      const devices = await store.run((one) => one.read(addresses))
      const byAddress = new Map(devices.map((device) => [device.address, device]))
      return addresses.map((address) => byAddress.get(address))
    },
    { cache: false, maxBatchSize: batchSize, batchScheduleFn: (run) => setImmediate(run) },
  )
}
