/** The messages to and from the thread of a database file. */
export interface SqliteStatement {
  readonly id: number
  readonly sql: string
  readonly parameters: readonly unknown[]
}

export type SqliteReply =
  | { readonly id: number; readonly rows: object[]; readonly changeCount: number }
  /** A copied error has no code of SQLite, so the code goes beside it. */
  | { readonly id: number; readonly error: Error; readonly errcode: number | undefined }

/** What the thread reports. The first two come once each, before its first reply. */
export type SqliteProgress =
  | { readonly progress: 'WAITING_FOR_LOCK'; readonly sentence: string }
  | { readonly progress: 'OPEN' }
  | { readonly progress: 'MOVED_ASIDE'; readonly sentence: string }

/** The data that the thread starts with. */
export interface SqliteWorkerData {
  readonly directory: string
  readonly lockWaitMs: number
}

/** Makes the thread close the file, release the directory and end. */
export const closeRequest = 'CLOSE'
