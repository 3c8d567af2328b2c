import { Worker } from 'node:worker_threads'
import { startTimeout } from '../domain/start-timeout.ts'
import {
  closeRequest,
  type SqlitePlace,
  type SqliteProgress,
  type SqliteReply,
  type SqliteRequest,
  type SqliteResult,
  type SqliteStatement,
  type SqliteWorkerData,
} from './sqlite-statement.ts'

type Results = readonly SqliteResult[] | undefined

/** The time limit for opening the file after the lock, for a statement, and for closing. */
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

export interface LockWait {
  /** How long the thread waits until another process releases the directory; 0 by default. */
  readonly lockWaitMs?: number
  /** Called once, when the wait begins. */
  readonly onLockWait?: (sentence: string) => void
  /** Called when the thread has moved a corrupt file aside. */
  readonly onNotice?: (sentence: string) => void
}

/**
 * A worker thread that locks a data directory and opens a database file in it, or a database in memory.
 * It runs one statement, or one transaction, after the other. After the thread has ended, all calls reject.
 *
 * The thread keeps its lock until it ends, so a thread that hangs excludes the next one.
 */
export class SqliteThread {
  readonly #worker: Worker
  readonly #pending = new Map<number, PromiseWithResolvers<Results>>()
  readonly #exited = Promise.withResolvers<void>()
  readonly #opened = Promise.withResolvers<void>()
  readonly #lockWait: LockWait
  #openTimer: NodeJS.Timeout
  #lastId = 0
  #endReason: Error | undefined

  constructor(place: SqlitePlace, lockWait: LockWait = {}) {
    const workerData: SqliteWorkerData = { place, lockWaitMs: lockWait.lockWaitMs ?? 0 }
    this.#lockWait = lockWait
    this.#worker = new Worker(program, { name: 'sqlite', workerData })
    this.#worker.on('message', (message: SqliteProgress | SqliteReply) => {
      if ('progress' in message) this.#advance(message)
      else this.#settle(message)
    })
    this.#worker.on('error', (error) => this.#end(error as Error))
    this.#worker.on('exit', () => {
      this.#end(new Error('the thread of the database has ended'))
      this.#exited.resolve()
    })
    this.#openTimer = this.#limitOpening(timeoutMs)
    this.#opened.promise.catch(() => undefined) // it can fail after `close`
  }

  /**
   * Resolves when the file is open. Rejects with a `DataDirLockedError` if another process or thread
   * has the directory after the wait, and with another error if opening fails or takes too long.
   */
  get opened(): Promise<void> {
    return this.#opened.promise
  }

  /** Whether statements can succeed. */
  get isOpen(): boolean {
    return this.#endReason === undefined
  }

  async execute(sql: string, parameters: readonly unknown[]): Promise<SqliteResult> {
    const [result] = (await this.#send([{ sql, parameters }]))!
    return result!
  }

  /**
   * Runs several statements in one transaction. Resolves with `undefined`, and changes nothing, if a
   * statement changes another number of rows than its `changeCount`.
   */
  executeAll(statements: readonly SqliteStatement[]): Promise<Results> {
    return this.#send(statements)
  }

  #send(statements: readonly SqliteStatement[]): Promise<Results> {
    if (this.#endReason !== undefined) return Promise.reject(this.#endReason)
    if (this.#pending.size >= maxPending) {
      return Promise.reject(new Error(`more than ${maxPending} statements are pending`))
    }
    const id = ++this.#lastId
    const result = Promise.withResolvers<Results>()
    this.#pending.set(id, result)
    this.#worker.postMessage({ id, statements } satisfies SqliteRequest)
    const stopTimer = startTimeout(
      () => result.reject(new Error(`the database did not reply within ${timeoutMs} ms`)),
      timeoutMs,
    )
    return result.promise.finally(stopTimer)
  }

  /**
   * Resolves when the thread has ended. It completes earlier statements and closes the file first.
   * A thread that hangs ends only when its system call returns.
   */
  async close(): Promise<void> {
    this.#endReason ??= new Error('the database is closed')
    this.#worker.postMessage(closeRequest)
    const timer = setTimeout(() => {
      this.#worker.unref()
      void this.#worker.terminate()
    }, timeoutMs)
    await this.#exited.promise
    clearTimeout(timer)
  }

  #limitOpening(withinMs: number): NodeJS.Timeout {
    return setTimeout(
      () => this.#opened.reject(new Error(`the database was not open within ${withinMs} ms`)),
      withinMs,
    )
  }

  #advance(message: SqliteProgress): void {
    if (message.progress === 'MOVED_ASIDE') {
      this.#lockWait.onNotice?.(message.sentence)
      return
    }
    clearTimeout(this.#openTimer)
    if (message.progress === 'OPEN') {
      this.#opened.resolve()
      return
    }
    const { lockWaitMs = 0, onLockWait } = this.#lockWait
    this.#openTimer = this.#limitOpening(lockWaitMs + timeoutMs)
    onLockWait?.(message.sentence)
  }

  #settle(reply: SqliteReply): void {
    const result = this.#pending.get(reply.id)
    this.#pending.delete(reply.id)
    if ('error' in reply) result?.reject(Object.assign(reply.error, { errcode: reply.errcode }))
    else result?.resolve(reply.results)
  }

  #end(reason: Error): void {
    this.#endReason ??= reason
    clearTimeout(this.#openTimer)
    this.#opened.reject(reason)
    for (const result of this.#pending.values()) result.reject(reason)
    this.#pending.clear()
  }
}
