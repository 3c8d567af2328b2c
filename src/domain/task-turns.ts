/**
 * Lets large tasks begin one after another, each in a turn of the event loop of its own. Between
 * them the server handles other requests. Clients take turns, so that one with many large tasks
 * does not delay those of the others.
 */
export class TaskTurns {
  /** What waits, oldest first, by client, in the order of the clients' turns. */
  readonly #waiting = new Map<string, (() => void)[]>()
  #isScheduled = false

  /** Resolves when the next task of this client may begin. */
  next(client: string): Promise<void> {
    return new Promise((begin) => {
      this.#waiting.getOrInsertComputed(client, () => []).push(begin)
      if (!this.#isScheduled) this.#schedule()
    })
  }

  #schedule(): void {
    this.#isScheduled = true
    setImmediate(() => {
      this.#beginOne()
      this.#isScheduled = this.#waiting.size > 0
      // A callback that `setImmediate` gets here runs in the next turn, after new input is read.
      if (this.#isScheduled) this.#schedule()
    })
  }

  #beginOne(): void {
    for (const [client, begins] of this.#waiting) {
      this.#waiting.delete(client)
      const begin = begins.shift()
      if (begins.length > 0) this.#waiting.set(client, begins) // after the other clients
      begin?.()
      return
    }
  }
}

/**
 * Divides large tasks into steps of small units, for example the items of lists. All tasks of the
 * server share the steps, so that many short tasks in one turn of the event loop also pause.
 */
export class TaskSteps {
  readonly #turns: TaskTurns
  readonly #unitsPerStep: number
  #unitsLeft: number

  constructor(turns: TaskTurns, unitsPerStep: number) {
    this.#turns = turns
    this.#unitsPerStep = unitsPerStep
    this.#unitsLeft = unitsPerStep
  }

  /** Takes units of the current step. Returns `false`, and takes none, if it has too few left. */
  take(unitCount: number): boolean {
    if (unitCount > this.#unitsLeft) return false
    this.#unitsLeft -= unitCount
    return true
  }

  /** Resolves when the next step of this client may begin. One unit of it is taken. */
  async next(client: string): Promise<void> {
    await this.#turns.next(client)
    this.#unitsLeft = this.#unitsPerStep - 1
  }
}
