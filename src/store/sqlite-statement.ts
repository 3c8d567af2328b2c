/** Rows of numbers, one after the other. They are faster to send than lists. `NaN` is null. */
export interface NumberRows {
  readonly width: number
  readonly values: Float64Array
}

export interface SqliteStatement {
  readonly sql: string
  readonly parameters: readonly unknown[]
  /** Runs the statement once for each of these rows, which are its parameters. */
  readonly rows?: NumberRows | undefined
  /** In a transaction: rolls it back if the statement changes another number of rows. */
  readonly changeCount?: number | undefined
}

export interface SqliteResult {
  readonly rows: object[]
  readonly changeCount: number
}

/** The messages to and from the thread of a database file. Several statements are one transaction. */
export interface SqliteRequest {
  readonly id: number
  readonly statements: readonly SqliteStatement[]
}

/** `results` is `undefined` for a transaction that was rolled back because of a `changeCount`. */
export type SqliteReply =
  | { readonly id: number; readonly results: readonly SqliteResult[] | undefined }
  /** A copied error has no code of SQLite, so the code goes beside it. */
  | { readonly id: number; readonly error: Error; readonly errcode: number | undefined }

/** What the thread reports. The first two come once each, before its first reply. */
export type SqliteProgress =
  | { readonly progress: 'WAITING_FOR_LOCK'; readonly sentence: string }
  | { readonly progress: 'OPEN' }
  | { readonly progress: 'MOVED_ASIDE'; readonly sentence: string }

/** A database file in a data directory, or a database in memory. */
export type SqlitePlace =
  | { readonly directory: string; readonly contents: keyof typeof fileNames }
  | 'MEMORY'

/** The names of each database and of the lock that protects it, and its name in sentences. */
export const fileNames = {
  ANSWERS: { database: 'answers.sqlite', lock: 'lock.sqlite', title: 'The answer store' },
  JOBS: { database: 'jobs.sqlite', lock: 'jobs-lock.sqlite', title: 'The job store' },
} as const

/** The data that the thread starts with. */
export interface SqliteWorkerData {
  readonly place: SqlitePlace
  readonly lockWaitMs: number
}

/** Makes the thread close the file, release the directory and end. */
export const closeRequest = 'CLOSE'
