import type { ServerResponse } from 'node:http'

/** The responses that are not finished, and whether the server accepts new operations. */
export class OpenResponses {
  readonly #responses = new Set<ServerResponse>()
  readonly #drained = Promise.withResolvers<void>()
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
    if (this.#responses.size === 0) this.#drained.resolve()
    for (const response of this.#responses) {
      if (!response.headersSent) response.setHeader('connection', 'close')
    }
    return this.#drained.promise
  }
}
