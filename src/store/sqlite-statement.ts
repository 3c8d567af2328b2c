/** What the thread that opened the database file is asked and answers. */
export interface SqliteStatement {
  readonly id: number
  readonly sql: string
  readonly parameters: readonly unknown[]
}

export type SqliteReply =
  | { readonly id: number; readonly rows: object[]; readonly changeCount: number }
  | { readonly id: number; readonly error: unknown }

/** Asks the thread to close the file and end. */
export const closeRequest = 'CLOSE'
