import { CsvRows } from './csv-rows.ts'
import { FileError } from './file-error.ts'
import { hasNumberColumn, type WantedColumn } from './number-column.ts'

const delimiters = [',', ';', '\t', '|'] as const

export interface CsvDialect {
  /** `null`: the rows have one column. */
  readonly delimiter: (typeof delimiters)[number] | null
  /** The first rows. */
  readonly rows: readonly (readonly string[])[]
  /** The error after the rows. */
  readonly fault: FileError | undefined
  /** The length of a line such as `sep=;` before the rows. */
  readonly skippedLength: number
}

/** The maximum number of rows that decide about the delimiter and the column. */
const maxRows = 100

/** The text is read in steps of this length, until there are enough rows. */
const stepLength = 8192

/** The part of the rows that must have the same number of cells. */
const minShare = 0.7

/**
 * Finds the delimiter in the first text of a file: the one with which a column looks like phone numbers, or
 * is the `wanted` one, and most rows have the same length.
 */
export function findDialect(
  head: string,
  { isWhole, wanted }: { readonly isWhole: boolean; readonly wanted: WantedColumn | undefined },
): CsvDialect {
  const [line = '', separator] = /^sep=([,;\t|])(?:\r\n|\n|\r)/i.exec(head) ?? []
  const read = (delimiter: CsvDialect['delimiter']) => {
    const first = firstRows(head.slice(line.length), delimiter, isWhole)
    return { delimiter, skippedLength: line.length, ...first }
  }
  const told = delimiters.find((one) => one === separator)
  if (told !== undefined) return read(told)
  const dialects = delimiters.map(read)
  const [best] = dialects
    .map((dialect) => rated(dialect, wanted))
    .filter(({ maxWidth }) => maxWidth > 1)
    .toSorted((a, b) => Number(b.fits) - Number(a.fits) || b.share - a.share || b.width - a.width)
  const single = rated(read(null), wanted)
  if (best === undefined) {
    return dialects.find(({ fault }) => fault?.code === 'TOO_MANY_COLUMNS') ?? single.dialect
  }
  const isBetter = best.isRegular ? best.fits || !single.fits : best.fits && !single.fits
  return isBetter ? best.dialect : single.dialect
}

/** How well a delimiter explains the rows. */
function rated(dialect: CsvDialect, wanted: WantedColumn | undefined) {
  const { rows } = dialect
  const fits = hasNumberColumn(rows, wanted)
  const counts = Map.groupBy(rows, (row) => row.length)
  const [most] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)
  if (most === undefined)
    return { dialect, fits, width: 0, maxWidth: 0, share: 0, isRegular: false }
  const [width, { length }] = most
  const share = length / rows.length
  const isRegular = width > 1 && share >= minShare
  return { dialect, fits, width, maxWidth: Math.max(...counts.keys()), share, isRegular }
}

/** Rows until the first fault. */
function firstRows(
  text: string,
  delimiter: CsvDialect['delimiter'],
  isWhole: boolean,
): Pick<CsvDialect, 'rows' | 'fault'> {
  const rows: string[][] = []
  const reader = new CsvRows({ delimiter }, (row) => {
    if (rows.length < maxRows) rows.push(row)
  })
  try {
    for (let start = 0; start < text.length && rows.length < maxRows; start += stepLength) {
      reader.write(text.slice(start, start + stepLength))
    }
    if (isWhole && rows.length < maxRows) reader.end()
    else if (rows.length === 0 && text.trim() !== '') throw new FileError('LINE_TOO_LONG')
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return { rows, fault: error }
  }
  return { rows, fault: undefined }
}
