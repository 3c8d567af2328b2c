/**
 * A limit of bytes in memory that all requests of the server share. A client may hold as many bytes
 * as are left for the others, so one client alone gets at most half, and some are always left.
 */
export class ByteBudget {
  readonly #maxBytes: number
  readonly #bytesOf = new Map<string, number>()
  #usedBytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get usedBytes(): number {
    return this.#usedBytes
  }

  /** Starts a reservation of no bytes. */
  reserve(client: string): ByteReservation {
    return new ByteReservation((bytes) => this.#add(client, bytes))
  }

  /** Adds bytes, or removes them if negative. Returns `false`, and adds none, if too few are left. */
  #add(client: string, bytes: number): boolean {
    const own = (this.#bytesOf.get(client) ?? 0) + bytes
    const used = this.#usedBytes + bytes
    if (bytes > 0 && own > this.#maxBytes - used) return false
    this.#usedBytes = used
    if (own > 0) this.#bytesOf.set(client, own)
    else this.#bytesOf.delete(client)
    return true
  }
}

/** Reservations up to this size do not count. The limit of connections also limits their total size. */
const uncountedBytes = 16_384

/** The bytes of one request or response in a budget. */
export class ByteReservation {
  readonly #add: (bytes: number) => boolean
  #bytes = 0
  #isReleased = false

  constructor(add: (bytes: number) => boolean) {
    this.#add = add
  }

  get bytes(): number {
    return this.#bytes
  }

  /**
   * Changes the size. Returns `false`, and changes nothing, if the budget has too few bytes left or the
   * reservation is released.
   */
  resize(bytes: number): boolean {
    const counted = bytes > uncountedBytes ? bytes : 0
    if (counted === this.#bytes) return true
    if (this.#isReleased || !this.#add(counted - this.#bytes)) return false
    this.#bytes = counted
    return true
  }

  /** Gives all bytes back. The reservation cannot grow any more. */
  release(): void {
    this.resize(0)
    this.#isReleased = true
  }
}
