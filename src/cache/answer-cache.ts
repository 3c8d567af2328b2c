import type { Address } from '../domain/address.ts'
import type { AnswerStore, RefreshCandidateOptions } from '../domain/answer-store.ts'
import type { Device } from '../domain/device.ts'
import { TaskTurns } from '../domain/task-turns.ts'
import type { MemoryCache } from './memory-cache.ts'
import type { StoreCircuitBreaker } from './store-circuit-breaker.ts'
import { TurnLoader } from './turn-loader.ts'
import { WriteBehind } from './write-behind.ts'

/**
 * An erasure also covers answers of the next two seconds, which are not cached: the clocks of
 * several processes differ, and an upstream call may be in flight.
 */
const eraseAheadMs = 2000

/** An erasure of more addresses has several statements, so that erasures take turns. */
const eraseChunkSize = 500

/**
 * The time limit for deleting expired answers, which can be many. Other statements run between the
 * chunks.
 */
const maxExpiryMs = 30 * 60_000

const noFailures: ReadonlyMap<string, number> = new Map([['TIMEOUT', 0]])

/** The reads of the store for jobs: one at a time, after the writes that wait. */
const jobReadOptions = { batchSize: 500, concurrency: 1, maxWaitMs: 30_000 }

/** The reads of the store. A lookup that waits longer continues with the answers it has. */
const readOptions = { batchSize: 500, concurrency: 3, maxWaitMs: 5000 }

/**
 * The cached answers of one credential: in memory, and behind it in the store, if there is one.
 * While the store fails, only the answers in memory are used.
 */
export class AnswerCache {
  readonly #memory: MemoryCache
  readonly #store: StoreCircuitBreaker | undefined
  readonly #writes: WriteBehind | undefined
  readonly #reads: TurnLoader<Device> | undefined
  readonly #jobReads: TurnLoader<Device> | undefined
  readonly #deletions = new TaskTurns()
  readonly #deleteListeners: ((addresses: readonly Address[]) => void)[] = []
  readonly counts = { memory: 0, store: 0, missed: 0 }

  constructor(memory: MemoryCache, store?: StoreCircuitBreaker) {
    this.#memory = memory
    this.#store = store
    this.#writes = store && new WriteBehind(store)
    this.#reads =
      store &&
      new TurnLoader((addresses) => store.run((one) => readFrom(one, addresses)), readOptions)
    this.#jobReads =
      store &&
      new TurnLoader(
        (addresses) => store.runInBackground((one) => readFrom(one, addresses)),
        jobReadOptions,
      )
  }

  get state() {
    return {
      ...this.counts,
      entries: this.#memory.size,
      isStoreWorking: this.#store?.isWorking ?? true,
      storeFailures: this.#store?.failures ?? noFailures,
      pendingWrites: this.#writes?.pendingCount ?? 0,
      droppedWrites: this.#writes?.droppedCount ?? 0,
    }
  }

  /**
   * The newest cached answer of each address that has one, fresh or not. The store is read for
   * addresses that have no fresh answer in memory. The reads of clients take turns.
   */
  async get(
    addresses: readonly Address[],
    isFresh: (device: Device) => boolean,
    client = '',
  ): Promise<Map<Address, Device>> {
    const { known, missing } = partition(addresses, isFresh, (one) => this.#memory.get(one))
    this.counts.memory += addresses.length - missing.length
    if (missing.length === 0) return known
    const fromStore = await this.readStore(missing, client)
    this.putInMemory(fromStore)
    const freshCount = addNewer(known, fromStore).filter(isFresh).length
    this.counts.store += freshCount
    this.counts.missed += missing.length - freshCount
    return known
  }

  /**
   * The same answers for jobs. Their reads do not change what is in memory, do not count, and do not delay
   * the reads of others.
   */
  readonly forJobs: Pick<AnswerCache, 'get'> = {
    get: async (addresses, isFresh, client?: string) => {
      const { known, missing } = partition(addresses, isFresh, (one) => this.#memory.peek(one))
      const fromStore = await this.#jobReads?.load(missing, client ?? '')
      if (fromStore !== undefined) addNewer(known, fromStore.values())
      return known
    },
  }

  /** The answers in the store; none while it fails. */
  async readStore(addresses: readonly Address[], client = ''): Promise<Device[]> {
    if (this.#reads === undefined) return []
    return [...(await this.#reads.load(addresses, client)).values()]
  }

  /** Caches answers of the upstream. */
  put(devices: readonly Device[]): void {
    for (const device of devices) this.#memory.put(device)
    this.#writes?.add(devices)
  }

  /**
   * Caches answers of the upstream for which only jobs waited. In memory they replace older answers, but
   * evict no others.
   */
  putForJobs(devices: readonly Device[]): void {
    const isRoomUsed = this.#store === undefined
    for (const device of devices) {
      const isKept = this.#memory.has(device.address) || (isRoomUsed && !this.#memory.isFull)
      if (isKept) this.#memory.put(device)
    }
    this.#writes?.add(devices)
  }

  /** Resolves when the answers put before are in the store, or when the store fails. */
  async written(): Promise<void> {
    await this.#writes?.written()
  }

  /**
   * Deletes the answers of these addresses in memory and in the store. Resolves with the number of
   * addresses that had one, or with `undefined` if the store failed and the answers of some addresses
   * were deleted only in memory.
   */
  async delete(addresses: readonly Address[], client = ''): Promise<number | undefined> {
    let count = 0
    let store = this.#store
    for (let start = 0; start < addresses.length; start += eraseChunkSize) {
      if (start > 0) await this.#deletions.next(client)
      const chunk = addresses.slice(start, start + eraseChunkSize)
      const newestMs = await this.#newestMs(chunk, client)
      const at = new Date(Math.max(Date.now(), newestMs) + eraseAheadMs)
      const inMemory = this.deleteLocally(chunk, at)
      const inStore = await store?.runAlways((one) => one.delete(chunk, at)).catch(() => undefined)
      if (inStore === undefined) store = undefined
      count += Math.max(inMemory, inStore ?? 0) // answers that are not written yet are only in memory
    }
    return store === this.#store ? count : undefined
  }

  /**
   * When the newest answer of these addresses was checked. After the clock was set back, this can be
   * in the future.
   */
  async #newestMs(addresses: readonly Address[], client: string): Promise<number> {
    const inMemory = addresses.flatMap((address) => this.#memory.get(address) ?? [])
    const known = [...inMemory, ...(await this.readStore(addresses, client))]
    return known.reduce((newest, { checkedAt }) => Math.max(newest, checkedAt.getTime()), 0)
  }

  /** Calls back for every erasure of this or another process. */
  onDelete(listener: (addresses: readonly Address[]) => void): void {
    this.#deleteListeners.push(listener)
  }

  /**
   * Call this if the process may have missed erasures of other processes. Also drops the answers that
   * are not written yet.
   */
  clearMemory(): void {
    this.#memory.clear()
    this.#writes?.clear()
  }

  /** Caches answers that come from the store. */
  putInMemory(devices: readonly Device[]): void {
    for (const device of devices) this.#memory.put(device)
  }

  /** Deletes, in this process only, the answers that were checked up to `at`. */
  deleteLocally(addresses: readonly Address[], at: Date): number {
    this.#writes?.delete(addresses, at)
    for (const listener of this.#deleteListeners) listener(addresses)
    return addresses.filter((address) => this.#memory.delete(address, at)).length
  }

  /** As in `AnswerStore`; none while the store fails. */
  async refreshCandidates(options: RefreshCandidateOptions): Promise<Address[]> {
    if (this.#store === undefined) return this.#memory.refreshCandidates(options)
    return this.#store.runInBackground((store) => store.refreshCandidates(options)).catch(() => [])
  }

  /** Deletes all answers that were checked before a time. */
  async deleteExpired(checkedBefore: Date): Promise<void> {
    await this.#memory.deleteExpired(checkedBefore)
    const moments = { checkedBefore, at: new Date() }
    await this.#store
      ?.runCleanUp((store) => store.deleteExpired(moments), maxExpiryMs)
      .catch(() => 0)
  }

  /** Writes the pending answers to the store, for at most `withinMs`. */
  async close(withinMs: number): Promise<void> {
    await this.#writes?.close(withinMs)
  }
}

async function readFrom(
  store: AnswerStore,
  addresses: readonly Address[],
): Promise<ReadonlyMap<Address, Device>> {
  const devices = await store.read(addresses)
  return new Map(devices.map((device) => [device.address, device]))
}

/** The answers in memory, and the addresses without a fresh one. */
function partition(
  addresses: readonly Address[],
  isFresh: (device: Device) => boolean,
  inMemory: (address: Address) => Device | undefined,
) {
  const known = new Map<Address, Device>()
  const missing: Address[] = []
  for (const address of addresses) {
    const device = inMemory(address)
    if (device !== undefined) known.set(address, device)
    if (device === undefined || !isFresh(device)) missing.push(address)
  }
  return { known, missing }
}

/** Adds answers, unless there are newer ones. Returns those that it added. */
function addNewer(known: Map<Address, Device>, devices: Iterable<Device>): Device[] {
  const added: Device[] = []
  for (const device of devices) {
    const other = known.get(device.address)
    if (other !== undefined && other.checkedAt > device.checkedAt) continue
    known.set(device.address, device)
    added.push(device)
  }
  return added
}
