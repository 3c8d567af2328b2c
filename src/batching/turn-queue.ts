import type { PendingLookup } from './pending-lookup.ts'

/** The pending lookups of one client or job, oldest first. */
interface ClientQueue {
  lookups: Set<PendingLookup>
  /** The same lookups by arrival, and some that have left: a set has no cheap last element. */
  arrivals: PendingLookup[]
}

/** The excess of `arrivals` over the pending lookups before it is compacted. */
const maxLeftCount = 1000

/**
 * Pending lookups that leave in turns: one of each client, then the next one of each. So a client
 * with many lookups does not delay the others. The lookups of one client leave oldest first.
 *
 * Background lookups are in the queues of their jobs instead: clients take turns, and then the jobs of a
 * client. All other methods treat a job as a client.
 */
export class TurnQueue {
  /** In the order of their turns. */
  readonly #clients = new Map<string, ClientQueue>()
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The clients that have lookups. */
  get clientCount(): number {
    return this.#clients.size
  }

  get clients(): Iterable<string> {
    return this.#clients.keys()
  }

  has(lookup: PendingLookup): boolean {
    return this.#clients.get(turnOf(lookup))?.lookups.has(lookup) ?? false
  }

  countOf(client: string): number {
    return this.#clients.get(client)?.lookups.size ?? 0
  }

  add(lookup: PendingLookup): void {
    const { lookups, arrivals } = this.#clients.getOrInsertComputed(turnOf(lookup), emptyQueue)
    if (lookups.has(lookup)) return
    lookups.add(lookup)
    arrivals.push(lookup)
    this.#size += 1
  }

  /** Adds lookups in front of the others of their clients. */
  addInFront(added: readonly PendingLookup[]): void {
    for (const [client, front] of Map.groupBy(added, turnOf)) {
      const queue = this.#clients.getOrInsertComputed(client, emptyQueue)
      this.#size -= queue.lookups.size
      queue.lookups = new Set([...front, ...queue.lookups])
      queue.arrivals = [...queue.lookups]
      this.#size += queue.lookups.size
    }
  }

  delete(lookup: PendingLookup): void {
    const client = turnOf(lookup)
    const queue = this.#clients.get(client)
    if (queue === undefined || !queue.lookups.delete(lookup)) return
    this.#size -= 1
    if (queue.lookups.size === 0) this.#clients.delete(client)
    else if (queue.arrivals.length > 2 * queue.lookups.size + maxLeftCount)
      queue.arrivals = [...queue.lookups]
  }

  /** Moves a lookup to the queue of another client that wants it too, if that queue is shorter. */
  share(lookup: PendingLookup, client: string): void {
    if (!this.has(lookup) || this.countOf(client) >= this.countOf(lookup.client) - 1) return
    this.delete(lookup)
    lookup.client = client
    this.add(lookup)
  }

  /** The next lookups in turn, at most `maxCount`. They stay in the queue. */
  first(maxCount: number): PendingLookup[] {
    return this.#inTurn().take(maxCount).toArray()
  }

  /** Removes these lookups. Their clients have their next turn after the others. */
  take(lookups: readonly PendingLookup[]): void {
    for (const lookup of lookups) this.delete(lookup)
    for (const client of new Set(lookups.map(turnOf))) {
      const queue = this.#clients.get(client)
      if (queue === undefined) continue
      this.#clients.delete(client)
      this.#clients.set(client, queue)
    }
  }

  /** The oldest lookup of each client. */
  oldest(): PendingLookup[] {
    return Array.from(this.#clients.values(), ({ lookups }) => lookups.values().next().value!)
  }

  /** The oldest lookup of the first client in turn that has at most `maxCount` lookups. */
  firstOfSmall(maxCount: number): PendingLookup | undefined {
    for (const { lookups } of this.#clients.values()) {
      if (lookups.size <= maxCount) return lookups.values().next().value
    }
    return undefined
  }

  /** Whether a client has at least `count` lookups. */
  hasClientWith(count: number): boolean {
    return this.#clients.values().some(({ lookups }) => lookups.size >= count)
  }

  /** The newest lookup of a client. */
  newestOf(client: string): PendingLookup | undefined {
    const { lookups, arrivals } = this.#clients.get(client) ?? emptyQueue()
    let newest = arrivals.at(-1)
    while (newest !== undefined && !lookups.has(newest)) {
      arrivals.pop()
      newest = arrivals.at(-1)
    }
    return newest
  }

  #inTurn(): IteratorObject<PendingLookup> {
    const turns: IteratorObject<PendingLookup>[][] = []
    const ofJobs = new Map<string, (typeof turns)[number]>()
    for (const { lookups } of this.#clients.values()) {
      const { client, job } = lookups.values().next().value!
      const ofClient = job === undefined ? undefined : ofJobs.get(client)
      if (ofClient !== undefined) {
        ofClient.push(lookups.values())
        continue
      }
      const own = [lookups.values()]
      turns.push(own)
      if (job !== undefined) ofJobs.set(client, own)
    }
    return inTurn(turns.map(inTurn))
  }
}

/** One element of each, then the next one of each. */
function inTurn<Element>(iterators: readonly IteratorObject<Element>[]): IteratorObject<Element> {
  const [first] = iterators
  return first !== undefined && iterators.length === 1 ? first : alternate(iterators)
}

function* alternate<Element>(
  iterators: readonly IteratorObject<Element>[],
): Generator<Element, void> {
  let left = iterators
  while (left.length > 0) {
    const open: IteratorObject<Element>[] = []
    for (const next of left) {
      const { value, done } = next.next()
      if (done) continue
      yield value
      open.push(next)
    }
    left = open
  }
}

function turnOf({ client, job }: PendingLookup): string {
  return job ?? client
}

function emptyQueue(): ClientQueue {
  return { lookups: new Set(), arrivals: [] }
}
