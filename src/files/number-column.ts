import { FileError } from './file-error.ts'

/** The column with the numbers, and whether the first row has names of columns. */
export interface NumberColumn {
  /** From 0. */
  readonly index: number
  readonly name: string | null
  readonly hasHeader: boolean
}

/** The name of a column, or its number from 1; as a text, a number only if no column has it as its name. */
export type WantedColumn = string | number

/** The part of the cells of a column that must look like phone numbers. */
const minShare = 0.5

/** Columns whose scores differ by less are alike. */
const minDifference = 0.2

/** Names of columns with phone numbers, the clear ones first. */
const usualNames = [
  /phone|telefon|mobil|msisdn|handy|rufnummer|whatsapp|\btel\b|\bcell|cellulare|celular/i,
  /number|nummer|numero|address|recipient/i,
] as const

const date = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})([T ].*)?$/
const looseNumber = /^\(?\+?[\d\s().\-/]{6,30}$/

type Rows = readonly (readonly string[])[]

/**
 * Finds the wanted column, or else the column whose cells look like phone numbers. `rows` are the first rows of the file. Throws a `FileError`.
 */
export function findColumn(rows: Rows, wanted: WantedColumn | undefined): NumberColumn {
  const [first = []] = rows
  if (wanted !== undefined) {
    const column = wantedColumn(rows, wanted)
    if (column === undefined) throw new FileError('UNKNOWN_COLUMN', { columns: first })
    return column
  }
  const candidates = candidateColumns(rows)
  if (candidates.length === 1) return withHeader(rows, candidates[0]!)
  const named = namedColumn(first, candidates.length > 0 ? candidates : possibleColumns(rows))
  if (named !== undefined) return withHeader(rows, named)
  if (candidates.length === 0) {
    const isOnlyColumn = widthOf(rows) === 1 && rows.some(([cell = '']) => hasDigit(cell))
    if (isOnlyColumn) return withHeader(rows, 0)
    throw new FileError('NO_NUMBER_COLUMN', { columns: first })
  }
  const columns = candidates.map((index) => withHeader(rows, index).name ?? String(index + 1))
  const columnNumbers = candidates.map((index) => index + 1)
  throw new FileError('SEVERAL_NUMBER_COLUMNS', { columns, columnNumbers })
}

/** Whether a column looks like phone numbers or, with `wanted`, is that column. */
export function hasNumberColumn(rows: Rows, wanted: WantedColumn | undefined): boolean {
  if (wanted === undefined) return candidateColumns(rows).length > 0
  const column = wantedColumn(rows, wanted)
  return column !== undefined && (column.isNamed || scoreOf(rows, column.index) > 0)
}

/** The columns that look most like phone numbers. */
function candidateColumns(rows: Rows): number[] {
  const scores = Array.from({ length: widthOf(rows) }, (_, index) => scoreOf(rows, index))
  const best = Math.max(...scores)
  return [...scores.keys()].filter(
    (index) => scores[index]! >= minShare && scores[index]! > best - minDifference,
  )
}

/** The columns that may have phone numbers: most cells below the first row have a digit, or all are empty. */
function possibleColumns(rows: Rows): number[] {
  return Array.from({ length: widthOf(rows) }, (_, index) => index).filter((index) => {
    const cells = rows.slice(1).map((row) => row[index] ?? '')
    const texts = cells.filter((cell) => cell.trim() !== '')
    return texts.filter(hasDigit).length * 2 >= texts.length
  })
}

function hasDigit(text: string): boolean {
  return /\d/.test(text)
}

/** The only one of these columns with a clear name of phone numbers, or else with a likely one. */
function namedColumn(names: readonly string[], columns: readonly number[]): number | undefined {
  for (const pattern of usualNames) {
    const named = columns.filter((index) => pattern.test(names[index] ?? ''))
    if (named.length > 0) return named.length === 1 ? named[0] : undefined
  }
  return undefined
}

function widthOf(rows: Rows): number {
  return Math.max(...rows.map((row) => row.length))
}

function wantedColumn(
  rows: Rows,
  wanted: WantedColumn,
): (NumberColumn & { readonly isNamed: boolean }) | undefined {
  const [first = []] = rows
  const name = String(wanted).trim().toLowerCase()
  const isNumber = typeof wanted === 'number'
  const index = isNumber ? -1 : first.findIndex((cell) => cell.trim().toLowerCase() === name)
  if (index !== -1) return { index, name: first[index]!, hasHeader: true, isNamed: true }
  const number = /^[1-9]\d{0,3}$/.test(name) ? Number(name) : 0
  if (number === 0 || number > widthOf(rows)) return undefined
  return { ...withHeader(rows, number - 1), isNamed: false }
}

/** The first row has names if its cell is a name, and has no digit if it is alone. */
function withHeader(rows: Rows, index: number): NumberColumn {
  const cell = rows[0]?.[index] ?? ''
  const hasHeader = isName(cell) && !(rows.length === 1 && hasDigit(cell))
  return { index, name: hasHeader ? cell : null, hasHeader }
}

/** A name has a letter. Text that is only digits and signs is rather a wrong number. */
function isName(cell: string): boolean {
  return /\p{L}/u.test(cell) && !/\d{5}/.test(cell)
}

/** How much the cells of a column look like phone numbers, 0 to 1. Empty cells do not count. */
function scoreOf(rows: Rows, index: number): number {
  const cells = rows.map((row) => row[index] ?? '')
  const [first = '', ...others] = cells
  const counted = (numberScore(first) > 0 ? cells : others).filter((cell) => cell.trim() !== '')
  if (counted.length === 0) return 0
  return counted.reduce((sum, cell) => sum + numberScore(cell), 0) / counted.length
}

/** 1: clearly a phone number. 0.7 and 0.6: perhaps; ids look like this, too. 0: none. */
function numberScore(cell: string): number {
  const text = unwrapCell(cell)
  const digitCount = text.replaceAll(/\D/g, '').length
  if (digitCount < 6 || digitCount > 17 || date.test(text) || !looseNumber.test(text)) return 0
  if (/^\(?(?:\+|00)/.test(text)) return 1
  return digitCount >= 10 ? 0.7 : 0.6
}

/**
 * The value of a cell without blanks around it, and without what spreadsheets protect text with: `="+49…"`,
 * or an apostrophe before it.
 */
export function unwrapCell(cell: string): string {
  const text = cell.trim()
  if (text.startsWith('="') && text.endsWith('"') && text.length > 2)
    return text.slice(2, -1).trim()
  return text.startsWith("'") ? text.slice(1).trim() : text
}
