import type { Address } from '../domain/address.ts'
import type { Erasure, Outage } from '../domain/answer-store.ts'
import type { AnswerCache } from './answer-cache.ts'
import type { StoreCircuitBreaker } from './store-circuit-breaker.ts'

export interface ChangeFeedOptions {
  readonly store: StoreCircuitBreaker
  readonly answers: AnswerCache
  /** The name of this process. */
  readonly holder: string
}

/** Other processes apply a change within twice this time. */
const pollEveryMs = 400

/**
 * Each read overlaps the previous one by this time. It is longer than a statement takes and than
 * clocks differ.
 */
const overlapMs = 60_000

/**
 * The store keeps erasures for ten minutes. After a longer gap between two reads than this, the memory
 * is cleared. It is also cleared after the clock was set back by more than the overlap: before, the
 * clock may have been so far ahead that the reads missed erasures.
 */
const maxGapMs = 8 * 60_000

/** The maximum number of erasures of one statement. */
const pageSize = 1000

/** Applies the erasures and outages of other processes to this one, from `start` to `close`. */
export class ChangeFeed {
  readonly #options: ChangeFeedOptions
  /**
   * The applied changes with their times. Reads overlap, so the next read returns some of them
   * again.
   */
  readonly #applied = new Map<string, number>()
  #timer: NodeJS.Timeout | undefined
  #isReading = false
  #readAt = Date.now()
  #prunedAt = 0

  constructor(options: ChangeFeedOptions) {
    this.#options = options
  }

  /**
   * Calls back once for each outage that another process published. Throws if the feed has started
   * already.
   */
  start(onOutage: (outage: Outage) => void): void {
    if (this.#timer !== undefined) throw new Error('the change feed has started already')
    this.#readAt = Date.now()
    this.#timer = setInterval(() => void this.#read(onOutage), pollEveryMs).unref()
  }

  close(): void {
    clearInterval(this.#timer)
  }

  async #read(onOutage: (outage: Outage) => void): Promise<void> {
    if (this.#isReading) return
    this.#isReading = true
    const { store, answers, holder } = this.#options
    const now = Date.now()
    const since = new Date(Math.min(now, this.#readAt) - overlapMs)
    try {
      const [erasures, outages] = await store.runInBackground((one) =>
        Promise.all([
          one.erasuresSince(since, { limit: pageSize }),
          one.outagesSince(since, holder),
        ]),
      )
      const gapMs = now - this.#readAt
      if (gapMs > maxGapMs || gapMs < -overlapMs) answers.clearMemory()
      for (const outage of outages) {
        // After the clock was set back, an outage that has ended can look like one that will start.
        if (outage.at.getTime() > now + overlapMs) continue
        if (this.#isNew(`${outage.holder} ${outage.at.getTime()}`, outage.at)) onOutage(outage)
      }
      await this.#eraseAll(since, erasures)
      this.#readAt = now
      this.#prune()
    } catch {
      // The store fails: a later read returns the changes missed now.
    } finally {
      this.#isReading = false
    }
  }

  /** Applies the first page, and reads the others. Other statements run between the pages. */
  async #eraseAll(since: Date, firstPage: readonly Erasure[]): Promise<void> {
    let erasures = firstPage
    this.#erase(erasures)
    while (erasures.length === pageSize) {
      const page = { limit: pageSize, after: erasures.at(-1) }
      erasures = await this.#options.store.runInBackground((one) => one.erasuresSince(since, page))
      this.#erase(erasures)
    }
  }

  #erase(erasures: readonly Erasure[]): void {
    const times = new Map<number, Address[]>()
    for (const { address, at } of erasures) {
      if (!this.#isNew(`${address} ${at.getTime()}`, at)) continue
      times.getOrInsertComputed(at.getTime(), () => []).push(address)
    }
    for (const [at, addresses] of times)
      this.#options.answers.deleteLocally(addresses, new Date(at))
  }

  /** Whether a change is not applied yet. Call it once for each change. */
  #isNew(name: string, at: Date): boolean {
    if (this.#applied.has(name)) return false
    this.#applied.set(name, at.getTime())
    return true
  }

  #prune(): void {
    if (Math.abs(this.#readAt - this.#prunedAt) < overlapMs) return
    this.#prunedAt = this.#readAt
    for (const [name, atMs] of this.#applied) {
      if (atMs < this.#readAt - 2 * overlapMs) this.#applied.delete(name)
    }
  }
}
