import type { Address } from '../domain/address.ts'
import type { Endpoint } from '../domain/device.ts'
import type { FailureReason, UpstreamCodes } from '../domain/failure.ts'
import { failed, found, type Outcome } from '../domain/outcome.ts'
import type { CallResult, Remedy } from '../domain/upstream-call.ts'
import type { NoResponse, VendorResponse } from './http-call.ts'
import { documentedError, isInvalidNumber, mayConcernNumbers } from './documented-errors.ts'
import { spelledOtherwise } from './other-spelling.ts'
import { readWireBody, type WireBody, type WireDevice, type WireReport } from './wire.ts'

type WireFailure = WireBody & { readonly kind: 'FAILURE' }
type WireSuccess = WireBody & { readonly kind: 'SUCCESS' }
type FailedResult = CallResult & { readonly kind: 'FAILED' }

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
  if (response.kind === 'NO_RESPONSE') return failureWithoutResponse(response)
  const body = readWireBody(response.body, context.source)
  const upstream = {
    status: response.status,
    code: body?.code ?? null,
    errorCode: body?.kind === 'FAILURE' ? body.errorCode : null,
  }
  if (body?.kind === 'FAILURE') {
    if (context.source === 'SINGLE' && isInvalidNumber(upstream)) {
      return answered(requested.map((address) => failed(address, { code: 'REJECTED', upstream })))
    }
    return failureOfBody(response, body)
  }
  if (response.status < 200 || response.status > 299) return failureOfStatus(response, upstream)
  if (body === undefined) return failure('RETRY', { code: 'PROTOCOL', upstream })
  return resultOfBody(requested, body, { context, upstream })
}

function resultOfBody(
  requested: readonly Address[],
  body: WireSuccess,
  { context, upstream }: { readonly context: ResponseContext; readonly upstream: UpstreamCodes },
): CallResult {
  const { reports, contradicted } = byAddress(body.reports)
  const invalid = new Set(body.invalid)
  const missing = requested.filter((address) => !reports.has(address))
  const unrequestedCount = reports.size - (requested.length - missing.length)
  const unrequested = unrequestedCount === 0 ? [] : difference(reports.keys(), requested)
  const others = [...unrequested.map((address) => address.slice(1)), ...body.unreadable]
  const respelled = spelledOtherwise(missing, others)
  const isMismatched =
    unrequestedCount + invalid.size > 0 &&
    missing.length === requested.length &&
    !missing.some((address) => invalid.has(address) || respelled.has(address))
  if (isMismatched) return failure('RECONNECT', { code: 'PROTOCOL', upstream })
  if (body.reports.length === 0 && body.unreadable.length > 0 && respelled.size === 0) {
    return failure('RETRY', { code: 'PROTOCOL', upstream })
  }
  const outcomes = requested.map((address): Outcome => {
    const device = reports.get(address)?.device
    if (device !== undefined && !invalid.has(address) && !contradicted.has(address)) {
      return found({ address, ...device, ...context })
    }
    // An immediate retry would most likely return the same contradiction.
    if (reports.has(address)) {
      return failed(address, { code: 'PROTOCOL', retryable: false, upstream })
    }
    if (invalid.has(address)) return failed(address, { code: 'REJECTED', upstream })
    const reason = respelled.has(address) ? otherSpelling : notReported
    return failed(address, { ...reason, upstream })
  })
  const malformedFieldCount = body.reports.reduce((sum, one) => sum + one.malformedFieldCount, 0)
  return answered(outcomes, { unrequestedCount, malformedFieldCount })
}

const notReported = { code: 'NOT_REPORTED' } satisfies FailureReason

function difference(all: Iterable<Address>, without: readonly Address[]): Address[] {
  return [...new Set(all).difference(new Set(without))]
}

/** The response has a similar number, which may belong to somebody else. */
const otherSpelling = {
  code: 'PROTOCOL',
  retryable: false,
  message: 'The upstream answered about another spelling of this number.',
} satisfies FailureReason

function answered(
  outcomes: readonly Outcome[],
  counts: { readonly unrequestedCount: number; readonly malformedFieldCount: number } = {
    unrequestedCount: 0,
    malformedFieldCount: 0,
  },
): CallResult {
  return { kind: 'ANSWERED', outcomes, ...counts }
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

function failure(remedy: Remedy, reason: FailureReason): FailedResult {
  return { kind: 'FAILED', reason, remedy }
}

function failureWithoutResponse({ cause, hasPaused }: NoResponse): CallResult {
  const result = failuresWithoutResponse[cause]
  const mayBeOurFault = hasPaused && (cause === 'TIMEOUT' || cause === 'UNREACHABLE')
  return mayBeOurFault ? { ...result, remedy: 'RETRY_AFTER_PAUSE' } : result
}

const failuresWithoutResponse: Record<NoResponse['cause'], FailedResult> = {
  TIMEOUT: failure('RETRY_THEN_SHRINK', { code: 'TIMEOUT' }),
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

function failureOfBody(response: VendorResponse, { code, errorCode }: WireFailure): CallResult {
  const { status } = response
  const upstream = { status, code, errorCode }
  const error = documentedError(upstream)
  // These statuses say more than the codes of a server that does not work.
  const isPause = status === 503 && response.retryAfterMs !== null
  if (isPause && error?.code !== 'CHANNEL_DISABLED') return failureOfStatus(response, upstream)
  if (status === 504 && error?.code === 'UNAVAILABLE') return failureOfStatus(response, upstream)
  if (error !== undefined) return failure(error.remedy, { code: error.code, upstream })
  if (status < 200 || status > 299) return failureOfStatus(response, upstream)
  const message = 'The upstream refused the call with an error that it does not document.'
  return failure('BISECT', { code: 'REFUSED', message, upstream })
}

function failureOfStatus(
  { status, retryAfterMs }: VendorResponse,
  upstream: UpstreamCodes,
): CallResult {
  if (status === 429) return failure('WAIT', { code: 'RATE_LIMITED', retryAfterMs, upstream })
  if (status === 503 && retryAfterMs !== null) {
    return failure('WAIT', { code: 'UNAVAILABLE', retryAfterMs, upstream })
  }
  if (status === 401) return failure('NONE', { code: 'AUTH', upstream })
  if (status === 413) return failure('SHRINK', { code: 'REFUSED', upstream })
  if (status === 504) return failure('RETRY_THEN_SHRINK', { code: 'UNAVAILABLE', upstream })
  if (passingStatuses.has(status)) return failure('RETRY', { code: 'UNAVAILABLE', upstream })
  if (status >= 500) return failure('NONE', { code: 'UNAVAILABLE', upstream })
  const message = `The upstream refused the call (HTTP ${status}).`
  return failure(mayConcernNumbers(status) ? 'BISECT' : 'NONE', {
    code: 'REFUSED',
    message,
    upstream,
  })
}

/** 408 Request Timeout, 425 Too Early, and faults of the server. */
const passingStatuses = new Set([408, 425, 500, 502, 503])
