import { createHmac, timingSafeEqual } from 'node:crypto'

/** How long a signature is valid. */
const validMs = 15 * 60_000

/** Signs the right to download the results of one job. All processes with the same key accept it. */
export class DownloadSignature {
  readonly #key: string

  constructor(key: string) {
    this.#key = key
  }

  /** The signature contains its end, in seconds since 1970, before a dot. */
  sign(id: string, nowMs: number): string {
    const end = String(Math.ceil((nowMs + validMs) / 1000))
    return `${end}.${this.#digest(id, end).toString('base64url')}`
  }

  isValid(id: string, signature: string, nowMs: number): boolean {
    const [end = '', digest = '', ...rest] = signature.split('.')
    if (rest.length > 0 || !/^[0-9]{10,12}$/.test(end)) return false
    const given = Buffer.from(digest, 'base64url')
    const expected = this.#digest(id, end)
    if (given.byteLength !== expected.byteLength || !timingSafeEqual(given, expected)) return false
    return nowMs <= Number(end) * 1000
  }

  #digest(id: string, end: string): Buffer {
    return createHmac('sha256', this.#key).update(`download ${id} ${end}`).digest()
  }
}
