import { stringify } from 'csv-stringify/sync'
import type { JobEntry } from '../domain/bulk-lookup-job.ts'

const columns = [
  'index',
  'input',
  'status',
  'address',
  'rcs_enabled',
  'carrier_id',
  'carrier_status',
  'checked_at',
  'source',
  'failure_code',
  'failure_message',
  'retryable',
] as const

/** Excel reads CSV as UTF-8 only with a byte order mark. */
const byteOrderMark = '\uFEFF'

const options = { record_delimiter: '\r\n', quoted_match: /[\r\n]/ } as const

/** The first line of a CSV file. */
export function csvHeader(): string {
  return byteOrderMark + stringify([columns], options)
}

/** Entries as rows of CSV, each with its line end. */
export function csvRows(entries: readonly JobEntry[]): string {
  return rowsOf(entries, plainNumber)
}

/**
 * As `csvRows`, with phone numbers and inputs as formulas such as `="+49…"`. Excel reads `+49…` as a
 * number, drops the plus and shows it with an exponent.
 */
export function excelRows(entries: readonly JobEntry[]): string {
  return rowsOf(entries, formulaNumber)
}

/** Returns the cell of a text that has only digits and perhaps a plus. */
type NumberCell = (number: string) => string

const plainNumber: NumberCell = (number) => number
const formulaNumber: NumberCell = (number) => `"=""${number}"""`

function rowsOf(entries: readonly JobEntry[], numberCell: NumberCell): string {
  const cells = new RepeatedCells()
  let text = ''
  for (const entry of entries) text += csvRow(entry, numberCell, cells)
  return text
}

function csvRow(entry: JobEntry, numberCell: NumberCell, cells: RepeatedCells): string {
  const { index, input, status, address, device, failure } = entry
  const number = address === null ? '' : numberCell(address)
  const own = input === address ? number : inputCell(input ?? '', numberCell)
  let row = `${index},${own},${status},${number},`
  if (device === null) row += ',,,,,'
  else {
    const { rcsEnabled, carrierId, carrierStatus, checkedAt, source } = device
    row += `${rcsEnabled},${cells.text(carrierId)},${cells.text(carrierStatus)},${cells.moment(checkedAt)},${source},`
  }
  if (failure === null) return `${row},,\r\n`
  return `${row}${failure.code},${cells.text(failure.message)},${failure.retryable}\r\n`
}

function inputCell(input: string, numberCell: NumberCell): string {
  if (input === '') return ''
  return digits.test(input) ? numberCell(input) : quoted(safe(input))
}

/** The cells that many rows have in common, such as carriers. */
class RepeatedCells {
  readonly #texts = new Map<string, string>()
  readonly #moments = new Map<number, string>()

  text(text: string | null): string {
    if (text === null) return ''
    return this.#texts.getOrInsertComputed(text, () => quoted(safe(text)))
  }

  moment(moment: Date): string {
    return this.#moments.getOrInsertComputed(moment.getTime(), () => moment.toISOString())
  }
}

/** Puts a cell in quotes if it needs them. Source: RFC 4180, 2. */
function quoted(text: string): string {
  if (!/[",\r\n]/.test(text)) return text
  return stringify([[text]], options).slice(0, -options.record_delimiter.length)
}

/** Most texts have no such character. */
const formulaCharacter = /[=+\-@＝＋－＠]/

/** A phone number is no formula. */
const digits = /^\+?\d*$/

/**
 * The places before formulas. Spreadsheets run a cell that begins with one of these characters. In some
 * countries they divide rows at `;`, also within quotes. Source: OWASP, CSV Injection.
 */
const formulas = /(?<=^|[,;|\t\r\n])(?=[\s"]*[=+\-@＝＋－＠])/g

/** Puts an apostrophe before formulas, so that they are text. */
function safe(text: string): string {
  const isSafe = !formulaCharacter.test(text) || digits.test(text)
  return isSafe ? text : text.replaceAll(formulas, "'")
}

/** Entries as lines of JSON, with the names of the GraphQL API. */
export function jsonlRows(entries: readonly JobEntry[]): string {
  return entries.map((entry) => `${JSON.stringify(jsonOf(entry))}\n`).join('')
}

function jsonOf({ index, input, status, address, device, failure }: JobEntry) {
  return {
    index,
    input,
    status,
    address,
    rcsEnabled: device?.rcsEnabled ?? null,
    carrierId: device?.carrierId ?? null,
    carrierStatus: device?.carrierStatus ?? null,
    checkedAt: device?.checkedAt ?? null,
    source: device?.source ?? null,
    failure: failure && {
      code: failure.code,
      reason: failure.reason,
      message: failure.message,
      retryable: failure.retryable,
    },
  }
}
