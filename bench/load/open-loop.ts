import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** One operation, with everything about it fixed before the run. */
export interface Arrival {
  /** After the start of the run. */
  readonly atMs: number
  readonly body: string
  /** The number of devices in a complete answer. */
  readonly addressCount: number
  /** The client closes the connection this long after it has sent the operation. */
  readonly leavesAfterMs?: number
}

export interface ArrivalResult {
  readonly atMs: number
  /**
   * From the time at which the operation was due, not from the time at which it was sent, to the
   * last byte of its answer. For an unanswered operation: to the time at which the run aborted it.
   */
  readonly tookMs: number
  /** From the time at which the operation was due to the time at which it was sent. */
  readonly lateMs: number
  readonly isAnswered: boolean
  /** The client left before the answer. */
  readonly hasLeft: boolean
  /** Addresses without a device in the answer. */
  readonly failedCount: number
}

/** More new connections at the same time can exceed the backlog of the server. */
const connectionsAtOnce = 100

/**
 * Sends operations at times that are fixed before the run, regardless of how many are open: a slow
 * server does not reduce the rate of arrivals.
 */
export class OpenLoop {
  readonly #url: string
  readonly #headers: Readonly<Record<string, string>>
  readonly #agent = new Agent({ keepAlive: true, maxSockets: Infinity, maxFreeSockets: Infinity })

  /** Every request has these headers. */
  constructor(url: string, headers: Readonly<Record<string, string>> = {}) {
    this.#url = url
    this.#headers = headers
  }

  /**
   * Opens this many connections in steps, by requests that use all open ones. Without it, the first
   * second of a run would measure how fast the server accepts connections.
   */
  async connect(body: string, connectionCount: number): Promise<void> {
    const never = new AbortController().signal
    for (let open = connectionsAtOnce; open <= connectionCount; open += connectionsAtOnce) {
      await Promise.all(Array.from({ length: open }, () => this.#post(body, never)))
    }
  }

  /** Runs every arrival, and aborts the operations that are open `tailMs` after the last one. */
  async run(arrivals: readonly Arrival[], tailMs: number): Promise<ArrivalResult[]> {
    const end = new AbortController()
    const open: Promise<ArrivalResult>[] = []
    const startedAt = performance.now()
    for (const arrival of arrivals) {
      const dueInMs = startedAt + arrival.atMs - performance.now()
      if (dueInMs > 0) await wait(dueInMs)
      open.push(this.#answer(arrival, startedAt, end.signal))
    }
    const timer = setTimeout(() => end.abort(), tailMs)
    const results = await Promise.all(open)
    clearTimeout(timer)
    return results
  }

  close(): void {
    this.#agent.destroy()
  }

  async #answer(
    { atMs, body, addressCount, leavesAfterMs }: Arrival,
    startedAt: number,
    end: AbortSignal,
  ): Promise<ArrivalResult> {
    const signal =
      leavesAfterMs === undefined ? end : AbortSignal.any([end, AbortSignal.timeout(leavesAfterMs)])
    const lateMs = performance.now() - startedAt - atMs
    const text = await this.#post(body, signal)
    const tookMs = performance.now() - startedAt - atMs
    if (text === undefined) {
      return { atMs, tookMs, lateMs, isAnswered: false, hasLeft: !end.aborted, failedCount: 0 }
    }
    const foundCount = text.split('"rcsEnabled":').length - 1
    const failedCount = addressCount - foundCount
    return { atMs, tookMs, lateMs, isAnswered: true, hasLeft: false, failedCount }
  }

  /** Resolves with the body of the answer; with `undefined` if `signal` aborts first. */
  #post(body: string, signal: AbortSignal): Promise<string | undefined> {
    const { promise, resolve } = Promise.withResolvers<string | undefined>()
    const headers = {
      ...this.#headers,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    }
    const outgoing = request(this.#url, { method: 'POST', agent: this.#agent, headers })
    const abort = () => outgoing.destroy()
    const end = (text: string | undefined) => {
      signal.removeEventListener('abort', abort)
      resolve(text)
    }
    const fail = () => end(signal.aborted ? undefined : '')
    signal.addEventListener('abort', abort, { once: true })
    outgoing.on('error', fail)
    outgoing.once('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('end', () => end(Buffer.concat(chunks).toString('utf8')))
      response.on('error', fail)
    })
    outgoing.end(body)
    return promise
  }
}
