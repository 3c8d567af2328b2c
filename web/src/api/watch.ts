import type { TypedDocumentString } from '../../generated/graphql.ts'
import type { Failure } from './failure.ts'
import { openStream } from './stream.ts'

/** `POLLING`: events do not arrive, so the page asks again and again. */
export type Connection = 'CONNECTING' | 'LIVE' | 'POLLING' | 'LOST'

export interface WatchOptions<Data, Variables> {
  readonly document: TypedDocumentString<Data, Variables>
  readonly variables: Variables
  readonly onData: (data: Data) => void
  readonly onFailure: (failure: Failure) => void
  readonly onConnection: (connection: Connection) => void
  /** Asks once for the same. Without it, there is no polling. */
  readonly poll?: () => Promise<Data | Failure>
  /** Whether this is the last event, for example because the job has ended. */
  readonly isLast: (data: Data) => boolean
}

const pollMs = 2000
const backoffMs = [1000, 2000, 4000, 8000, 15_000]

/** A stream begins with an event. A proxy that collects events sends none for a long time. */
const firstEventMs = 5000

/** A stream without an event for this time may be dead, so it opens again. Its first event comes at once. */
const silenceMs = 30_000

/** After these failures another try has the same result. The others are of a server that restarts, for example. */
const finalCodes = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'JOB_NOT_FOUND',
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
])

/**
 * Watches something by a subscription. After a lost connection it opens the subscription again, with
 * pauses that grow, and polls until an event arrives. Returns a function that stops it.
 */
export function watch<Data, Variables extends Record<string, unknown>>(
  options: WatchOptions<Data, Variables>,
): () => void {
  const watching = new Watching(options)
  watching.open()
  return () => watching.stop()
}

type Timer = ReturnType<typeof setTimeout>

class Watching<Data, Variables extends Record<string, unknown>> {
  readonly #options: WatchOptions<Data, Variables>
  /** How often the stream has ended since the last event. */
  #endCount = 0
  #isStopped = false
  #closeStream: (() => void) | undefined
  /** Changes when polling begins or ends, so that a late answer of an earlier time does not count. */
  #pollRound = 0
  #polling: Timer | undefined
  #reopening: Timer | undefined
  #silence: Timer | undefined

  constructor(options: WatchOptions<Data, Variables>) {
    this.#options = options
  }

  open(): void {
    const { document, variables } = this.#options
    this.#afterSilence(firstEventMs, () => this.#reopenLater())
    this.#closeStream = openStream(document, variables, {
      onData: (data) => {
        this.#endCount = 0
        this.#stopPolling()
        this.#receive(data, 'LIVE')
      },
      onFailure: (failure) => {
        if (finalCodes.has(failure.code)) this.#fail(failure)
        else this.#reopenLater()
      },
      onEnd: () => this.#reopenLater(),
    })
  }

  stop(): void {
    this.#isStopped = true
    this.#closeStream?.()
    this.#stopPolling()
    clearTimeout(this.#reopening)
    clearTimeout(this.#silence)
  }

  #afterSilence(timeoutMs: number, next: () => void): void {
    clearTimeout(this.#silence)
    this.#silence = setTimeout(() => {
      this.#closeStream?.()
      next()
    }, timeoutMs)
  }

  #receive(data: Data, connection: Connection): void {
    this.#options.onConnection(connection)
    this.#options.onData(data)
    if (this.#options.isLast(data)) this.stop()
    else if (connection === 'LIVE') this.#afterSilence(silenceMs, () => this.open())
  }

  #fail(failure: Failure): void {
    this.stop()
    this.#options.onFailure(failure)
  }

  #reopenLater(): void {
    clearTimeout(this.#silence)
    const pauseMs = backoffMs[Math.min(this.#endCount, backoffMs.length - 1)]
    this.#reopening = setTimeout(() => this.open(), pauseMs)
    this.#endCount += 1
    if (this.#options.poll === undefined) this.#options.onConnection('LOST')
    else if (this.#endCount === 1) void this.#poll(this.#options.poll, ++this.#pollRound)
  }

  #stopPolling(): void {
    this.#pollRound += 1
    clearTimeout(this.#polling)
  }

  async #poll(poll: () => Promise<Data | Failure>, round: number): Promise<void> {
    const answer = await poll()
    if (round !== this.#pollRound) return
    if (!isFailure(answer)) this.#receive(answer, 'POLLING')
    else if (finalCodes.has(answer.code)) return this.#fail(answer)
    else this.#options.onConnection('LOST')
    if (!this.#isStopped) this.#polling = setTimeout(() => void this.#poll(poll, round), pollMs)
  }
}

function isFailure(answer: unknown): answer is Failure {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'message' in answer
}
