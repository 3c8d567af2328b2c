import { HttpError } from './http-error.ts'

export interface ConcurrencyLimits {
  readonly perClient: number
  readonly ofServer: number
}

/** Limits how many requests of one kind are in progress, for each client and for the server. */
export class ConcurrencyLimit {
  readonly #what: string
  readonly #limits: ConcurrencyLimits
  readonly #counts = new Map<string, number>()
  #total = 0

  /** `what`: the requests in a sentence, for example `uploads`. */
  constructor(what: string, limits: ConcurrencyLimits) {
    this.#what = what
    this.#limits = limits
  }

  /** Begins a request. Returns the function that ends it. Throws an `HttpError` at a limit. */
  begin(client: string): () => void {
    const count = this.#counts.get(client) ?? 0
    const { perClient, ofServer } = this.#limits
    if (count >= perClient)
      throw tooMany(`A client can have at most ${perClient} ${this.#what}`, 429)
    if (this.#total >= ofServer) throw tooMany(`The server has too many ${this.#what}`, 503)
    this.#total += 1
    this.#counts.set(client, count + 1)
    let hasEnded = false
    return () => {
      if (hasEnded) return
      hasEnded = true
      this.#total -= 1
      const left = this.#counts.get(client)! - 1
      if (left === 0) this.#counts.delete(client)
      else this.#counts.set(client, left)
    }
  }
}

function tooMany(rule: string, status: 429 | 503): HttpError {
  return new HttpError({
    status,
    code: status === 429 ? 'TOO_MANY_REQUESTS' : 'UNAVAILABLE',
    message: `${rule} at the same time: try again later.`,
    headers: { 'retry-after': '5' },
  })
}
