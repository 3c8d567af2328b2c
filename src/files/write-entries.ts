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
  return textOf(entries.map((entry) => csvRow(entry, safe)))
}

/**
 * As `csvRows`, with phone numbers and inputs as formulas such as `="+49…"`. Excel reads `+49…` as a
 * number, drops the plus and shows it with an exponent.
 */
export function excelRows(entries: readonly JobEntry[]): string {
  return textOf(entries.map((entry) => csvRow(entry, protectedNumber)))
}

type Row = ReturnType<typeof csvRow>

/** Writes rows without quotes itself, which most are: csv-stringify takes four times as long for them. */
function textOf(rows: readonly Row[]): string {
  let text = ''
  let quoted: Row[] = []
  const writeQuoted = () => {
    if (quoted.length > 0) text += stringify(quoted, options)
    quoted = []
  }
  for (const row of rows) {
    if (row.some(needsQuotes)) quoted.push(row)
    else {
      writeQuoted()
      text += `${row.join(',')}\r\n` // null and undefined are empty
    }
  }
  writeQuoted()
  return text
}

/** Source: RFC 4180, 2. */
function needsQuotes(cell: Row[number]): boolean {
  return typeof cell === 'string' && /[",\r\n]/.test(cell)
}

type Write = (text: string | null) => string | null

function csvRow({ index, input, status, address, device, failure }: JobEntry, write: Write) {
  return [
    index,
    write(input),
    status,
    write(address),
    device && String(device.rcsEnabled),
    safe(device?.carrierId),
    safe(device?.carrierStatus),
    device?.checkedAt.toISOString(),
    device?.source,
    failure?.code,
    failure?.message,
    failure && String(failure.retryable),
  ]
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
function safe(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null
  const isSafe = !formulaCharacter.test(text) || digits.test(text)
  return isSafe ? text : text.replaceAll(formulas, "'")
}

function protectedNumber(text: string | null): string | null {
  return text !== null && text !== '' && digits.test(text) ? `="${text}"` : safe(text)
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
