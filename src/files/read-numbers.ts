import { type CsvError, parse } from 'csv-parse'
import { type CsvDialect, csvOptions, findDialect } from './csv-dialect.ts'
import { type DecodedText, type DecodeOptions, decodeText } from './decoded-text.ts'
import { FileError, type FileErrorCode } from './file-error.ts'
import { JsonNumbers } from './json-numbers.ts'
import { splitLines } from './split-lines.ts'
import { findColumn, unwrapCell } from './number-column.ts'

export type FileType = 'CSV' | 'JSONL' | 'TEXT'

export interface ReadOptions extends DecodeOptions {
  readonly type: FileType
  /** The name of the column with the numbers, or its number from 1. Without it, the content decides. */
  readonly column?: string | undefined
  /** Called between steps of reading, so that other work can run. */
  readonly pause?: () => Promise<void> | undefined
}

/** How a file was understood. */
export interface FileSummary {
  readonly encoding: DecodedText['encoding']
  readonly delimiter: string | null
  readonly hasHeader: boolean
  /** `index` is from 0. `null` for files without columns. */
  readonly column: { readonly index: number; readonly name: string | null } | null
  /** At most 10 rows of 20 cells of 100 characters, the header included. */
  readonly firstRows: readonly (readonly string[])[]
  /** The number of inputs. */
  readonly rowCount: number
}

/** Receives inputs in their order. The next ones are read when it has resolved. */
export type OnInputs = (inputs: string[]) => Promise<void>

const maxColumns = 1000
const shown = { rows: 10, cells: 20, characters: 100 }

/** Reads the phone numbers of a file as they are written. Rejects with a `FileError`. */
export async function readNumbers(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions,
  onInputs: OnInputs,
): Promise<FileSummary> {
  const text = await decodeText(bytes, options)
  try {
    if (options.type === 'CSV') return await readCsv(text, options, onInputs)
    return await readLines(text, options, onInputs)
  } finally {
    await text.rest.return()
  }
}

async function readCsv(
  text: DecodedText,
  { column: wanted, pause }: ReadOptions,
  onInputs: OnInputs,
): Promise<FileSummary> {
  const first = await text.rest.next()
  const isWhole = first.done === true || first.value === ''
  const dialect = findDialect(text.head, isWhole)
  // After a fault in the first rows, they are too few to find the column.
  const fault = dialect.rows.length < 2 ? faultOf(dialect) : undefined
  if (fault !== undefined) throw fault
  if (dialect.rows.length === 0) throw new FileError('EMPTY_FILE')
  const wide = dialect.rows.findIndex((row) => row.length > maxColumns)
  if (wide !== -1) throw new FileError('TOO_MANY_COLUMNS', { line: wide + 1 })
  const column = findColumn(dialect.rows, wanted)
  const rows = new CsvRows(dialect, column)
  let rowCount = 0
  const pass = async () => {
    const inputs = rows.take()
    if (inputs.length === 0) return
    rowCount += inputs.length
    await onInputs(inputs)
    await pause?.()
  }
  await rows.write(text.head.slice(dialect.skippedLength))
  await pass()
  if (!first.done) await rows.write(first.value)
  for await (const piece of text.rest) {
    await rows.write(piece)
    await pass()
  }
  await rows.end()
  await pass()
  if (rowCount === 0) throw new FileError('EMPTY_FILE')
  return {
    encoding: text.encoding,
    delimiter: dialect.delimiter,
    hasHeader: column.hasHeader,
    column: { index: column.index, name: column.name },
    firstRows: shownRows(dialect.rows),
    rowCount,
  }
}

/** Parses rows, and keeps the inputs until they are taken. */
class CsvRows {
  readonly #parser
  #inputs: string[] = []
  #rowCount = 0
  #error: Error | undefined

  constructor(
    { delimiter }: Pick<CsvDialect, 'delimiter'>,
    { index, hasHeader }: { readonly index: number; readonly hasHeader: boolean },
  ) {
    this.#parser = parse({
      ...csvOptions(delimiter),
      bom: true,
      on_record: (row: string[]) => {
        this.#rowCount += 1
        if (row.length > maxColumns)
          throw new FileError('TOO_MANY_COLUMNS', { line: this.#rowCount })
        if (hasHeader && this.#rowCount === 1) return null
        const cell = row[index] ?? ''
        if (cell !== '' || row.some((one) => one !== '')) this.#inputs.push(unwrapCell(cell))
        return null
      },
    })
    this.#parser.on('error', (error) => {
      this.#error ??= error
    })
    this.#parser.resume()
  }

  take(): string[] {
    const inputs = this.#inputs
    this.#inputs = []
    return inputs
  }

  async write(text: string): Promise<void> {
    await new Promise<void>((resolve) => this.#parser.write(text, () => resolve()))
    this.#check()
  }

  async end(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#parser.on('close', resolve)
      this.#parser.end()
    })
    this.#check()
  }

  #check(): void {
    if (this.#error !== undefined) throw fileErrorOf(this.#error)
  }
}

function faultOf({ fault }: CsvDialect): Error | undefined {
  return fault === undefined ? undefined : fileErrorOf(fault)
}

const codes: Readonly<Record<string, FileErrorCode>> = {
  CSV_QUOTE_NOT_CLOSED: 'OPEN_QUOTE',
  CSV_MAX_RECORD_SIZE: 'LINE_TOO_LONG',
}

function fileErrorOf(error: Error): Error {
  if (error instanceof FileError) return error
  const { code, lines } = error as CsvError & { readonly lines?: number }
  const known = codes[code]
  return known === undefined
    ? error
    : new FileError(known, lines === undefined ? {} : { line: lines })
}

async function readLines(
  text: DecodedText,
  { type, column, pause }: ReadOptions,
  onInputs: OnInputs,
): Promise<FileSummary> {
  const json = type === 'JSONL' ? new JsonNumbers(column) : undefined
  const firstLines: string[] = []
  let lineNumber = 0
  let rowCount = 0
  let hasHeader = false
  for await (const lines of splitLines(text)) {
    const inputs: string[] = []
    for (const line of lines) {
      lineNumber += 1
      if (line.trim() === '') continue
      if (firstLines.length < shown.rows) firstLines.push(line)
      if (json !== undefined) inputs.push(json.read(line, lineNumber))
      else if (firstLines.length === 1 && rowCount + inputs.length === 0 && !/\d/.test(line)) {
        hasHeader = true
      } else inputs.push(unwrapCell(line))
    }
    rowCount += inputs.length
    if (inputs.length > 0) await onInputs(inputs)
    await pause?.()
  }
  if (rowCount === 0) throw new FileError('EMPTY_FILE')
  return {
    encoding: text.encoding,
    delimiter: null,
    hasHeader,
    column: json?.column ?? null,
    firstRows: shownRows(firstLines.map((line) => [line])),
    rowCount,
  }
}

function shownRows(rows: readonly (readonly string[])[]): string[][] {
  return rows
    .slice(0, shown.rows)
    .map((row) => row.slice(0, shown.cells).map((cell) => cell.slice(0, shown.characters)))
}
