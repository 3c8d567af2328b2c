import { getRandomValues } from 'node:crypto'
import type { Address } from '../domain/address.ts'

const segmentCount = 256
const firstCapacity = 4

/** A segment grows when it is fuller, so that searches stay short. */
const maxLoad = 0.8

const growth = 1.5

/**
 * Finds repeats in a list of addresses. Takes 15 to 23 bytes an address, where a `Map` takes 80. An
 * address has at most 15 digits, so a double holds it exactly.
 *
 * The addresses are divided among segments that grow one at a time, so no call takes long.
 */
export class AddressIndex {
  /**
   * Tabulation hashing: a random number for each value of each byte. Linear probing with it takes
   * constant expected time for every list, also for one that is made to slow it down (Pătraşcu and
   * Thorup, "The Power of Simple Tabulation Hashing", 2012).
   */
  readonly #table = getRandomValues(new Int32Array(8 * 256))
  readonly #number = new Float64Array(1)
  readonly #words = new Uint32Array(this.#number.buffer)
  readonly #segments = Array.from({ length: segmentCount }, () => new Segment())

  /** Adds an address. If it was added before, returns the index of that time. */
  add(address: Address, index: number): number | undefined {
    const digits = Number(address.slice(1))
    const hash = this.#hash(digits)
    const segment = this.#segments[hash >>> 24]!
    if (segment.isFull) segment.grow((other) => placeOf(this.#hash(other)))
    return segment.add(digits, index, placeOf(hash))
  }

  #hash(digits: number): number {
    this.#number[0] = digits
    return this.#hashWord(this.#words[0]!, 0) ^ this.#hashWord(this.#words[1]!, 4 * 256)
  }

  #hashWord(word: number, from: number): number {
    const table = this.#table
    return (
      table[from + (word & 255)]! ^
      table[from + 256 + ((word >>> 8) & 255)]! ^
      table[from + 512 + ((word >>> 16) & 255)]! ^
      table[from + 768 + (word >>> 24)]!
    )
  }
}

/** The bits of a hash that do not choose the segment, as a number from 0 to 1. */
function placeOf(hash: number): number {
  return (hash & 0xffffff) / 2 ** 24
}

/** A hash table with open addressing. Places are given as numbers from 0 to 1. */
class Segment {
  /** 0: no address. */
  #addresses = new Float64Array(firstCapacity)
  #indexes = new Int32Array(firstCapacity)
  #count = 0

  get isFull(): boolean {
    return this.#count >= maxLoad * this.#addresses.length
  }

  add(digits: number, index: number, place: number): number | undefined {
    const slot = this.#slot(digits, place)
    if (this.#addresses[slot] === digits) return this.#indexes[slot]
    this.#addresses[slot] = digits
    this.#indexes[slot] = index
    this.#count += 1
    return undefined
  }

  grow(placeFor: (digits: number) => number): void {
    const addresses = this.#addresses
    const indexes = this.#indexes
    const capacity = Math.ceil(growth * addresses.length)
    this.#addresses = new Float64Array(capacity)
    this.#indexes = new Int32Array(capacity)
    this.#count = 0
    for (let slot = 0; slot < addresses.length; slot++) {
      const digits = addresses[slot]!
      if (digits !== 0) this.add(digits, indexes[slot]!, placeFor(digits))
    }
  }

  /** The slot of an address, or the free slot for it. */
  #slot(digits: number, place: number): number {
    const addresses = this.#addresses
    let slot = Math.floor(place * addresses.length)
    while (addresses[slot] !== 0 && addresses[slot] !== digits) {
      slot += 1
      if (slot === addresses.length) slot = 0
    }
    return slot
  }
}
