/** Requests and responses of this size find room although the others are at their limit. */
const smallBytes = 16_384

/**
 * A limit of bytes in memory that all requests of the server share. Small ones may exceed it by half,
 * so that a client with large ones does not lock out the others.
 */
export class ByteBudget {
  readonly #maxBytes: number
  #usedBytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get usedBytes(): number {
    return this.#usedBytes
  }

  /** Takes bytes. Returns `false`, and takes none, if too few are left. */
  take(bytes: number): boolean {
    const maxBytes = bytes <= smallBytes ? 1.5 * this.#maxBytes : this.#maxBytes
    if (this.#usedBytes + bytes > maxBytes) return false
    this.#usedBytes += bytes
    return true
  }

  /** Gives back bytes that were taken. */
  release(bytes: number): void {
    this.#usedBytes -= bytes
  }
}
