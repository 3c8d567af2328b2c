import type { Address } from '../domain/address.ts'
import type { DeviceSource } from '../domain/device.ts'
import type { FailureReason } from '../domain/failure.ts'
import { failed, found, type Outcome } from '../domain/outcome.ts'
import type { Answer, NoAnswer } from './answer.ts'
import { readWireBody, type WireBody, type WireDevice, type WireReport } from './wire.ts'

export interface AnswerContext {
  readonly checkedAt: Date
  readonly source: DeviceSource
}

/**
 * Says what one call's answer means for each address that was asked, matched by address and
 * never by position. What was not asked is dropped; what was asked and is missing is a failure.
 */
export function outcomesOfAnswer(
  asked: readonly Address[],
  answer: Answer | NoAnswer,
  context: AnswerContext,
): Outcome[] {
  const failAll = (reason: FailureReason) => asked.map((address) => failed(address, reason))
  if (answer.kind === 'NO_ANSWER') return failAll(reasonsWithoutAnswer[answer.why])

  const body = readWireBody(answer.body, context.source)
  const upstream = { status: answer.status, code: null, errorCode: null }
  if (body?.kind === 'FAILURE') return failAll(reasonOfFailure(answer, body))
  if (answer.status < 200 || answer.status > 299) {
    return failAll({ ...reasonOfStatus(answer), upstream })
  }
  if (body === undefined) return failAll({ code: 'PROTOCOL', upstream })

  const reports = Map.groupBy(body.reports, (report) => report.address)
  const invalid = new Set(body.invalid)
  const isAboutOthers =
    reports.size + invalid.size > 0 &&
    !asked.some((address) => reports.has(address) || invalid.has(address))
  if (isAboutOthers) return failAll({ code: 'PROTOCOL', upstream })
  return asked.map((address) =>
    outcomeOf(address, reports.get(address) ?? [], invalid.has(address), context),
  )
}

function outcomeOf(
  address: Address,
  reports: readonly WireReport[],
  isInvalid: boolean,
  context: AnswerContext,
): Outcome {
  const [report] = reports
  if (report === undefined)
    return failed(address, { code: isInvalid ? 'REJECTED' : 'NOT_REPORTED' })
  const { device } = report
  const isSettled = reports.every((other) => areEqual(device, other.device))
  if (device === undefined || isInvalid || !isSettled) {
    // Asking again at once would most likely bring the same contradiction.
    return failed(address, { code: 'PROTOCOL', retryable: false })
  }
  return found({ address, ...device, ...context })
}

function areEqual(a: WireDevice | undefined, b: WireDevice | undefined): boolean {
  return (
    a?.rcsEnabled === b?.rcsEnabled &&
    a?.carrierId === b?.carrierId &&
    a?.carrierStatus === b?.carrierStatus
  )
}

const reasonsWithoutAnswer: Record<NoAnswer['why'], FailureReason> = {
  TIMEOUT: { code: 'TIMEOUT' },
  UNREACHABLE: { code: 'UNAVAILABLE' },
  REDIRECTED: {
    code: 'REFUSED',
    message:
      'The upstream answered with a redirect, which is never followed: its base URL is wrong.',
  },
  TOO_LARGE: { code: 'PROTOCOL', message: 'The upstream answered with more than is accepted.' },
  NOT_TEXT: { code: 'PROTOCOL' },
}

/** What the vendor's documented error codes mean; any other is a refusal. */
const codesOfErrors: Record<string, FailureReason['code']> = {
  RCS_CHANNEL_DISABLED: 'CHANNEL_DISABLED',
  RCS601: 'CHANNEL_DISABLED',
  PROV_ERROR: 'PROVIDER_ERROR',
  RCS704: 'PROVIDER_ERROR',
}

function reasonOfFailure(answer: Answer, body: WireBody & { kind: 'FAILURE' }): FailureReason {
  const { code, errorCode } = body
  const documented = codesOfErrors[errorCode ?? ''] ?? codesOfErrors[code ?? '']
  const isDocumented = documented !== undefined && answer.status !== 429
  return {
    ...(isDocumented ? { code: documented } : reasonOfStatus(answer)),
    upstream: { status: answer.status, code, errorCode },
  }
}

function reasonOfStatus({ status, retryAfterMs }: Answer): FailureReason {
  if (status === 429) return { code: 'RATE_LIMITED', retryAfterMs }
  if (status === 401) return { code: 'AUTH' }
  if (status >= 500) return { code: 'UNAVAILABLE' }
  return { code: 'REFUSED' }
}
