import { parseAddress } from '../domain/address.ts'
import { FileError } from './file-error.ts'

/** The column with the numbers, and whether the first row has names of columns. */
export interface NumberColumn {
  /** From 0. */
  readonly index: number
  readonly name: string | null
  readonly hasHeader: boolean
}

/** The part of the cells of a column that must look like phone numbers. */
const minShare = 0.5

/** Columns whose scores differ by less are alike. */
const minDifference = 0.2

const usualName = /phone|mobil|msisdn|cell|tel|handy|rufnummer|whatsapp|number|nummer|address/i
const date = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})([T ].*)?$/
const looseNumber = /^\(?\+?[\d\s().\-/]{6,30}$/

/**
 * Finds the column with phone numbers by what is in it. `wanted` is its name, or its number from 1.
 * `rows` are the first rows of the file. Throws a `FileError`.
 */
export function findColumn(
  rows: readonly (readonly string[])[],
  wanted: string | undefined,
): NumberColumn {
  const [first = []] = rows
  if (wanted !== undefined) return wantedColumn(rows, wanted)
  const columnCount = Math.max(...rows.map((row) => row.length))
  if (columnCount === 1) return withHeader(rows, 0)
  const scores = Array.from({ length: columnCount }, (_, index) => ({
    index,
    score: scoreOf(rows, index),
  })).filter(({ score }) => score >= minShare)
  const best = Math.max(...scores.map(({ score }) => score))
  const candidates = scores.filter(({ score }) => score > best - minDifference)
  if (candidates.length === 0) throw new FileError('NO_NUMBER_COLUMN', { columns: first })
  if (candidates.length === 1) return withHeader(rows, candidates[0]!.index)
  const usual = candidates.filter(({ index }) => usualName.test(first[index] ?? ''))
  if (usual.length === 1) return withHeader(rows, usual[0]!.index)
  const columns = candidates.map(({ index }) => withHeader(rows, index).name ?? String(index + 1))
  throw new FileError('SEVERAL_NUMBER_COLUMNS', { columns })
}

function wantedColumn(rows: readonly (readonly string[])[], wanted: string): NumberColumn {
  const [first = []] = rows
  const name = wanted.trim().toLowerCase()
  const index = first.findIndex((cell) => cell.trim().toLowerCase() === name)
  if (index !== -1) return { index, name: first[index]!, hasHeader: true }
  const number = /^[1-9]\d{0,3}$/.test(name) ? Number(name) : 0
  const columnCount = Math.max(...rows.map((row) => row.length))
  if (number === 0 || number > columnCount)
    throw new FileError('UNKNOWN_COLUMN', { columns: first })
  return withHeader(rows, number - 1)
}

/** The first row has names if its cell is no number, and has no digit if it is alone. */
function withHeader(rows: readonly (readonly string[])[], index: number): NumberColumn {
  const cell = rows[0]?.[index] ?? ''
  const hasHeader =
    numberScore(cell) === 0 && !(rows.length === 1 && /\d/.test(cell)) && isName(cell)
  return { index, name: hasHeader ? cell : null, hasHeader }
}

/** A name has a letter. Text that is only digits and signs is rather a wrong number. */
function isName(cell: string): boolean {
  return /\p{L}/u.test(cell) && !/\d{5}/.test(cell)
}

/** How much the cells of a column look like phone numbers, 0 to 1. Empty cells do not count. */
function scoreOf(rows: readonly (readonly string[])[], index: number): number {
  const cells = rows.map((row) => row[index] ?? '')
  const [first = '', ...others] = cells
  const counted = (numberScore(first) > 0 ? cells : others).filter((cell) => cell.trim() !== '')
  if (counted.length === 0) return 0
  return counted.reduce((sum, cell) => sum + numberScore(cell), 0) / counted.length
}

/** 1: clearly a phone number. 0.6: perhaps. 0: none. */
function numberScore(cell: string): number {
  const text = unwrapCell(cell).trim()
  const digitCount = text.replaceAll(/\D/g, '').length
  if (digitCount < 6 || digitCount > 17 || date.test(text)) return 0
  if (parseAddress(text) !== undefined && (text.startsWith('+') || digitCount >= 10)) return 1
  if (!looseNumber.test(text)) return 0
  return text.startsWith('+') || text.startsWith('00') || digitCount >= 10 ? 1 : 0.6
}

/** Spreadsheets protect numbers as `="+49…"`, or with an apostrophe. */
export function unwrapCell(cell: string): string {
  if (cell.startsWith('="') && cell.endsWith('"')) return cell.slice(2, -1)
  return cell.startsWith("'") ? cell.slice(1) : cell
}
