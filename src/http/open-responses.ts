import type { ServerResponse } from 'node:http'
import { HttpError } from './http-error.ts'

/** How long requests of any length, such as uploads, may go on after the drain began. */
const longRequestsMs = 5000

/** The responses that are not finished, and whether the server accepts new operations. */
export class OpenResponses {
  readonly #responses = new Set<ServerResponse>()
  readonly #drained = Promise.withResolvers<void>()
  readonly #stopping = new AbortController()
  #isDraining = false
  #isDrainAnnounced = false

  get count(): number {
    return this.#responses.size
  }

  get isDraining(): boolean {
    return this.#isDraining
  }

  /** The server rejects new operations, or will do so soon. */
  get isDrainAnnounced(): boolean {
    return this.#isDrainAnnounced || this.#isDraining
  }

  /** Aborts a while after the drain began, for requests of any length. */
  get stopping(): AbortSignal {
    return this.#stopping.signal
  }

  add(response: ServerResponse): void {
    this.#responses.add(response)
    response.on('close', () => {
      this.#responses.delete(response)
      if (this.#isDraining && this.#responses.size === 0) this.#drained.resolve()
    })
  }

  announceDrain(): void {
    this.#isDrainAnnounced = true
  }

  /** Resolves when all open responses are finished. Each of them closes its connection. */
  drain(): Promise<void> {
    this.#isDraining = true
    setTimeout(() => this.#stopping.abort(stopped()), longRequestsMs).unref()
    if (this.#responses.size === 0) this.#drained.resolve()
    for (const response of this.#responses) {
      if (!response.headersSent) response.setHeader('connection', 'close')
    }
    return this.#drained.promise
  }
}

function stopped(): HttpError {
  return new HttpError({
    status: 503,
    code: 'SHUTTING_DOWN',
    message: 'The server is shutting down. Repeat the upload with the same Idempotency-Key.',
    headers: { connection: 'close', 'retry-after': '5' },
  })
}
