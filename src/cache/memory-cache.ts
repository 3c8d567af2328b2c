import { LRUCache } from 'lru-cache'
import type { Address } from '../domain/address.ts'
import type { RefreshCandidateOptions } from '../domain/answer-store.ts'
import type { Device } from '../domain/device.ts'

/** Looking through all of a million takes too long. */
const mostScanned = 20_000

/** What answers have in common: few carriers, and few words for a status. */
type Kind = Pick<Device, 'carrierId' | 'carrierStatus' | 'rcsEnabled' | 'source'>

/** Kinds that can be told apart; answers of further ones are not kept here. */
const mostKinds = 4096

/** Moments count from here, so that one and a kind fit into the 53 bits of a number until 2089. */
const epochMs = Date.UTC(2020)

/** Longer than any read takes, and more than one operation forgets. */
const forgottenMs = 60_000
const mostForgotten = 20_000

/**
 * The answers used last. In this memory an answer is two numbers, the address and when and
 * what was said of it, so a million of them need about 100 MB.
 */
export class MemoryCache {
  readonly #answers: LRUCache<number, number>
  /** When what was forgotten lately was forgotten: a read under way may still bring it. */
  readonly #forgotten = new LRUCache<number, number>({ max: mostForgotten, ttl: forgottenMs })
  readonly #kinds: Kind[] = []
  /** By what the carrier is called, what the status is, and the rest. */
  readonly #places = new Map<string | null, Map<string | null, Map<string, number>>>()

  constructor(maxEntries: number) {
    this.#answers = new LRUCache({ max: maxEntries })
  }

  get size(): number {
    return this.#answers.size
  }

  get(address: Address): Device | undefined {
    const packed = this.#answers.get(keyOf(address))
    return packed === undefined ? undefined : this.#unpack(address, packed)
  }

  /** Keeps an answer, unless a newer one is there or it was forgotten meanwhile. */
  put(device: Device): void {
    const key = keyOf(device.address)
    const moment = device.checkedAt.getTime() - epochMs
    if (moment < this.#momentOf(key) || moment <= (this.#forgotten.get(key) ?? -Infinity)) return
    const place = this.#placeOf(device)
    if (place === undefined) this.#answers.delete(key)
    else this.#answers.set(key, moment * mostKinds + place)
  }

  /** Forgets an answer that was checked up to then. Returns whether there was one. */
  delete(address: Address, at: Date): boolean {
    const key = keyOf(address)
    const moment = at.getTime() - epochMs
    this.#forgotten.set(key, Math.max(moment, this.#forgotten.get(key) ?? -Infinity))
    return this.#momentOf(key) <= moment && this.#answers.delete(key)
  }

  /** Addresses worth asking again, as in `AnswerStore`; those used last first. */
  refreshCandidates({
    enabledBefore,
    disabledBefore,
    without,
    limit,
  }: RefreshCandidateOptions): Address[] {
    const left = new Set<number>(without.map(keyOf))
    return this.#answers
      .entries()
      .take(mostScanned)
      .filter(([key, packed]) => {
        const { rcsEnabled } = this.#kinds[packed % mostKinds]!
        const before = rcsEnabled ? enabledBefore : disabledBefore
        return !left.has(key) && Math.floor(packed / mostKinds) < before.getTime() - epochMs
      })
      .take(limit)
      .map(([key]) => `+${key}` as Address)
      .toArray()
  }

  clear(): void {
    this.#answers.clear()
  }

  /** Forgets all that was checked before. */
  deleteExpired(checkedBefore: Date): void {
    const limit = checkedBefore.getTime() - epochMs
    for (const [key, packed] of this.#answers.entries()) {
      if (Math.floor(packed / mostKinds) < limit) this.#answers.delete(key)
    }
  }

  #momentOf(key: number): number {
    const packed = this.#answers.peek(key)
    return packed === undefined ? -Infinity : Math.floor(packed / mostKinds)
  }

  /** Which kind it is; `undefined` for one too many. */
  #placeOf({ carrierId, carrierStatus, rcsEnabled, source }: Device): number | undefined {
    const rest = rcsEnabled ? source : `not ${source}`
    const known = this.#places.get(carrierId)?.get(carrierStatus)?.get(rest)
    if (known !== undefined || this.#kinds.length >= mostKinds) return known
    const place = this.#kinds.push({ carrierId, carrierStatus, rcsEnabled, source }) - 1
    this.#places
      .getOrInsertComputed(carrierId, () => new Map())
      .getOrInsertComputed(carrierStatus, () => new Map())
      .set(rest, place)
    return place
  }

  #unpack(address: Address, packed: number): Device {
    const checkedAt = new Date(Math.floor(packed / mostKinds) + epochMs)
    return { address, ...this.#kinds[packed % mostKinds]!, checkedAt }
  }
}

/** The digits of an address, 15 at the most, are a number that is exact. */
function keyOf(address: Address): number {
  return Number(address.slice(1))
}
