import { z } from 'zod'
import { type Address, parseAddress } from '../domain/address.ts'
import type { Endpoint } from '../domain/device.ts'

/** What the vendor reports about one number. */
export interface WireDevice {
  readonly carrierId: string | null
  readonly carrierStatus: string | null
  readonly rcsEnabled: boolean
}

/** A report with a readable number. */
export interface WireReport {
  readonly address: Address
  /** `undefined` if `rcsEnabled` is not a boolean. */
  readonly device: WireDevice | undefined
  /** Carriers and statuses of a wrong type. They count as absent. */
  readonly malformedFieldCount: number
}

export type WireBody =
  | {
      readonly kind: 'SUCCESS'
      readonly code: string | null
      readonly reports: readonly WireReport[]
      /**
       * What entries of `devices` have in place of a readable number, as digits. An entry without
       * digits has an empty text.
       */
      readonly unreadable: readonly string[]
      readonly invalid: readonly Address[]
    }
  | { readonly kind: 'FAILURE'; readonly code: string | null; readonly errorCode: string | null }

/** Absent, `null`, `{}`, `[]` and `''` all mean: no error. */
const errorSchema = z
  .union([
    z.record(z.string(), z.unknown()),
    z.union([z.tuple([]), z.literal('')]).transform((): Record<string, unknown> => ({})),
  ])
  .nullish()
  .transform((error) => error ?? {})

const envelopeSchema = z.object({
  code: z.unknown().optional(),
  data: z.unknown().optional(),
  error: errorSchema,
})

/**
 * The maximum length of a list, many times the size of a bulk call. A longer list is a protocol
 * fault.
 */
const maxEntries = 20_000

const listSchema = z.custom<unknown[]>(
  (value) => Array.isArray(value) && value.length <= maxEntries,
)

const devicesSchema = z.object({
  devices: listSchema,
  invalidNumbers: listSchema.nullish(),
})

/**
 * The response of the single endpoint is not documented. Its device can be in `data` itself, in
 * `data.device`, or in `data.devices`. Without a device, the number is not reported.
 */
const singleSchema = z
  .union([z.null(), z.tuple([]), z.looseObject({})])
  .transform((data) => (data === null || Array.isArray(data) ? {} : data))
  .refine(({ devices }) => !Array.isArray(devices) || devices.length <= maxEntries)
  .transform((data) => ({
    devices: devicesOf(data),
    invalidNumbers: listSchema.safeParse(data['invalidNumbers']).data,
  }))

function devicesOf(data: Readonly<Record<string, unknown>>): unknown[] {
  const list = listSchema.safeParse(data['devices'])
  if (list.success) return list.data
  const { device } = data
  if (typeof device === 'object' && device !== null && Object.keys(device).length > 0) {
    return [device]
  }
  const isDevice = isSet(data['deviceAddress']) || isSet(data['rcsEnabled'])
  return isDevice ? [data] : []
}

/**
 * Reads the text of a response. Returns `undefined` for a response that is not as documented.
 * Ignores `code` and the counters to tell success from failure: RCS702 occurs on both, and the
 * counters of the vendor's own sample are wrong.
 */
export function readWireBody(text: string, endpoint: Endpoint): WireBody | undefined {
  const envelope = envelopeSchema.safeParse(parseJson(text))
  if (!envelope.success) return undefined
  const { code, data, error } = envelope.data
  const { error_code: errorCode, error_message: errorMessage } = error
  if (isSet(errorCode) || isSet(errorMessage)) {
    return { kind: 'FAILURE', code: shortCode(code), errorCode: shortCode(errorCode) }
  }
  const schema = endpoint === 'BULK' ? devicesSchema : singleSchema
  // A single response without `data` must at least have the vendor's code.
  const isAbsent = endpoint === 'SINGLE' && data === undefined && shortCode(code) !== null
  const parsed = schema.safeParse(isAbsent ? null : data)
  if (!parsed.success || Object.values(error).some(isSet)) return undefined
  const reports = parsed.data.devices.map(readReport).filter((report) => report !== undefined)
  return {
    kind: 'SUCCESS',
    code: shortCode(code),
    reports,
    unreadable:
      reports.length === parsed.data.devices.length ? [] : unreadableIn(parsed.data.devices),
    invalid: (parsed.data.invalidNumbers ?? []).flatMap((value) => readAddress(value) ?? []),
  }
}

/** Uses no schema, because a schema is slower and a response may contain thousands of reports. */
function readReport(value: unknown): WireReport | undefined {
  const report = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >
  const address = readAddress(report['deviceAddress'])
  if (address === undefined) return undefined
  const { carrierId, carrierStatus, rcsEnabled } = report
  const device =
    typeof rcsEnabled === 'boolean'
      ? { carrierId: readText(carrierId), carrierStatus: readText(carrierStatus), rcsEnabled }
      : undefined
  const malformedFieldCount = Number(isMalformed(carrierId)) + Number(isMalformed(carrierStatus))
  return { address, device, malformedFieldCount }
}

/** The digits of entries that have no readable number. */
function unreadableIn(entries: readonly unknown[]): string[] {
  return entries
    .filter((entry) => readReport(entry) === undefined)
    .map((entry) => {
      const { deviceAddress } = Object(entry) as { readonly deviceAddress?: unknown }
      return typeof deviceAddress === 'string' ? digitsOf(deviceAddress) : ''
    })
}

/** A longer text is no number. */
const maxSpellingLength = 40

function digitsOf(text: string): string {
  return text.length > maxSpellingLength ? '' : text.replaceAll(/[^0-9]/g, '')
}

/** `null` for an absent or blank text, and for a value of another type. */
function readText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function isMalformed(value: unknown): boolean {
  return value !== undefined && value !== null && typeof value !== 'string'
}

/** The vendor may send numbers without `+`, and as JSON numbers. */
function readAddress(value: unknown): Address | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? parseAddress(String(value))
    : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

/**
 * Clients see the codes, so a value that may contain a sentence or a phone number becomes `null`.
 */
function shortCode(value: unknown): string | null {
  return typeof value === 'string' && /^[A-Za-z_ ]{1,40}\d{0,4}$/.test(value) ? value : null
}
