import type { FailureReason } from '../domain/failure.ts'
import type { Remedy } from '../domain/upstream-call.ts'

/** What an error of the vendor means. */
export interface DocumentedError {
  readonly code: FailureReason['code']
  readonly remedy: Remedy
}

const channelDisabled: DocumentedError = { code: 'CHANNEL_DISABLED', remedy: 'NONE' }
const providerError: DocumentedError = { code: 'PROVIDER_ERROR', remedy: 'RETRY_THEN_BISECT' }
const unavailable: DocumentedError = { code: 'UNAVAILABLE', remedy: 'RETRY' }
const malformed: DocumentedError = { code: 'REFUSED', remedy: 'NONE' }
const rejectedBatch: DocumentedError = { code: 'REFUSED', remedy: 'BISECT' }

/** The error of a call whose numbers are all invalid. */
const allInvalid = 'INVALID_FIELD_FORMAT'

const documentedErrors = new Map<string | null, DocumentedError>([
  ['RCS_CHANNEL_DISABLED', channelDisabled],
  ['RCS601', channelDisabled],
  ['PROV_ERROR', providerError],
  ['RCS704', providerError],
  ['Limit Exceeded', { code: 'REFUSED', remedy: 'SHRINK' }],
  ['MISSING_REQUIRED_PARAMS', rejectedBatch],
  [allInvalid, rejectedBatch],
  ['INVALID_JSON_PAYLOAD', malformed],
  ['RCS701', malformed],
  ['METHOD_NOT_ALLOWED', malformed],
  ['RCS405', malformed],
  ['RCS500', unavailable],
  ['RCS502', unavailable],
])

/**
 * The statuses that concern the account or the route, and so every number. Other 4xx statuses may
 * concern a number of the call.
 */
const finalStatuses = new Set([401, 403, 405])

/** Statuses that pass, or that concern the rate or the size of a call. */
const statusesAboutTheCall = new Set([408, 413, 425, 429])

/** Whether the cause of this status may be one of the numbers in the call. */
export function mayConcernNumbers(status: number): boolean {
  return (
    status >= 400 && status < 500 && !finalStatuses.has(status) && !statusesAboutTheCall.has(status)
  )
}

/** A response with an error, by its status and its codes. */
interface ErrorResponse {
  readonly status: number
  readonly code: string | null
  readonly errorCode: string | null
}

/**
 * The documented meaning of an error; `undefined` if the status alone decides. `error_code` takes
 * precedence over `code`. A status about the account, the route, the rate, the size or a fault of
 * the server is more specific than most codes.
 */
export function documentedError({
  status,
  code,
  errorCode,
}: ErrorResponse): DocumentedError | undefined {
  const error = documentedErrors.get(errorCode) ?? documentedErrors.get(code)
  if (error === undefined) return undefined
  const { code: meaning } = error
  if (meaning === 'CHANNEL_DISABLED') return status === 429 ? undefined : error
  if (status >= 500) return meaning === 'REFUSED' ? undefined : error
  return status < 300 || status === 405 || mayConcernNumbers(status) ? error : undefined
}

/** Whether the vendor calls the number of a single call invalid. */
export function isInvalidNumber(response: ErrorResponse): boolean {
  return response.errorCode === allInvalid && documentedError(response) !== undefined
}
