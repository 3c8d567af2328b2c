import type { Address } from '../domain/address.ts'

export interface TurnLoaderOptions {
  /** The maximum number of addresses in one statement. */
  readonly batchSize: number
  /** The maximum number of statements at the same time. */
  readonly concurrency: number
  /** How long a load waits. It then resolves without the rest of its results. */
  readonly maxWaitMs: number
}

/** The addresses of one `load` that are in no statement yet. */
interface Load<Result> {
  readonly addresses: readonly Address[]
  readonly results: Map<Address, Result>
  /** The place of the first address that is in no statement yet. */
  next: number
  /** How many addresses have neither a result nor a failed statement. */
  openCount: number
  readonly end: () => void
}

interface Part<Result> {
  readonly load: Load<Result>
  readonly addresses: readonly Address[]
}

/**
 * Loads values for addresses with few statements. A statement has addresses of all loads that wait.
 * Clients take turns, so that one with many addresses does not delay the others.
 */
export class TurnLoader<Result> {
  readonly #run: (addresses: readonly Address[]) => Promise<ReadonlyMap<Address, Result>>
  readonly #options: TurnLoaderOptions
  /** The loads with addresses that are in no statement yet, oldest first, by client. */
  readonly #clients = new Map<string, Load<Result>[]>()
  #runningCount = 0
  #isScheduled = false

  /** `run` is one statement. If it rejects, its addresses have no result. */
  constructor(
    run: (addresses: readonly Address[]) => Promise<ReadonlyMap<Address, Result>>,
    options: TurnLoaderOptions,
  ) {
    this.#run = run
    this.#options = options
  }

  /** Resolves with the results. Addresses of failed statements have none. Never rejects. */
  load(addresses: readonly Address[], client: string): Promise<ReadonlyMap<Address, Result>> {
    if (addresses.length === 0) return Promise.resolve(new Map())
    return new Promise((resolve) => {
      const results = new Map<Address, Result>()
      const timer = setTimeout(() => load.end(), this.#options.maxWaitMs)
      const load: Load<Result> = {
        addresses,
        results,
        next: 0,
        openCount: addresses.length,
        end: () => {
          clearTimeout(timer)
          load.next = addresses.length
          resolve(results)
        },
      }
      this.#clients.getOrInsertComputed(client, () => []).push(load)
      this.#schedule()
    })
  }

  /** Starts statements at the end of this turn of the event loop, so that loads share them. */
  #schedule(): void {
    if (this.#isScheduled) return
    this.#isScheduled = true
    setImmediate(() => {
      this.#isScheduled = false
      while (this.#runningCount < this.#options.concurrency) {
        const parts = this.#takeParts()
        if (parts.length === 0) return
        void this.#runParts(parts)
      }
    })
  }

  async #runParts(parts: readonly Part<Result>[]): Promise<void> {
    this.#runningCount += 1
    const addresses = new Set(parts.flatMap((part) => part.addresses))
    const results = await this.#run([...addresses]).catch(() => undefined)
    this.#runningCount -= 1
    for (const part of parts) {
      for (const address of part.addresses) {
        const result = results?.get(address)
        if (result !== undefined) part.load.results.set(address, result)
      }
      part.load.openCount -= part.addresses.length
      if (part.load.openCount === 0) part.load.end()
    }
    this.#schedule()
  }

  /** The parts of the next statement: an equal share for each client, in turn. */
  #takeParts(): Part<Result>[] {
    const parts: Part<Result>[] = []
    let left = this.#options.batchSize
    while (left > 0 && this.#clients.size > 0) {
      const share = Math.max(1, Math.floor(left / this.#clients.size))
      for (const [client, loads] of [...this.#clients].slice(0, left)) {
        const part = takePart(loads, Math.min(share, left))
        this.#clients.delete(client)
        if (loads.length > 0) this.#clients.set(client, loads) // its next turn is after the others
        if (part === undefined) continue
        parts.push(part)
        left -= part.addresses.length
      }
    }
    return parts
  }
}

/** Takes addresses of the first load, and removes loads without further addresses. */
function takePart<Result>(loads: Load<Result>[], maxCount: number): Part<Result> | undefined {
  for (let load = loads[0]; load !== undefined; load = loads[0]) {
    const addresses = load.addresses.slice(load.next, load.next + maxCount)
    load.next += addresses.length
    if (load.next >= load.addresses.length) loads.shift()
    if (addresses.length > 0) return { load, addresses }
  }
  return undefined
}
