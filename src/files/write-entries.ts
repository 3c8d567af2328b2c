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

const options = { record_delimiter: '\r\n', quoted_string: false } as const

/** The first line of a CSV file. */
export function csvHeader(): string {
  return byteOrderMark + stringify([columns], options)
}

/** Entries as rows of CSV, each with its line end. */
export function csvRows(entries: readonly JobEntry[]): string {
  return stringify(entries.map(csvRow), options)
}

function csvRow({ index, input, status, address, device, failure }: JobEntry) {
  return [
    index,
    input === address || input === address?.slice(1) ? input : safe(input),
    status,
    address,
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

/**
 * Spreadsheets run a cell that begins with one of these characters as a formula. An apostrophe before
 * them makes it text. Source: OWASP, CSV Injection. A phone number in E.164 begins with `+` too, but
 * contains only digits.
 */
const formula = /^[=+\-@\t\r]/

function safe(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null
  return formula.test(text) ? `'${text}` : text
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
