/** The client and the job that acquire slots. */
interface Scope {
  readonly client: string
  readonly job: string
}

interface Waiting {
  readonly scope: Scope
  readonly count: number
  readonly grant: () => void
}

/**
 * Limits how many numbers of jobs are in work. Among the waiting ones, the client with the fewest numbers
 * in work goes first, and then its job with the fewest. Within a job, first come, first served.
 */
export class FairSlots {
  readonly #capacity: number
  readonly #ofClients = new Map<string, number>()
  readonly #ofJobs = new Map<string, number>()
  /** In the order of arrival. */
  readonly #waiting = new Set<Waiting>()
  #used = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** Resolves when there is room for `count` numbers, at most the capacity. Rejects when `signal` aborts. */
  acquire(scope: Scope, count: number, signal: AbortSignal): Promise<void> {
    if (count > this.#capacity) throw new RangeError(`${count} of ${this.#capacity} slots`)
    if (signal.aborted) return Promise.reject(abortError())
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const onAbort = () => {
      this.#waiting.delete(waiting)
      reject(abortError())
      this.#grant()
    }
    const grant = () => {
      signal.removeEventListener('abort', onAbort)
      resolve()
    }
    const waiting: Waiting = { scope, count, grant }
    signal.addEventListener('abort', onAbort, { once: true })
    this.#waiting.add(waiting)
    this.#grant()
    return promise
  }

  /** As `acquire`. Resolves with an object that releases the slots in parts. */
  async hold(scope: Scope, count: number, signal: AbortSignal): Promise<HeldSlots> {
    await this.acquire(scope, count, signal)
    return new HeldSlots(count, (released) => this.release(scope, released))
  }

  release({ client, job }: Scope, count: number): void {
    this.#add({ client, job }, -count)
    this.#grant()
  }

  /** The first in turn waits until it fits, so that larger requests do not starve. */
  #grant(): void {
    for (;;) {
      const first = this.#first()
      if (first === undefined || this.#used + first.count > this.#capacity) return
      this.#waiting.delete(first)
      this.#add(first.scope, first.count)
      first.grant()
    }
  }

  #first(): Waiting | undefined {
    let first: Waiting | undefined
    for (const one of this.#waiting) {
      if (first === undefined || this.#compare(one.scope, first.scope) < 0) first = one
    }
    return first
  }

  #compare(a: Scope, b: Scope): number {
    const ofClients = (this.#ofClients.get(a.client) ?? 0) - (this.#ofClients.get(b.client) ?? 0)
    return ofClients || (this.#ofJobs.get(a.job) ?? 0) - (this.#ofJobs.get(b.job) ?? 0)
  }

  #add({ client, job }: Scope, count: number): void {
    this.#used += count
    addTo(this.#ofClients, client, count)
    addTo(this.#ofJobs, job, count)
  }
}

/** Slots that were acquired together. */
export class HeldSlots {
  readonly #release: (count: number) => void
  #count: number

  constructor(count: number, release: (count: number) => void) {
    this.#count = count
    this.#release = release
  }

  release(count: number): void {
    this.#count -= count
    this.#release(count)
  }

  /** Releases all slots but `count`. */
  keep(count: number): void {
    this.release(this.#count - count)
  }
}

function addTo(counts: Map<string, number>, key: string, count: number): void {
  const sum = (counts.get(key) ?? 0) + count
  if (sum === 0) counts.delete(key)
  else counts.set(key, sum)
}

function abortError(): DOMException {
  return new DOMException('The lookup was stopped.', 'AbortError')
}
