import { LRUCache } from 'lru-cache'
import type { Address } from '../domain/address.ts'
import type { RefreshCandidateOptions } from '../domain/answer-store.ts'
import type { Device } from '../domain/device.ts'
import { TaskSteps, TaskTurns } from '../domain/task-turns.ts'
import { RecentErasures } from './recent-erasures.ts'

/** Deleting expired answers pauses after this number of keys. */
const keysPerStep = 10_000

/** A scan of a million entries would block the event loop for too long. */
const maxScanned = 20_000

/** The part of an answer that many answers share: there are few carriers and few statuses. */
type Kind = Pick<Device, 'carrierId' | 'carrierStatus' | 'rcsEnabled' | 'source'>

/** The maximum number of different kinds. Answers of further kinds are not kept in memory. */
const maxKinds = 4096

/**
 * Times are relative to this one, so that a time and a kind fit into the 53 bits of a number
 * until 2089.
 */
const epochMs = Date.UTC(2020)

/**
 * Cached answers in memory. The least recently used ones are evicted first. An answer takes two
 * numbers, its address and its packed time and kind, so a million answers need about 100 MB.
 */
export class MemoryCache {
  readonly #answers: LRUCache<number, number>
  readonly #erasures = new RecentErasures()
  readonly #expirySteps = new TaskSteps(new TaskTurns(), keysPerStep)
  readonly #kinds: Kind[] = []
  /** The indexes of kinds, by carrier, status, and the rest. */
  readonly #kindIndexes = new Map<string | null, Map<string | null, Map<string, number>>>()

  constructor(maxEntries: number) {
    this.#answers = new LRUCache({ max: maxEntries })
  }

  get size(): number {
    return this.#answers.size
  }

  /** Whether a further answer evicts another one. */
  get isFull(): boolean {
    return this.#answers.size >= this.#answers.max
  }

  has(address: Address): boolean {
    return this.#answers.has(keyOf(address))
  }

  /** As `get`, but the answer does not count as used. */
  peek(address: Address): Device | undefined {
    const packed = this.#answers.peek(keyOf(address))
    return packed === undefined ? undefined : this.#unpack(address, packed)
  }

  get(address: Address): Device | undefined {
    const packed = this.#answers.get(keyOf(address))
    return packed === undefined ? undefined : this.#unpack(address, packed)
  }

  /** Keeps the answer, unless there is a newer one or a later erasure. */
  put(device: Device): void {
    const key = keyOf(device.address)
    const time = device.checkedAt.getTime() - epochMs
    if (time < this.#timeOf(key) || time <= this.#erasures.get(key)) return
    const kindIndex = this.#kindIndexOf(device)
    if (kindIndex === undefined) this.#answers.delete(key)
    else this.#answers.set(key, time * maxKinds + kindIndex)
  }

  /** Deletes an answer that was checked up to `at`. Returns whether there was one. */
  delete(address: Address, at: Date): boolean {
    const key = keyOf(address)
    const time = at.getTime() - epochMs
    this.#erasures.add(key, time)
    return this.#timeOf(key) <= time && this.#answers.delete(key)
  }

  /** As in `AnswerStore`, but with the most recently used answers first. */
  refreshCandidates({
    enabledBefore,
    disabledBefore,
    without,
    limit,
  }: RefreshCandidateOptions): Address[] {
    const excluded = new Set<number>(without.map(keyOf))
    return this.#answers
      .entries()
      .take(maxScanned)
      .filter(([key, packed]) => {
        const { rcsEnabled } = this.#kinds[packed % maxKinds]!
        const before = rcsEnabled ? enabledBefore : disabledBefore
        return !excluded.has(key) && Math.floor(packed / maxKinds) < before.getTime() - epochMs
      })
      .take(limit)
      .map(([key]) => `+${key}` as Address)
      .toArray()
  }

  clear(): void {
    this.#answers.clear()
  }

  /**
   * Deletes the answers checked before a time, in slices. Misses answers that are used meanwhile: the next
   * call deletes them.
   */
  async deleteExpired(checkedBefore: Date): Promise<void> {
    this.#erasures.prune()
    const limit = checkedBefore.getTime() - epochMs
    // An answer that is used during a pause can make the iteration begin again, hence `take`.
    for (const key of this.#answers.keys().take(this.#answers.size)) {
      if (this.#timeOf(key) < limit) this.#answers.delete(key)
      if (!this.#expirySteps.take(1)) await this.#expirySteps.next('')
    }
  }

  #timeOf(key: number): number {
    const packed = this.#answers.peek(key)
    return packed === undefined ? -Infinity : Math.floor(packed / maxKinds)
  }

  /** `undefined` if it is a new kind and there are `maxKinds` already. */
  #kindIndexOf({ carrierId, carrierStatus, rcsEnabled, source }: Device): number | undefined {
    const rest = rcsEnabled ? source : `not ${source}`
    const known = this.#kindIndexes.get(carrierId)?.get(carrierStatus)?.get(rest)
    if (known !== undefined || this.#kinds.length >= maxKinds) return known
    const index = this.#kinds.push({ carrierId, carrierStatus, rcsEnabled, source }) - 1
    this.#kindIndexes
      .getOrInsertComputed(carrierId, () => new Map())
      .getOrInsertComputed(carrierStatus, () => new Map())
      .set(rest, index)
    return index
  }

  #unpack(address: Address, packed: number): Device {
    const checkedAt = new Date(Math.floor(packed / maxKinds) + epochMs)
    return { address, ...this.#kinds[packed % maxKinds]!, checkedAt }
  }
}

/** An address has at most 15 digits, which a number represents exactly. */
function keyOf(address: Address): number {
  return Number(address.slice(1))
}
