import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { closeRequest, type SqliteReply, type SqliteStatement } from './sqlite-statement.ts'

type Answered = Extract<SqliteReply, { rows: object[] }>

/** How long a statement, and closing, may take before nobody waits for it any more. */
const timeoutMs = 5000

/** On a disk that hangs, what is asked on top of this is refused rather than kept. */
const maxUnanswered = 1000

/** The program lies beside this file, as source or as a bundle. */
const program = new URL(
  import.meta.url.endsWith('.ts') ? './sqlite-worker.ts' : './sqlite-worker.js',
  import.meta.url,
)

/**
 * A thread with a database file. It takes one statement after the other; when it has ended, whatever
 * is asked of it rejects.
 */
export class SqliteThread {
  readonly #worker: Worker
  readonly #unanswered = new Map<number, PromiseWithResolvers<Answered>>()
  readonly #exited: Promise<unknown>
  #lastId = 0
  #end: Error | undefined

  constructor(file: string) {
    this.#worker = new Worker(program, { name: 'sqlite', workerData: { file } })
    this.#worker.on('message', (reply: SqliteReply) => this.#settle(reply))
    this.#worker.on('error', (error) => this.#ended(error as Error))
    this.#worker.on('exit', () => this.#ended(new Error('the thread of the database has ended')))
    this.#exited = once(this.#worker, 'exit').catch(() => undefined)
  }

  execute(sql: string, parameters: readonly unknown[]): Promise<Answered> {
    if (this.#end !== undefined) return Promise.reject(this.#end)
    if (this.#unanswered.size >= maxUnanswered) {
      return Promise.reject(new Error(`more than ${maxUnanswered} statements are unanswered`))
    }
    const id = ++this.#lastId
    const answer = Promise.withResolvers<Answered>()
    this.#unanswered.set(id, answer)
    this.#worker.postMessage({ id, sql, parameters } satisfies SqliteStatement)
    const timer = setTimeout(
      () => answer.reject(new Error(`the database did not answer within ${timeoutMs} ms`)),
      timeoutMs,
    )
    return answer.promise.finally(() => clearTimeout(timer))
  }

  /** Resolves when the statements before it are done and the file is closed, or that takes too long. */
  async close(): Promise<void> {
    this.#end ??= new Error('the database is closed')
    this.#worker.postMessage(closeRequest)
    const { promise: tooLong, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, timeoutMs)
    await Promise.race([this.#exited, tooLong])
    clearTimeout(timer)
    this.#worker.unref()
    void this.#worker.terminate() // for one that hangs, as soon as it does not
  }

  #settle(reply: SqliteReply): void {
    const answer = this.#unanswered.get(reply.id)
    this.#unanswered.delete(reply.id)
    if ('error' in reply) answer?.reject(reply.error)
    else answer?.resolve(reply)
  }

  #ended(reason: Error): void {
    this.#end ??= reason
    for (const answer of this.#unanswered.values()) answer.reject(reason)
    this.#unanswered.clear()
  }
}
