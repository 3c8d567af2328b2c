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
  /** Whether no event follows this one, because what is watched has ended. */
  readonly isLast: (data: Data) => boolean
}

const pollMs = 2000
const backoffMs = [1000, 2000, 4000, 8000, 15_000]

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

class Watching<Data, Variables extends Record<string, unknown>> {
  readonly #options: WatchOptions<Data, Variables>
  /** How often the stream has ended since the last event. */
  #endCount = 0
  #isStopped = false
  #closeStream: (() => void) | undefined
  #polling: ReturnType<typeof setTimeout> | undefined
  #reopening: ReturnType<typeof setTimeout> | undefined

  constructor(options: WatchOptions<Data, Variables>) {
    this.#options = options
  }

  open(): void {
    const { document, variables } = this.#options
    this.#closeStream = openStream(document, variables, {
      onData: (data) => {
        this.#endCount = 0
        clearTimeout(this.#polling)
        this.#receive(data, 'LIVE')
      },
      onFailure: (failure) => this.#fail(failure),
      onEnd: () => this.#reopenLater(),
    })
  }

  stop(): void {
    this.#isStopped = true
    this.#closeStream?.()
    clearTimeout(this.#polling)
    clearTimeout(this.#reopening)
  }

  #receive(data: Data, connection: Connection): void {
    this.#options.onConnection(connection)
    this.#options.onData(data)
    if (this.#options.isLast(data)) this.stop()
  }

  #fail(failure: Failure): void {
    this.stop()
    this.#options.onFailure(failure)
  }

  #reopenLater(): void {
    const pauseMs = backoffMs[Math.min(this.#endCount, backoffMs.length - 1)]
    this.#reopening = setTimeout(() => this.open(), pauseMs)
    this.#endCount += 1
    if (this.#options.poll === undefined) this.#options.onConnection('LOST')
    else if (this.#endCount === 1) void this.#poll(this.#options.poll)
  }

  async #poll(poll: () => Promise<Data | Failure>): Promise<void> {
    const answer = await poll()
    if (this.#isStopped || this.#endCount === 0) return
    if (!isFailure(answer)) this.#receive(answer, 'POLLING')
    else if (answer.code === 'OFFLINE') this.#options.onConnection('LOST')
    else return this.#fail(answer)
    if (!this.#isStopped) this.#polling = setTimeout(() => void this.#poll(poll), pollMs)
  }
}

function isFailure(answer: unknown): answer is Failure {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'message' in answer
}
