/** By default, tasks may run for this long in one turn of the event loop. */
const defaultMaxTurnMs = 10

/** A task continues in microtasks. After this number of rounds of microtasks, the next task begins. */
const microtaskCount = 50

/**
 * Limits the time that tasks take in one turn of the event loop, so that they do not delay other
 * events, such as the requests of other clients. A single task that takes longer is not interrupted.
 * Clients take turns, so that one with many tasks does not delay those of the others.
 */
export class TaskTurns {
  /** The callbacks of waiting tasks by client, oldest first. The clients are in the order of their turns. */
  readonly #waiting = new Map<string, (() => void)[]>()
  /** When the first task of this turn of the event loop began, on `performance`'s clock. */
  #startedAt: number | undefined
  readonly #maxTurnMs: number

  /** After this time in one turn, the next task begins in a later turn. With 0, each turn has one task. */
  constructor(maxTurnMs = defaultMaxTurnMs) {
    this.#maxTurnMs = maxTurnMs
  }

  /** Returns `undefined` if a task of this client may begin now, and otherwise resolves when it may. */
  enter(client: string): Promise<void> | undefined {
    if (this.#waiting.size > 0) return this.next(client)
    if (this.#startedAt === undefined) {
      this.#startTurnWhileReading()
      return undefined
    }
    return this.#isTurnOver() ? this.next(client) : undefined
  }

  /** Resolves when a task of this client may begin, usually in a later turn of the event loop. */
  next(client: string): Promise<void> {
    return new Promise((begin) => {
      this.#waiting.getOrInsertComputed(client, () => []).push(begin)
      if (this.#startedAt === undefined) this.#startTurnWhileReading()
    })
  }

  /**
   * Starts a turn whose first task begins as soon as its input is read. Node runs the callbacks of
   * `setImmediate` directly after it reads input. A long turn therefore ends one round later, so that
   * other input is read before the next task begins.
   */
  #startTurnWhileReading(): void {
    this.#startedAt = performance.now()
    setImmediate(() => {
      if (this.#isTurnOver()) setImmediate(() => this.#endTurn())
      else this.#endTurn()
    })
  }

  #isTurnOver(): boolean {
    return performance.now() - this.#startedAt! >= this.#maxTurnMs
  }

  #endTurn(): void {
    this.#startedAt = undefined
    if (this.#waiting.size > 0) void this.#beginTasks()
  }

  async #beginTasks(): Promise<void> {
    this.#startedAt = performance.now()
    setImmediate(() => this.#endTurn())
    const endsAt = performance.now() + this.#maxTurnMs
    do {
      this.#beginOne()
      for (let count = 0; count < microtaskCount; count++) await Promise.resolve()
    } while (this.#waiting.size > 0 && performance.now() < endsAt)
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
