import { pino, type Level, type Logger } from 'pino'
import type { BulkLookupJob } from '../domain/bulk-lookup-job.ts'
import type { OperationRecord } from './operation-record.ts'
import { LogRateLimiter } from './log-rate-limiter.ts'
import { type Output, standardOutput } from './standard-output.ts'

/** How long the end of the process waits until the last lines are written. */
const maxFlushMs = 800

/** Counts, codes and places, never numbers of people. */
type EventFields = Readonly<Record<string, string | number | boolean | undefined>>

/**
 * Structured lines for operators. This class chooses every field of a line: no line contains a phone
 * number, a document, a token or the account.
 */
export class Log {
  readonly #pino: Logger
  readonly #rateLimiter = new LogRateLimiter((kind, count) =>
    this.#pino.warn({ kind, count }, 'Lines of this kind were omitted in the last 10 seconds.'),
  )
  readonly #output: Output
  readonly #logsOperations: boolean
  #timeMs = 0
  #timeText = ''

  /** By default, writes to standard output asynchronously. */
  constructor(level: Level | 'silent', output: Output = standardOutput()) {
    this.#output = output
    const options = {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
    }
    this.#pino = pino(options, output)
    this.#logsOperations = this.#pino.isLevelEnabled('info')
  }

  /** Resolves when the pending lines are written, after 0.8 s at most. Later lines may be lost. */
  async flush(): Promise<void> {
    await this.#output.flush?.(maxFlushMs)
  }

  started(settings: object): void {
    this.#pino.info(settings, 'Started.')
  }

  stoppingAfter(delayMs: number): void {
    this.#pino.info(
      `/ready returns 503 from now on. The shutdown begins in ${delayMs} ms. A second signal ends the process at once.`,
    )
  }

  stopping(): void {
    this.#pino.info(
      'Stopping when all open operations have a response. A second signal ends the process at once.',
    )
  }

  /**
   * Logs one line for an operation. Builds the line itself, because pino takes three times as long.
   */
  operation(
    { description, client, result, codes, stats, startedAt }: OperationRecord,
    status: number,
  ): void {
    if (!this.#logsOperations) return
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

  /** Formats a time once per millisecond, because this is half of the cost of a line. */
  #time(): string {
    const now = Date.now()
    if (now !== this.#timeMs) {
      this.#timeMs = now
      this.#timeText = new Date(now).toISOString()
    }
    return this.#timeText
  }

  /** A request that was rejected before its operation ran. */
  requestRejected(code: string): void {
    if (this.#rateLimiter.exceeds(`rejected ${code}`)) return
    this.#pino.warn({ code }, 'Request rejected.')
  }

  /** An event that concerns the upstream or the store as a whole, as a sentence. */
  notice(sentence: string, fields: EventFields = {}): void {
    if (this.#rateLimiter.exceeds(sentence)) return
    this.#pino.warn(fields, sentence)
  }

  /** A bulk lookup job has a new state. */
  jobChanged({ id, state, waitReason, list, progress }: BulkLookupJob): void {
    const { inputCount, uniqueCount } = list
    const fields = { job: id, state, waitReason: waitReason ?? undefined, inputCount, uniqueCount }
    this.#pino.info({ ...fields, ...progress }, 'Job.')
  }

  /** Whether `debug` writes lines. */
  get isDebugging(): boolean {
    return this.#pino.isLevelEnabled('debug')
  }

  /** A decision of the server, as a sentence with counts and codes. */
  debug(sentence: string, fields: EventFields): void {
    this.#pino.debug(fields, sentence)
  }

  /**
   * A bug. Logs the name and the stack frames of the error, but not its message, which may contain
   * anything.
   */
  unexpected(error: unknown): void {
    const name = error instanceof Error ? error.name : typeof error
    if (this.#rateLimiter.exceeds(`unexpected ${name}`)) return
    const stack = error instanceof Error ? (error.stack ?? '') : ''
    const frames = stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim())
    this.#pino.error({ error: name, frames }, 'Unexpected error.')
  }
}
