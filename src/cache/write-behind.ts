import { setTimeout as wait } from 'node:timers/promises'
import type { Address } from '../domain/address.ts'
import type { Device } from '../domain/device.ts'
import type { StoreCircuitBreaker } from './store-circuit-breaker.ts'

/** Answers in one statement. */
const batchSize = 500

/** Answers that may wait to be written; the oldest of more are not. */
const maxPending = 50_000

/**
 * So long answers gather before they are written. Whoever asked has theirs by then: neither putting a
 * statement together nor the store's own work is in its way.
 */
const gatherMs = 5

/** How long a store that fails is left before writing is tried again. */
const retryMs = 1000

/**
 * Writes answers after they are given: nobody waits for it, one statement at a time, with all that
 * came meanwhile in the next one.
 */
export class WriteBehind {
  readonly #store: StoreCircuitBreaker
  readonly #pending = new Map<Address, Device>()
  #writing: Promise<void> | undefined
  #batchEnded = Promise.withResolvers<void>()
  #droppedCount = 0
  readonly #closing = new AbortController()

  constructor(store: StoreCircuitBreaker) {
    this.#store = store
  }

  get pendingCount(): number {
    return this.#pending.size
  }

  /** Answers that were not written because the store was out for too long. */
  get droppedCount(): number {
    return this.#droppedCount
  }

  add(devices: readonly Device[]): void {
    for (const device of devices) {
      this.#pending.delete(device.address) // the newest stand last
      this.#pending.set(device.address, device)
    }
    this.#drop()
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = undefined
    })
  }

  /** What waits to be written of these will not be, as far as it was checked until then. */
  delete(addresses: readonly Address[], at: Date): void {
    for (const address of addresses) {
      const device = this.#pending.get(address)
      if (device !== undefined && device.checkedAt <= at) this.#pending.delete(address)
    }
  }

  /** Resolves when what was added until now is written, `gatherMs` later at least, or cannot be. */
  async written(): Promise<void> {
    // The batch under way, and those that what waits now fills: the oldest go first.
    let batchesLeft = 1 + Math.ceil(this.#pending.size / batchSize)
    while (batchesLeft-- > 0 && this.#writing !== undefined && this.#store.isWorking) {
      await Promise.race([this.#batchEnded.promise, wait(retryMs, undefined, { ref: false })])
    }
  }

  /** Writes what is left, for so long at the most. */
  async close(withinMs: number): Promise<void> {
    this.#closing.abort()
    if (this.#writing === undefined) return
    await Promise.race([this.#writing, wait(withinMs, undefined, { ref: false })])
  }

  async #writeAll(): Promise<void> {
    await this.#pause(gatherMs)
    while (this.#pending.size > 0) {
      const batch = this.#pending.values().take(batchSize).toArray()
      for (const { address } of batch) this.#pending.delete(address)
      const isWritten = await this.#write(batch)
      this.#batchEnded.resolve()
      this.#batchEnded = Promise.withResolvers<void>()
      if (isWritten) continue
      for (const device of batch) {
        if (!this.#pending.has(device.address)) this.#pending.set(device.address, device)
      }
      this.#drop()
      if (this.#closing.signal.aborted) return
      await this.#pause(retryMs)
    }
  }

  /** Ends early when there is no more time. */
  async #pause(ms: number): Promise<void> {
    const { signal } = this.#closing
    await wait(ms, undefined, { signal, ref: false }).catch(() => undefined)
  }

  async #write(batch: readonly Device[]): Promise<boolean> {
    try {
      await this.#store.runInBackground((store) => store.write(batch))
      return true
    } catch {
      return false
    }
  }

  #drop(): void {
    const excess = this.#pending.size - maxPending
    if (excess <= 0) return
    for (const address of this.#pending.keys().take(excess).toArray()) this.#pending.delete(address)
    this.#droppedCount += excess
  }
}
