/** The messages to and from the thread of a database file. */
export interface SqliteStatement {
  readonly id: number
  readonly sql: string
  readonly parameters: readonly unknown[]
}

export type SqliteReply =
  | { readonly id: number; readonly rows: object[]; readonly changeCount: number }
  | { readonly id: number; readonly error: unknown }

/** What the thread reports once each, before its first reply. */
export type SqliteProgress =
  | { readonly progress: 'WAITING_FOR_LOCK'; readonly sentence: string }
  | { readonly progress: 'OPEN' }

/** The data that the thread starts with. */
export interface SqliteWorkerData {
  readonly directory: string
  readonly lockWaitMs: number
}

/** Makes the thread close the file, release the directory and end. */
export const closeRequest = 'CLOSE'
