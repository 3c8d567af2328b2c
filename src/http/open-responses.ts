import type { ServerResponse } from 'node:http'

/** The answers that are being worked on, and whether more may come. */
export class OpenResponses {
  readonly #answers = new Set<ServerResponse>()
  readonly #drained = Promise.withResolvers<void>()
  #isDraining = false

  get count(): number {
    return this.#answers.size
  }

  get isDraining(): boolean {
    return this.#isDraining
  }

  add(response: ServerResponse): void {
    this.#answers.add(response)
    response.on('close', () => {
      this.#answers.delete(response)
      if (this.#isDraining && this.#answers.size === 0) this.#drained.resolve()
    })
  }

  /** Resolves when those under way are out; each then ends its connection. */
  drain(): Promise<void> {
    this.#isDraining = true
    if (this.#answers.size === 0) this.#drained.resolve()
    for (const response of this.#answers) {
      if (!response.headersSent) response.setHeader('connection', 'close')
    }
    return this.#drained.promise
  }
}
