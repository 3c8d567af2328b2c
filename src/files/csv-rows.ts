import { FileError } from './file-error.ts'

/** A row with more characters or cells is an error, so that a file cannot fill the memory. */
const maxRowLength = 100_000
const maxColumns = 1000

const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d
const blank = 0x20

/** Receives the cells of a row, and the number of its first line, from 1. */
export type OnRow = (cells: string[], line: number) => void

/**
 * Divides CSV into rows. Lines end with LF, CRLF or CR. A cell in quotation marks may contain delimiters,
 * line breaks and doubled quotation marks; blanks before it are dropped. Rows may have different lengths.
 * Empty lines are skipped.
 *
 * It replaces csv-parse, which creates an error with its stack for each row of another length (20 µs), and
 * keeps the cells of an unfinished row without a limit: a line of 30 MB of commas takes 750 MB.
 */
export class CsvRows {
  /** The code of the delimiter; -1 if rows have one cell. */
  readonly #delimiter: number
  readonly #onRow: OnRow
  #text = ''
  #position = 0
  #line: number
  /** The line breaks within quotation marks in the row. */
  #breakCount = 0
  /** The text ended with CR. A LF that follows belongs to it. */
  #endedWithCr = false

  constructor(
    {
      delimiter,
      firstLine = 1,
    }: { readonly delimiter: string | null; readonly firstLine?: number },
    onRow: OnRow,
  ) {
    this.#delimiter = delimiter?.charCodeAt(0) ?? -1
    this.#line = firstLine
    this.#onRow = onRow
  }

  /**
   * Reads the rows that are complete with this text. An unfinished row is read again with the next one, so
   * the texts should not be short. Throws a `FileError`.
   */
  write(text: string): void {
    this.#read(text, false)
  }

  /** Reads the last row. Throws a `FileError`. */
  end(): void {
    this.#read('', true)
  }

  #read(added: string, isEnd: boolean): void {
    this.#text += added
    this.#position = 0
    if (this.#endedWithCr && this.#text !== '') {
      if (this.#text.charCodeAt(0) === lineFeed) this.#position = 1
      this.#endedWithCr = false
    }
    let start = this.#position
    while (start < this.#text.length) {
      const cells = this.#readCells(isEnd)
      if (cells === undefined) break
      if (this.#position - start > maxRowLength) throw this.#fault('LINE_TOO_LONG')
      const line = this.#line
      this.#endLine()
      start = this.#position
      if (cells.length > 1 || cells[0] !== '') this.#onRow(cells, line)
    }
    this.#text = this.#text.slice(start)
    if (this.#text.length > maxRowLength) throw this.#fault('LINE_TOO_LONG')
  }

  /** The cells until the end of the line; `undefined` if they are unfinished. */
  #readCells(isEnd: boolean): string[] | undefined {
    const text = this.#text
    const cells: string[] = []
    this.#breakCount = 0
    for (;;) {
      const cell = this.#readCell(isEnd)
      if (cell === undefined) return undefined
      cells.push(cell)
      if (cells.length > maxColumns) throw this.#fault('TOO_MANY_COLUMNS')
      if (text.charCodeAt(this.#position) !== this.#delimiter) break
      this.#position += 1
    }
    return cells
  }

  /** A cell until the delimiter or line end after it; `undefined` if it is unfinished. */
  #readCell(isEnd: boolean): string | undefined {
    const text = this.#text
    let start = this.#position
    while (text.charCodeAt(start) === blank) start += 1
    if (text.charCodeAt(start) !== quote) return this.#readUntilDelimiter(this.#position, isEnd)
    const close = closingQuote(text, start + 1)
    const isOpen = close === -1 || (close === text.length - 1 && !isEnd)
    if (isOpen && (isEnd || text.length - start > maxRowLength)) throw this.#fault('OPEN_QUOTE')
    if (isOpen) return undefined
    const value = text.slice(start + 1, close).replaceAll('""', '"')
    this.#breakCount += countBreaks(value)
    const rest = this.#readUntilDelimiter(close + 1, isEnd)
    return rest === undefined ? undefined : value + rest
  }

  #readUntilDelimiter(start: number, isEnd: boolean): string | undefined {
    const text = this.#text
    const delimiter = this.#delimiter
    let end = start
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (code === delimiter || code === lineFeed || code === carriageReturn) break
    }
    if (end === text.length && !isEnd) return undefined
    this.#position = end
    return text.slice(start, end)
  }

  /** Goes behind the line end of a row. */
  #endLine(): void {
    const text = this.#text
    const code = text.charCodeAt(this.#position)
    this.#line += 1 + this.#breakCount
    this.#position += 1
    if (code !== carriageReturn) return
    if (text.charCodeAt(this.#position) === lineFeed) this.#position += 1
    else if (this.#position === text.length) this.#endedWithCr = true
  }

  #fault(code: 'OPEN_QUOTE' | 'LINE_TOO_LONG' | 'TOO_MANY_COLUMNS'): FileError {
    return new FileError(code, { line: this.#line })
  }
}

/** The place of the quotation mark that is not doubled; -1 if there is none. */
function closingQuote(text: string, start: number): number {
  for (let end = text.indexOf('"', start); end !== -1; end = text.indexOf('"', end + 2)) {
    if (text.charCodeAt(end + 1) !== quote) return end
  }
  return -1
}

/** CRLF counts once. */
function countBreaks(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== lineFeed) count += 1
  }
  return count
}
