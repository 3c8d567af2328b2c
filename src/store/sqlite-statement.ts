/** The messages to and from the thread of a database file. */
export interface SqliteStatement {
  readonly id: number
  readonly sql: string
  readonly parameters: readonly unknown[]
}

export type SqliteReply =
  | { readonly id: number; readonly rows: object[]; readonly changeCount: number }
  | { readonly id: number; readonly error: unknown }

/** Makes the thread close the file and end. */
export const closeRequest = 'CLOSE'
