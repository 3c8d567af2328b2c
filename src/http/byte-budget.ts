/** A limit of bytes in memory that all requests of the server share. */
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
    if (this.#usedBytes + bytes > this.#maxBytes) return false
    this.#usedBytes += bytes
    return true
  }

  /** Gives back bytes that were taken. */
  release(bytes: number): void {
    this.#usedBytes -= bytes
  }
}
