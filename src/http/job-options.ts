import type { WantedColumn } from '../files/number-column.ts'
import type { IncomingMessage } from 'node:http'
import type { JobEntryFilter } from '../domain/bulk-lookup-job.ts'
import { type JobEntryStatus, jobEntryStatuses } from '../domain/bulk-lookup-job.ts'
import type { NewJobOptions } from '../domain/bulk-lookup-jobs.ts'
import { regions } from '../domain/region.ts'
import { HttpError } from './http-error.ts'

/** How a parameter becomes an option. */
interface Parameter<Value> {
  readonly rule: string
  /** Returns `undefined` for a value that breaks the rule. */
  readonly read: (text: string) => Value | undefined
}

const dayMs = 86_400_000

const flag: Parameter<boolean> = {
  rule: 'true or false',
  read: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
}

function number(min: number, max: number, pattern = /^\d{1,10}$/): Parameter<number> {
  return {
    rule: `a number from ${min} to ${max}`,
    read: (text) =>
      pattern.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : undefined,
  }
}

function textOf(maxLength: number): Parameter<string> {
  return {
    rule: `at most ${maxLength} characters, and not empty`,
    read: (value) => (value !== '' && value.length <= maxLength ? value : undefined),
  }
}

const country: Parameter<NonNullable<NewJobOptions['defaultCountry']>> = {
  rule: 'a country code of two capital letters, such as DE',
  read: (value) => (regions.has(value) ? value : undefined),
}

const uploadParameters = {
  column: textOf(200),
  columnNumber: number(1, 1000),
  name: textOf(100),
  start: flag,
  maxAgeSeconds: number(0, 2_147_483_647),
  defaultCountry: country,
  maxFailedPercent: number(0, 100, /^\d{1,3}(\.\d{1,6})?$/),
  retentionDays: number(1, 365),
} as const

const statuses: Parameter<readonly JobEntryStatus[]> = {
  rule: `a comma-separated list of ${Object.keys(jobEntryStatuses).join(', ')}`,
  read: (value) => {
    const names = value.split(',')
    return names.every((name) => Object.hasOwn(jobEntryStatuses, name))
      ? (names as JobEntryStatus[])
      : undefined
  },
}

export const downloadParameters = {
  after: number(0, 2_147_483_647),
  status: statuses,
  rcsEnabled: flag,
  carrierId: textOf(200),
  forExcel: flag,
  signature: textOf(100),
} as const

type Parameters = Readonly<Record<string, Parameter<unknown>>>

type ValuesOf<Known extends Parameters> = {
  readonly [Name in keyof Known]?: NonNullable<ReturnType<Known[Name]['read']>>
}

/** Reads the parameters of a URL. Throws an `HttpError` that names the rule of a bad one. */
export function readParameters<Known extends Parameters>(
  { url = '' }: IncomingMessage,
  known: Known,
): ValuesOf<Known> {
  const start = url.indexOf('?')
  const values: Record<string, unknown> = {}
  for (const [name, value] of new URLSearchParams(start === -1 ? '' : url.slice(start))) {
    const parameter = Object.hasOwn(known, name) ? known[name] : undefined
    if (parameter === undefined) {
      throw badRequest(`The parameters of this path are ${Object.keys(known).join(', ')}.`)
    }
    if (name in values) throw badRequest(`The parameter ${name} can be given only once.`)
    values[name] = parameter.read(value)
    if (values[name] === undefined)
      throw badRequest(`The parameter ${name} must be ${parameter.rule}.`)
  }
  return values as ValuesOf<Known>
}

/** The options of a job from the request of its upload. Throws an `HttpError`. */
export function jobOptionsOf(
  request: IncomingMessage,
): NewJobOptions & { readonly column?: WantedColumn } {
  const parameters = readParameters(request, uploadParameters)
  const { maxAgeSeconds, retentionDays, column, columnNumber, ...others } = parameters
  if (column !== undefined && columnNumber !== undefined)
    throw badRequest('The parameters column and columnNumber exclude each other.')
  const wanted = column ?? columnNumber
  return {
    ...others,
    ...(wanted !== undefined && { column: wanted }),
    ...(maxAgeSeconds !== undefined && { maxAgeMs: maxAgeSeconds * 1000 }),
    ...(retentionDays !== undefined && { retentionMs: retentionDays * dayMs }),
    idempotencyKey: idempotencyKeyOf(request),
  }
}

export function filterOf({
  status,
  rcsEnabled,
  carrierId,
}: Omit<ValuesOf<typeof downloadParameters>, 'after'>): JobEntryFilter | undefined {
  if (status === undefined && rcsEnabled === undefined && carrierId === undefined) return undefined
  return { statuses: status, rcsEnabled, carrierId }
}

/** The header also makes browsers ask before a page of another origin can send a list. */
function idempotencyKeyOf({ headers }: IncomingMessage): string {
  const key = headers['idempotency-key']
  if (typeof key === 'string' && /^[\x21-\x7e]{1,255}$/.test(key)) return key
  throw badRequest(
    'The header Idempotency-Key is required: 1 to 255 visible ASCII characters, a new one for each list. A repeated upload with the same key makes no second job.',
  )
}

function badRequest(message: string): HttpError {
  return new HttpError({ status: 400, code: 'BAD_REQUEST', message })
}
