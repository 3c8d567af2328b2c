import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { closeRequest, type SqliteReply, type SqliteStatement } from './sqlite-statement.ts'

type Result = Extract<SqliteReply, { rows: object[] }>

/** The time limit for a statement, and for closing. */
const timeoutMs = 5000

/**
 * The maximum number of pending statements. It limits the memory that they take while a disk hangs.
 */
const maxPending = 1000

/** The program is next to this file, as source or as a bundle. */
const program = new URL(
  import.meta.url.endsWith('.ts') ? './sqlite-worker.ts' : './sqlite-worker.js',
  import.meta.url,
)

/**
 * A worker thread that opens a database file. It runs one statement after the other. After the
 * thread has ended, all calls reject.
 */
export class SqliteThread {
  readonly #worker: Worker
  readonly #pending = new Map<number, PromiseWithResolvers<Result>>()
  readonly #exited: Promise<unknown>
  #lastId = 0
  #endReason: Error | undefined

  constructor(file: string) {
    this.#worker = new Worker(program, { name: 'sqlite', workerData: { file } })
    this.#worker.on('message', (reply: SqliteReply) => this.#settle(reply))
    this.#worker.on('error', (error) => this.#end(error as Error))
    this.#worker.on('exit', () => this.#end(new Error('the thread of the database has ended')))
    this.#exited = once(this.#worker, 'exit').catch(() => undefined)
  }

  execute(sql: string, parameters: readonly unknown[]): Promise<Result> {
    if (this.#endReason !== undefined) return Promise.reject(this.#endReason)
    if (this.#pending.size >= maxPending) {
      return Promise.reject(new Error(`more than ${maxPending} statements are pending`))
    }
    const id = ++this.#lastId
    const result = Promise.withResolvers<Result>()
    this.#pending.set(id, result)
    this.#worker.postMessage({ id, sql, parameters } satisfies SqliteStatement)
    const timer = setTimeout(
      () => result.reject(new Error(`the database did not reply within ${timeoutMs} ms`)),
      timeoutMs,
    )
    return result.promise.finally(() => clearTimeout(timer))
  }

  /** Resolves when earlier statements have ended and the file is closed, or after the time limit. */
  async close(): Promise<void> {
    this.#endReason ??= new Error('the database is closed')
    this.#worker.postMessage(closeRequest)
    const { promise: timeout, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, timeoutMs)
    await Promise.race([this.#exited, timeout])
    clearTimeout(timer)
    this.#worker.unref()
    void this.#worker.terminate() // a hanging thread ends as soon as its system call returns
  }

  #settle(reply: SqliteReply): void {
    const result = this.#pending.get(reply.id)
    this.#pending.delete(reply.id)
    if ('error' in reply) result?.reject(reply.error)
    else result?.resolve(reply)
  }

  #end(reason: Error): void {
    this.#endReason ??= reason
    for (const result of this.#pending.values()) result.reject(reason)
    this.#pending.clear()
  }
}
