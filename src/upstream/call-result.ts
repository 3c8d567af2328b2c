import type { Address } from '../domain/address.ts'
import type { Endpoint } from '../domain/device.ts'
import type { FailureReason, UpstreamCodes } from '../domain/failure.ts'
import { failed, found, type Outcome } from '../domain/outcome.ts'
import type { CallResult, Remedy } from '../domain/upstream-call.ts'
import type { NoResponse, VendorResponse } from './http-call.ts'
import { readWireBody, type WireBody, type WireDevice, type WireReport } from './wire.ts'

export interface ResponseContext {
  readonly checkedAt: Date
  readonly source: Endpoint
}

/**
 * Translates the response of one call into an outcome for each requested address. Outcomes are
 * matched by address, never by position. Devices that were not requested are dropped. A requested
 * address without a device is a failure.
 */
export function callResult(
  requested: readonly Address[],
  response: VendorResponse | NoResponse,
  context: ResponseContext,
): CallResult {
  if (response.kind === 'NO_RESPONSE') return failuresWithoutResponse[response.cause]
  const body = readWireBody(response.body, context.source)
  if (body?.kind === 'FAILURE') return failureOfBody(response, body)
  const upstream = { status: response.status, code: body?.code ?? null, errorCode: null }
  if (response.status < 200 || response.status > 299) return failureOfStatus(response, upstream)
  if (body === undefined) return failure('RETRY', { code: 'PROTOCOL', upstream })

  const { reports, contradicted } = byAddress(body.reports)
  const invalid = new Set(body.invalid)
  const isMismatched =
    reports.size + invalid.size > 0 &&
    !requested.some((address) => reports.has(address) || invalid.has(address))
  if (isMismatched) return failure('RECONNECT', { code: 'PROTOCOL', upstream })
  if (body.reports.length === 0 && body.unreadableCount > 0) {
    return failure('RETRY', { code: 'PROTOCOL', upstream })
  }
  let reportedCount = 0
  const outcomes = requested.map((address): Outcome => {
    const report = reports.get(address)
    if (report === undefined) {
      return failed(address, { code: invalid.has(address) ? 'REJECTED' : 'NOT_REPORTED', upstream })
    }
    reportedCount += 1
    const { device } = report
    if (device === undefined || invalid.has(address) || contradicted.has(address)) {
      // An immediate retry would most likely return the same contradiction.
      return failed(address, { code: 'PROTOCOL', retryable: false, upstream })
    }
    return found({ address, ...device, ...context })
  })
  return { kind: 'ANSWERED', outcomes, unrequestedCount: reports.size - reportedCount }
}

/** The first report of each address, and the addresses that a later report contradicts. */
function byAddress(all: readonly WireReport[]) {
  const reports = new Map<Address, WireReport>()
  const contradicted = new Set<Address>()
  for (const report of all) {
    const first = reports.get(report.address)
    if (first === undefined) reports.set(report.address, report)
    else if (!areEqual(first.device, report.device)) contradicted.add(report.address)
  }
  return { reports, contradicted }
}

function areEqual(a: WireDevice | undefined, b: WireDevice | undefined): boolean {
  return (
    a?.rcsEnabled === b?.rcsEnabled &&
    a?.carrierId === b?.carrierId &&
    a?.carrierStatus === b?.carrierStatus
  )
}

function failure(remedy: Remedy, reason: FailureReason): CallResult {
  return { kind: 'FAILED', reason, remedy }
}

const failuresWithoutResponse: Record<NoResponse['cause'], CallResult> = {
  TIMEOUT: failure('RETRY', { code: 'TIMEOUT' }),
  UNREACHABLE: failure('RETRY', { code: 'UNAVAILABLE' }),
  REDIRECTED: failure('NONE', {
    code: 'REFUSED',
    message:
      'The upstream answered with a redirect, which is never followed: its base URL is wrong.',
  }),
  TOO_LARGE: failure('NONE', {
    code: 'PROTOCOL',
    message: 'The response of the upstream is larger than the limit.',
    retryable: false,
  }),
  NOT_TEXT: failure('RETRY', { code: 'PROTOCOL' }),
}

interface DocumentedError {
  readonly code: FailureReason['code']
  readonly remedy: Remedy
}

const channelDisabled: DocumentedError = { code: 'CHANNEL_DISABLED', remedy: 'NONE' }
const providerError: DocumentedError = { code: 'PROVIDER_ERROR', remedy: 'RETRY' }
const unavailable: DocumentedError = { code: 'UNAVAILABLE', remedy: 'RETRY' }
const malformed: DocumentedError = { code: 'REFUSED', remedy: 'NONE' }
const rejectedBatch: DocumentedError = { code: 'REFUSED', remedy: 'BISECT' }

/** The vendor's documented codes. `error_code` takes precedence over `code`. */
const documentedErrors = new Map<string | null, DocumentedError>([
  ['RCS_CHANNEL_DISABLED', channelDisabled],
  ['RCS601', channelDisabled],
  ['PROV_ERROR', providerError],
  ['RCS704', providerError],
  ['Limit Exceeded', { code: 'REFUSED', remedy: 'SHRINK' }],
  ['MISSING_REQUIRED_PARAMS', rejectedBatch],
  ['INVALID_FIELD_FORMAT', rejectedBatch],
  ['INVALID_JSON_PAYLOAD', malformed],
  ['RCS701', malformed],
  ['METHOD_NOT_ALLOWED', malformed],
  ['RCS405', malformed],
  ['RCS500', unavailable],
  ['RCS502', unavailable],
])

function failureOfBody(
  response: VendorResponse,
  { code, errorCode }: WireBody & { kind: 'FAILURE' },
): CallResult {
  const upstream = { status: response.status, code, errorCode }
  const documented = documentedErrors.get(errorCode) ?? documentedErrors.get(code)
  if (documented === undefined || !overridesStatus(documented, response.status)) {
    return failureOfStatus(response, upstream)
  }
  return failure(documented.remedy, { code: documented.code, upstream })
}

/**
 * Whether a documented error takes precedence over the HTTP status. A status about the credential,
 * the route, the rate, the size or a server error is more specific.
 */
function overridesStatus({ code }: DocumentedError, status: number): boolean {
  if (code === 'CHANNEL_DISABLED') return status !== 429
  if (status >= 500) return code !== 'REFUSED'
  return status < 300 || status === 400 || status === 405
}

function failureOfStatus(
  { status, retryAfterMs }: VendorResponse,
  upstream: UpstreamCodes,
): CallResult {
  if (status === 429) return failure('WAIT', { code: 'RATE_LIMITED', retryAfterMs, upstream })
  if (status === 401) return failure('NONE', { code: 'AUTH', upstream })
  if (status === 413) return failure('SHRINK', { code: 'REFUSED', upstream })
  const message = `The upstream refused the call (HTTP ${status}).`
  if (status === 400) return failure('BISECT', { code: 'REFUSED', message, upstream })
  if ([500, 502, 503, 504].includes(status))
    return failure('RETRY', { code: 'UNAVAILABLE', upstream })
  if (status >= 500) return failure('NONE', { code: 'UNAVAILABLE', upstream })
  return failure('NONE', { code: 'REFUSED', message, upstream })
}
