import type { TaskTurns } from '../domain/task-turns.ts'

/** The operations of a request pause after this time. */
const maxStepMs = 10

/** Lets the server handle other requests between the operations of one request. */
export class Pace {
  readonly #turns: TaskTurns
  readonly #client: string
  #endsAt = performance.now() + maxStepMs

  constructor(turns: TaskTurns, client: string) {
    this.#turns = turns
    this.#client = client
  }

  isOver(): boolean {
    return performance.now() > this.#endsAt
  }

  async next(): Promise<void> {
    await this.#turns.next(this.#client)
    this.#endsAt = performance.now() + maxStepMs
  }
}
