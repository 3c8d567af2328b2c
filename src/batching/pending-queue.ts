import { BackgroundQueue } from './background-queue.ts'
import { BatchableQueue } from './batchable-queue.ts'
import type { CallCount } from './estimate-duration.ts'
import type { PendingLookup } from './pending-lookup.ts'
import type { SizeRange } from './pick-by-country.ts'
import type { BulkLimits } from './plan-batches.ts'
import { TurnQueue } from './turn-queue.ts'

/**
 * The lookups that wait for a call. Clients take turns; the lookups of a client go oldest first. Most
 * lookups can go in bulk or singly. The lookups of a rejected batch can go only singly.
 */
export class PendingQueue {
  readonly #batchable = new BatchableQueue()
  readonly #singleOnly = new TurnQueue()
  /** The lookups for which only jobs wait. The counts and the methods that take are about the others. */
  readonly background = new BackgroundQueue()

  /** How many lookups can go in bulk. */
  get batchableCount(): number {
    return this.#batchable.size
  }

  get count(): number {
    return this.#batchable.size + this.#singleOnly.size
  }

  /** The calls that these lookups need if no others arrive. */
  callCount({ minSize, maxSize }: BulkLimits): CallCount {
    const isBatch = this.#batchable.size >= minSize
    const bulkCalls = isBatch ? Math.ceil(this.#batchable.size / maxSize) : 0
    return { bulkCalls, singleCalls: this.#singleOnly.size + (isBatch ? 0 : this.#batchable.size) }
  }

  enqueue(lookup: PendingLookup): void {
    if (lookup.job === undefined) this.#batchable.add(lookup)
    else this.background.batchable.add(lookup)
  }

  /** Changes in whose turn a lookup goes, if it is pending, and whether it is a background lookup. */
  changeOwner(lookup: PendingLookup, { client, job }: Pick<PendingLookup, 'client' | 'job'>): void {
    const isBatchable = this.#batchable.has(lookup) || this.background.batchable.has(lookup)
    const isSingleOnly = this.#singleOnly.has(lookup) || this.background.singleOnly.has(lookup)
    this.delete(lookup)
    lookup.client = client
    lookup.job = job
    if (isBatchable) this.enqueue(lookup)
    else if (isSingleOnly) this.enqueueSingleOnly([lookup])
  }

  /**
   * Puts lookups whose call ended without outcomes in front of the others of their clients. Background lookups
   * go behind the others: the next probe is another lookup then.
   */
  putBack(lookups: readonly PendingLookup[]): void {
    this.#batchable.addInFront(lookups.filter(({ job }) => job === undefined))
    for (const lookup of lookups) if (lookup.job !== undefined) this.enqueue(lookup)
  }

  /** Lets a client that wants a pending lookup too send it in its turn, if that is probably sooner. */
  share(lookup: PendingLookup, client: string): void {
    this.#batchable.share(lookup, client)
    this.#singleOnly.share(lookup, client)
  }

  /**
   * While `maxCount` lookups are pending, returns a lookup that must make room for one of `client`:
   * the newest of the client with the most, if it has more than its share. `undefined` if `client` has
   * its share. Lookups that can go only singly count too. The others of their client make room first,
   * because no call was made for them yet.
   */
  newestOverShare(client: string, maxCount: number): PendingLookup | undefined {
    const ownCount = this.#countOf(client)
    // A client above its share is rejected for each of its numbers, so this must be cheap.
    const fewestClients = Math.max(this.#batchable.clientCount, this.#singleOnly.clientCount)
    if (ownCount + 1 > maxCount / fewestClients) return undefined
    let clientCount = ownCount === 0 ? 1 : 0
    let largest = { client, count: ownCount }
    for (const other of this.#clients()) {
      clientCount += 1
      const count = this.#countOf(other)
      if (count > largest.count) largest = { client: other, count }
    }
    const share = maxCount / clientCount
    if (ownCount + 1 > share || largest.count <= share) return undefined
    return this.#batchable.newestOf(largest.client) ?? this.#singleOnly.newestOf(largest.client)
  }

  #countOf(client: string): number {
    return this.#batchable.countOf(client) + this.#singleOnly.countOf(client)
  }

  *#clients(): Generator<string, void> {
    yield* this.#batchable.clients
    for (const client of this.#singleOnly.clients) {
      if (this.#batchable.countOf(client) === 0) yield client
    }
  }

  /** Whether one client alone has enough lookups for a batch. */
  hasClientWithBatch(minSize: number): boolean {
    return this.#batchable.hasClientWith(minSize)
  }

  /** Takes the oldest lookup of the first client in turn that has at most `maxCount`. */
  takeOldestOfSmall(maxCount: number): PendingLookup | undefined {
    const lookup = this.#batchable.firstOfSmall(maxCount)
    if (lookup !== undefined) this.#batchable.take([lookup])
    return lookup
  }

  enqueueSingleOnly(lookups: readonly PendingLookup[]): void {
    for (const lookup of lookups) {
      if (lookup.job === undefined) this.#singleOnly.add(lookup)
      else this.background.singleOnly.add(lookup)
    }
  }

  delete(lookup: PendingLookup): void {
    this.#batchable.delete(lookup)
    this.#singleOnly.delete(lookup)
    this.background.batchable.delete(lookup)
    this.background.singleOnly.delete(lookup)
  }

  /**
   * Takes the first of the batches that `planBatches` planned for the first lookups in turn. If there are
   * more, it has lookups of as few countries as possible.
   */
  takeBatch(sizes: readonly number[], limits: BulkLimits): PendingLookup[] {
    const [size = 0] = sizes
    if (sizes.length === 1) return this.takeFirst(size)
    const totalCount = sizes.reduce((total, one) => total + one)
    const firstCount = Math.min(totalCount, 2 * size)
    return this.#batchable.takeByCountry(firstCount, sizeRange(sizes, limits, firstCount))
  }

  /** Takes the first lookups in turn that can go in bulk, at most `maxCount`. */
  takeFirst(maxCount: number): PendingLookup[] {
    return this.#batchable.takeFirst(maxCount)
  }

  /** The first lookups in turn that can go in bulk, at most `maxCount`. They stay in the queue. */
  first(maxCount: number): PendingLookup[] {
    return this.#batchable.first(maxCount)
  }

  /** Takes these of the lookups that can go in bulk. */
  take(lookups: readonly PendingLookup[]): void {
    this.#batchable.take(lookups)
  }

  takeSingleOnly(): PendingLookup | undefined {
    const [lookup] = this.#singleOnly.first(1)
    if (lookup !== undefined) this.#singleOnly.take([lookup])
    return lookup
  }
}

/**
 * The sizes that the first batch may have, so that the other batches stay legal without a further
 * batch, and the next one has room for the other lookups of `oldest`.
 */
function sizeRange(
  sizes: readonly number[],
  { minSize, maxSize }: BulkLimits,
  firstCount: number,
): SizeRange {
  const totalCount = sizes.reduce((total, one) => total + one)
  const otherCount = sizes.length - 1
  return {
    min: Math.max(minSize, totalCount - otherCount * maxSize, firstCount - maxSize),
    planned: sizes[0]!,
    max: Math.min(maxSize, totalCount - otherCount * minSize),
  }
}
