/** Why a file cannot be read, with the messages. */
export const fileErrors = {
  EMPTY_FILE: 'The file has no rows.',
  BINARY_FILE:
    'The file is no text. Save a spreadsheet as CSV, and do not send it as .xlsx or in an archive.',
  INVALID_GZIP: 'The file is said to be compressed with gzip, but it is not, or it is damaged.',
  FILE_TOO_LARGE: 'The file is too large after decompression.',
  OPEN_QUOTE: 'A quotation mark is not closed, or only after more than 100,000 characters.',
  LINE_TOO_LONG: 'A line has more than 100,000 characters, or the first line more than 64 KB.',
  TOO_MANY_COLUMNS: 'A row has more than 1,000 columns.',
  NO_NUMBER_COLUMN: 'No column looks like phone numbers. Name one with `column`.',
  SEVERAL_NUMBER_COLUMNS: 'Several columns look like phone numbers. Name one with `column`.',
  UNKNOWN_COLUMN: 'The file has no column with the name or number in `column`.',
  INVALID_JSON: 'A line is not a JSON string, number or object.',
} as const satisfies Record<string, string>

export type FileErrorCode = keyof typeof fileErrors

interface FileErrorDetails {
  /** The line or row of the fault, from 1. */
  readonly line?: number
  /** The names of the columns in question, for the client that sent them. Never log them. */
  readonly columns?: readonly string[]
  /** The numbers of these columns, from 1, unless they are all columns. */
  readonly columnNumbers?: readonly number[]
}

interface ColumnChoice {
  /** From 1. */
  readonly number: number
  readonly name: string
}

/** A file that cannot be read. The message contains nothing of the file. */
export class FileError extends Error {
  override readonly name = 'FileError'
  readonly code: FileErrorCode
  /** The columns in question, for the client that sent them. Never log their names. */
  readonly columns: readonly ColumnChoice[] | undefined

  constructor(code: FileErrorCode, { line, columns, columnNumbers }: FileErrorDetails = {}) {
    const place = line === undefined ? '' : ` (line ${line})`
    super(`${fileErrors[code]}${place}`)
    this.code = code
    this.columns = columns?.map((name, index) => ({
      number: columnNumbers?.[index] ?? index + 1,
      name,
    }))
  }
}
