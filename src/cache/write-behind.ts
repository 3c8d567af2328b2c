import { setTimeout as wait } from 'node:timers/promises'
import type { Address } from '../domain/address.ts'
import type { Device } from '../domain/device.ts'
import type { StoreCircuitBreaker } from './store-circuit-breaker.ts'

/** The maximum number of answers in one statement. */
const batchSize = 500

/** The maximum number of answers that wait to be written. Above it, the oldest are dropped. */
const maxPending = 50_000

/**
 * How long answers are collected before a write. The responses to clients go out in this time, so
 * neither building a statement nor the store delays them.
 */
const collectMs = 5

/** The store keeps the numbers of erased answers for ten minutes. */
const maxWaitMs = 8 * 60_000

/** The pause before a failed write is repeated. */
const retryMs = 1000

/**
 * Writes answers to the store in the background, one statement at a time. The next statement
 * contains the answers that arrive meanwhile.
 */
export class WriteBehind {
  readonly #store: StoreCircuitBreaker
  readonly #pending = new Map<Address, Device>()
  /** The answers that are being written. An erasure deletes them here too, in case the write fails. */
  readonly #batch = new Map<Address, Device>()
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

  /** Answers that were never written because the store failed for too long. */
  get droppedCount(): number {
    return this.#droppedCount
  }

  add(devices: readonly Device[]): void {
    for (const device of devices) {
      this.#pending.delete(device.address) // moves it to the end: the oldest come first
      this.#pending.set(device.address, device)
    }
    this.#dropExcess()
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = undefined
    })
  }

  /** Drops all pending answers. */
  clear(): void {
    this.#pending.clear()
    this.#batch.clear()
  }

  /** Drops pending answers of these addresses that were checked up to `at`. */
  delete(addresses: readonly Address[], at: Date): void {
    for (const answers of [this.#pending, this.#batch]) {
      for (const address of addresses) {
        const device = answers.get(address)
        if (device !== undefined && device.checkedAt <= at) answers.delete(address)
      }
    }
  }

  /** Resolves when the answers added before are written, or when the store fails. */
  async written(): Promise<void> {
    // Waits for the current batch and for the batches of all pending answers, which are written in
    // order.
    let batchesLeft = 1 + Math.ceil(this.#pending.size / batchSize)
    while (batchesLeft-- > 0 && this.#writing !== undefined && this.#store.isWorking) {
      await Promise.race([this.#batchEnded.promise, wait(retryMs, undefined, { ref: false })])
    }
  }

  /** Writes the pending answers, for at most `withinMs`. */
  async close(withinMs: number): Promise<void> {
    this.#closing.abort()
    if (this.#writing === undefined) return
    await Promise.race([this.#writing, wait(withinMs, undefined, { ref: false })])
  }

  async #writeAll(): Promise<void> {
    await this.#pause(collectMs)
    while (this.#pending.size > 0) {
      this.#takeBatch()
      const isWritten = await this.#write([...this.#batch.values()])
      this.#batchEnded.resolve()
      this.#batchEnded = Promise.withResolvers<void>()
      if (isWritten) continue
      for (const [address, device] of this.#batch) {
        if (!this.#pending.has(address)) this.#pending.set(address, device)
      }
      this.#dropExcess()
      if (this.#closing.signal.aborted) return
      await this.#pause(retryMs)
    }
  }

  /** Drops answers that waited for so long that the store no longer knows whether they were erased. */
  #takeBatch(): void {
    const oldestMs = Date.now() - maxWaitMs
    this.#batch.clear()
    for (const device of this.#pending.values().take(batchSize).toArray()) {
      this.#pending.delete(device.address)
      if (device.checkedAt.getTime() > oldestMs) this.#batch.set(device.address, device)
      else this.#droppedCount += 1
    }
  }

  /** Ends early on `close`. */
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

  #dropExcess(): void {
    const excess = this.#pending.size - maxPending
    if (excess <= 0) return
    for (const address of this.#pending.keys().take(excess).toArray()) this.#pending.delete(address)
    this.#droppedCount += excess
  }
}
