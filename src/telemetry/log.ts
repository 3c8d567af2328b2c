import { pino, type Level, type Logger } from 'pino'
import type { OperationRecord } from './operation-record.ts'
import { LogRateLimiter } from './log-rate-limiter.ts'
import { type Output, standardOutput } from './standard-output.ts'

/**
 * Structured lines for operators. What a line may say of an operation is chosen here, word by word:
 * no phone number, document, token or account gets into one.
 */
export class Log {
  readonly #pino: Logger
  readonly #repeats = new LogRateLimiter((kind, count) =>
    this.#pino.warn({ kind, count }, 'More of the same in the last seconds.'),
  )
  readonly #output: Output
  readonly #tellsOperations: boolean
  #timeMs = 0
  #timeText = ''

  /** Writes to standard output, without waiting for it, unless told otherwise. */
  constructor(level: Level | 'silent', output: Output = standardOutput()) {
    this.#output = output
    const options = {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
    }
    this.#pino = pino(options, output)
    this.#tellsOperations = this.#pino.isLevelEnabled('info')
  }

  /** Writes what is not written yet; what is logged later may be lost. */
  flush(): void {
    this.#output.flushSync?.()
  }

  started(settings: object): void {
    this.#pino.info(settings, 'Started.')
  }

  stopping(): void {
    this.#pino.info('Ending when the open operations are answered; ask again to end at once.')
  }

  /** One line for each operation: written here, since pino takes three times as long for it. */
  operation(
    { description, client, result, codes, stats, startedAt }: OperationRecord,
    status: number,
  ): void {
    if (!this.#tellsOperations) return
    const { name, type, shape } = description
    const line = JSON.stringify({
      level: 'info',
      time: this.#time(),
      operation: name,
      type,
      shape,
      client: client.name,
      status,
      result,
      codes: codes.length > 0 ? codes : undefined,
      durationMs: Math.round(performance.now() - startedAt),
      outcomes: stats.outcomes.size > 0 ? Object.fromEntries(stats.outcomes) : undefined,
      lookup: stats.asked > 0 ? stats.counts : undefined,
      msg: 'Operation.',
    })
    this.#output.write(`${line}\n`)
  }

  /** Written once for a millisecond: that is half of what a line costs. */
  #time(): string {
    const now = Date.now()
    if (now !== this.#timeMs) {
      this.#timeMs = now
      this.#timeText = new Date(now).toISOString()
    }
    return this.#timeText
  }

  /** A request that was turned away at the door; many of a kind are one line. */
  requestRejected(code: string): void {
    if (this.#repeats.isTooMany(`refused ${code}`)) return
    this.#pino.warn({ code }, 'A request was turned away.')
  }

  /** What happened to the upstream as a whole, in a sentence. */
  notice(sentence: string): void {
    if (this.#repeats.isTooMany(sentence)) return
    this.#pino.warn(sentence)
  }

  /** A bug. Only names and places: a message may hold whatever the failing code had in hand. */
  unexpected(error: unknown): void {
    const name = error instanceof Error ? error.name : typeof error
    if (this.#repeats.isTooMany(`unexpected ${name}`)) return
    const stack = error instanceof Error ? (error.stack ?? '') : ''
    const frames = stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim())
    this.#pino.error({ error: name, frames }, 'Unexpected error.')
  }
}
