import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** One operation, with everything about it fixed before the run. */
export interface Arrival {
  /** After the start of the run. */
  readonly atMs: number
  readonly body: string
  /** How many devices a complete answer holds. */
  readonly addressCount: number
}

export interface ArrivalResult {
  readonly atMs: number
  /**
   * From the time it was due, not from the time it was sent, to the last byte of its answer; of an
   * unanswered one, to when it was given up.
   */
  readonly tookMs: number
  readonly isAnswered: boolean
  /** Addresses without a device in the answer. */
  readonly failedCount: number
}

/** More new connections at once than this may find the server's backlog full. */
const connectionsAtOnce = 100

/**
 * Sends operations at times fixed beforehand, however many are still open: a server that falls
 * behind does not slow the arrivals down.
 */
export class OpenLoop {
  readonly #url: string
  readonly #agent = new Agent({ keepAlive: true, maxSockets: Infinity, maxFreeSockets: Infinity })

  constructor(url: string) {
    this.#url = url
  }

  /**
   * Opens so many connections, some at a time, by requests that fill all that are open: otherwise
   * the first second of a run would measure how fast connections are accepted.
   */
  async connect(body: string, connectionCount: number): Promise<void> {
    const never = new AbortController().signal
    for (let open = connectionsAtOnce; open <= connectionCount; open += connectionsAtOnce) {
      await Promise.all(Array.from({ length: open }, () => this.#post(body, never)))
    }
  }

  /** Runs every arrival, and waits for so long after the last for what is open then. */
  async run(arrivals: readonly Arrival[], tailMs: number): Promise<ArrivalResult[]> {
    const gaveUp = new AbortController()
    const open: Promise<ArrivalResult>[] = []
    const startedAt = performance.now()
    for (const arrival of arrivals) {
      const dueInMs = startedAt + arrival.atMs - performance.now()
      if (dueInMs > 0) await wait(dueInMs)
      open.push(this.#answer(arrival, startedAt, gaveUp.signal))
    }
    const giveUp = setTimeout(() => gaveUp.abort(), tailMs)
    const results = await Promise.all(open)
    clearTimeout(giveUp)
    return results
  }

  close(): void {
    this.#agent.destroy()
  }

  async #answer(
    { atMs, body, addressCount }: Arrival,
    startedAt: number,
    signal: AbortSignal,
  ): Promise<ArrivalResult> {
    const text = await this.#post(body, signal)
    const tookMs = performance.now() - startedAt - atMs
    if (text === undefined) return { atMs, tookMs, isAnswered: false, failedCount: 0 }
    const foundCount = text.split('"rcsEnabled":').length - 1
    return { atMs, tookMs, isAnswered: true, failedCount: addressCount - foundCount }
  }

  /** `undefined`: there was no answer until `signal` aborted. */
  #post(body: string, signal: AbortSignal): Promise<string | undefined> {
    const { promise, resolve } = Promise.withResolvers<string | undefined>()
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    }
    const outgoing = request(this.#url, { method: 'POST', agent: this.#agent, headers })
    const giveUp = () => outgoing.destroy()
    const end = (text: string | undefined) => {
      signal.removeEventListener('abort', giveUp)
      resolve(text)
    }
    const fail = () => end(signal.aborted ? undefined : '')
    signal.addEventListener('abort', giveUp, { once: true })
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
