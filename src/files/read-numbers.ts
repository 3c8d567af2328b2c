import { setImmediate } from 'node:timers/promises'
import { findDialect } from './csv-dialect.ts'
import { CsvRows } from './csv-rows.ts'
import { type DecodedText, type DecodeOptions, decodeText } from './decoded-text.ts'
import { FileError } from './file-error.ts'
import { JsonNumbers } from './json-numbers.ts'
import { splitLines } from './split-lines.ts'
import { findColumn, unwrapCell, type WantedColumn } from './number-column.ts'

export type FileType = 'CSV' | 'JSONL' | 'TEXT'

export interface ReadOptions extends DecodeOptions {
  readonly type: FileType
  /** The column with the numbers. Without it, the content decides. */
  readonly column?: WantedColumn | undefined
  /** Called after each batch, so that other work can run. By default, it waits for the next turn of the event loop. */
  readonly pause?: () => Promise<void> | undefined
}

/** How a file was understood. */
export interface FileSummary {
  readonly encoding: DecodedText['encoding']
  readonly delimiter: string | null
  readonly hasHeader: boolean
  /** `index` is from 0. `null` for files without columns. */
  readonly column: { readonly index: number; readonly name: string | null } | null
  /** At most 20 rows, and the header, of 20 cells of 100 characters. */
  readonly firstRows: readonly (readonly string[])[]
  /** The number of inputs. */
  readonly rowCount: number
}

/** Receives inputs in their order. The next ones are read when it has resolved. */
export type OnInputs = (inputs: string[]) => Promise<void>

/** The maximum number of inputs that are passed on at once. */
const maxBatchSize = 2000
const shown = { rows: 21, cells: 20, characters: 100 }

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
  const dialect = findDialect(text.head, { isWhole: !first.value, wanted })
  const { delimiter, fault, skippedLength } = dialect
  // After a fault in the first rows, they are too few to find the column.
  if (fault !== undefined && dialect.rows.length < 2) throw fault
  if (dialect.rows.length === 0) throw new FileError('EMPTY_FILE')
  const column = findColumn(dialect.rows, wanted)
  const batches = new Batches(onInputs, pause)
  let isHeader = column.hasHeader
  const rows = new CsvRows({ delimiter, firstLine: skippedLength > 0 ? 2 : 1 }, (cells) => {
    if (isHeader) isHeader = false
    else if (!isEmpty(cells)) batches.add(unwrapCell(cells[column.index] ?? ''))
  })
  const write = async (piece: string) => {
    rows.write(piece)
    await batches.pass()
  }
  await write(text.head.slice(skippedLength))
  if (!first.done) await write(first.value)
  for await (const piece of text.rest) await write(piece)
  rows.end()
  await batches.pass()
  return {
    encoding: text.encoding,
    delimiter,
    hasHeader: column.hasHeader,
    column: { index: column.index, name: column.name },
    firstRows: shownRows(dialect.rows),
    rowCount: batches.complete(),
  }
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

async function readLines(
  text: DecodedText,
  { type, column, pause }: ReadOptions,
  onInputs: OnInputs,
): Promise<FileSummary> {
  const json = type === 'JSONL' ? new JsonNumbers(column) : undefined
  const batches = new Batches(onInputs, pause)
  const firstLines: string[] = []
  let lineNumber = 0
  let hasHeader = false
  for await (const lines of splitLines(text)) {
    for (const line of lines) {
      lineNumber += 1
      if (line.trim() === '') continue
      const isFirst = firstLines.length === 0
      if (firstLines.length < shown.rows) firstLines.push(line)
      if (json !== undefined) batches.add(json.read(line, lineNumber))
      else if (isFirst && !/\d/.test(line)) hasHeader = true
      else batches.add(unwrapCell(line))
    }
    await batches.pass()
  }
  return {
    encoding: text.encoding,
    delimiter: null,
    hasHeader,
    column: json?.column ?? null,
    firstRows: shownRows(firstLines.map((line) => [line])),
    rowCount: batches.complete(),
  }
}

/** Passes the inputs on in batches, with pauses between them. */
class Batches {
  readonly #onInputs: OnInputs
  readonly #pause: () => Promise<void> | undefined
  #inputs: string[] = []
  #rowCount = 0

  constructor(onInputs: OnInputs, pause: ReadOptions['pause'] = () => setImmediate()) {
    this.#onInputs = onInputs
    this.#pause = pause
  }

  add(input: string): void {
    this.#inputs.push(input)
  }

  async pass(): Promise<void> {
    const inputs = this.#inputs
    this.#inputs = []
    this.#rowCount += inputs.length
    for (let start = 0; start < inputs.length; start += maxBatchSize) {
      await this.#onInputs(inputs.slice(start, start + maxBatchSize))
      await this.#pause()
    }
  }

  /** The number of all inputs. Throws a `FileError` if there were none. */
  complete(): number {
    if (this.#rowCount === 0) throw new FileError('EMPTY_FILE')
    return this.#rowCount
  }
}

function shownRows(rows: readonly (readonly string[])[]): string[][] {
  return rows
    .slice(0, shown.rows)
    .map((row) => row.slice(0, shown.cells).map((cell) => cell.slice(0, shown.characters)))
}
