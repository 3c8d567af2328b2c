import cluster, { type Worker } from 'node:cluster'
import type { FromWorker } from './cluster-messages.ts'
import { MetricsRounds, tell } from './metrics-rounds.ts'
import { RestartPause } from './restart-pause.ts'

/** Why the workers did not start, in words. */
class StartError extends Error {
  override readonly name = 'StartError'
}

export interface WorkforceOptions {
  readonly count: number
  readonly environment: Readonly<Record<string, string>>
  /** Told, in a sentence, of workers that end by themselves. */
  readonly onEnded: (sentence: string) => void
}

/** The worker processes: as many as are wanted, until they are stopped. */
export class Workforce {
  readonly #options: WorkforceOptions
  readonly #forkedAt = new Map<Worker, number>()
  /** Those that listen. */
  readonly #started = new Set<Worker>()
  readonly #allStarted = Promise.withResolvers<void>()
  readonly #allEnded = Promise.withResolvers<void>()
  readonly #rounds = new MetricsRounds()
  readonly #pause = new RestartPause()
  #phase: 'STARTING' | 'RUNNING' | 'STOPPING' = 'STARTING'
  #explanation: string | undefined
  #failedStopCount = 0

  constructor(options: WorkforceOptions) {
    this.#options = options
  }

  /** Resolves when all of them listen; rejects with a `StartError` as soon as one cannot. */
  start(): Promise<void> {
    for (let place = 0; place < this.#options.count; place++) this.#fork()
    return this.#allStarted.promise
  }

  /** Lets them end as they do by themselves; resolves with how many did so with a failure. */
  async stop(): Promise<number> {
    this.#phase = 'STOPPING'
    const [speaker] = this.#forkedAt.keys()
    for (const worker of this.#forkedAt.keys()) {
      tell(worker, { kind: 'STOP', saysSo: worker === speaker })
    }
    if (this.#forkedAt.size > 0) await this.#allEnded.promise
    return this.#failedStopCount
  }

  #fork(): void {
    if (this.#phase === 'STOPPING') return
    const worker = cluster.fork(this.#options.environment)
    this.#forkedAt.set(worker, performance.now())
    worker.on('error', () => undefined) // it ended while it was told something: that follows
    worker.on('message', (message: FromWorker) => this.#heard(worker, message))
    worker.on('exit', (code, signal) => this.#ended(worker, code, signal))
  }

  #heard(worker: Worker, message: FromWorker): void {
    if (message.kind === 'STARTED') this.#workerStarted(worker)
    else if (message.kind === 'FAILED') this.#explanation ??= message.explanation
    else if (message.kind === 'METRICS') this.#rounds.told(worker, message.id, message.report)
    else if (message.kind === 'ASK_METRICS') {
      this.#rounds.start(worker, message.id, this.#othersThan(worker))
    } else if (message.kind === 'CLOSED' || message.kind === 'FORGOTTEN') {
      for (const other of this.#othersThan(worker)) tell(other, message)
    }
  }

  #othersThan(worker: Worker): Worker[] {
    return [...this.#started].filter((other) => other !== worker)
  }

  #workerStarted(worker: Worker): void {
    this.#started.add(worker)
    if (this.#phase !== 'STARTING' || this.#started.size < this.#options.count) return
    this.#phase = 'RUNNING'
    tell(worker, { kind: 'GREET' })
    this.#allStarted.resolve()
  }

  #ended(worker: Worker, code: number | null, signal: string | null): void {
    const livedMs = performance.now() - this.#forkedAt.get(worker)!
    this.#forkedAt.delete(worker)
    this.#started.delete(worker)
    this.#rounds.gone(worker)
    const how = signal ?? `code ${code}`
    if (this.#phase === 'STARTING') {
      const explanation = this.#explanation ?? `A process of this server did not start: ${how}.`
      this.#allStarted.reject(new StartError(explanation))
    } else if (this.#phase === 'STOPPING') {
      if (code !== 0) this.#failedStopCount += 1
      if (this.#forkedAt.size === 0) this.#allEnded.resolve()
    } else {
      this.#options.onEnded(`A process of this server ended (${how}): another takes its place.`)
      setTimeout(() => this.#fork(), this.#pause.afterMs(livedMs))
    }
  }
}
