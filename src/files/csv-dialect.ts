import { parse } from 'csv-parse/sync'

const candidates = [',', ';', '\t', '|'] as const

/** `null`: the rows have one column. */
export type Delimiter = (typeof candidates)[number] | null

/** Text has no NUL. */
const noDelimiter = '\0'

/** A row with more characters is an error. */
const maxRowLength = 100_000

/** The options of csv-parse for all rows. */
export function csvOptions(delimiter: Delimiter) {
  return {
    delimiter: delimiter ?? noDelimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: maxRowLength,
  }
}

export interface CsvDialect {
  readonly delimiter: Delimiter
  /** The first rows. */
  readonly rows: readonly (readonly string[])[]
  /** The error after the rows. */
  readonly fault: Error | undefined
  /** The length of a line such as `sep=;` before the rows. */
  readonly skippedLength: number
}

/** The maximum number of rows that decide about the delimiter and the column. */
const maxRows = 100

/** Finds the delimiter in the first text of a file: the one with which most rows have the same length. */
export function findDialect(head: string, isWhole: boolean): CsvDialect {
  const [line = '', separator] = /^\uFEFF?sep=(.)(?:\r\n|\n|\r)/i.exec(head) ?? []
  const text = isWhole ? head : head.slice(0, lastLineEnd(head))
  const sample = text.slice(line.length)
  if (separator !== undefined && (candidates as readonly string[]).includes(separator)) {
    const delimiter = separator as Delimiter
    return { delimiter, ...firstRows(sample, delimiter), skippedLength: line.length }
  }
  const scored = candidates.map((delimiter) => {
    const { rows, fault } = firstRows(sample, delimiter)
    const { width, share } = regularity(rows)
    return { delimiter, rows, fault, width, share }
  })
  const [best] = scored
    .filter(({ width }) => width > 1)
    .toSorted((a, b) => b.share - a.share || b.width - a.width)
  if (best !== undefined && best.share >= 0.7) {
    const { delimiter, rows, fault } = best
    return { delimiter, rows, fault, skippedLength: 0 }
  }
  return { delimiter: null, ...firstRows(sample, null), skippedLength: 0 }
}

/** A head without a line end is one line. */
function lastLineEnd(text: string): number {
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'))
  return end === -1 ? text.length : end
}

/** Rows until the first fault. */
function firstRows(text: string, delimiter: Delimiter): Pick<CsvDialect, 'rows' | 'fault'> {
  const rows: string[][] = []
  try {
    parse(text, {
      ...csvOptions(delimiter),
      bom: true,
      to: maxRows,
      on_record: (row: string[]) => {
        rows.push(row)
        return null
      },
    })
  } catch (error) {
    return { rows, fault: error as Error }
  }
  return { rows, fault: undefined }
}

/** The most frequent number of columns, and the share of the rows that have it. */
function regularity(rows: readonly (readonly string[])[]) {
  const counts = Map.groupBy(rows, (row) => row.length)
  const [most] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)
  if (most === undefined) return { width: 0, share: 0 }
  return { width: most[0], share: most[1].length / rows.length }
}
