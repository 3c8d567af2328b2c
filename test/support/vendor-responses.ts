import type { Address } from '../../src/domain/address.ts'
import type { Endpoint } from '../../src/domain/device.ts'
import { failed, type Outcome } from '../../src/domain/outcome.ts'
import type { CallResult } from '../../src/domain/upstream-call.ts'
import { callResult } from '../../src/upstream/call-result.ts'

export const checkedAt = new Date('2026-01-31T12:00:00Z')

interface ResponseDetails {
  readonly status?: number
  readonly source?: Endpoint
  readonly retryAfterMs?: number | null
}

export function resultOf(
  requested: readonly Address[],
  body: unknown,
  details: ResponseDetails = {},
): CallResult {
  const { status = 200, source = 'BULK', retryAfterMs = null } = details
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = { kind: 'RESPONSE', status, body: text, retryAfterMs } as const
  return callResult(requested, response, { checkedAt, source })
}

/** The outcome of each address, without retries and bisection. */
export function outcomes(
  requested: readonly Address[],
  body: unknown,
  details?: ResponseDetails,
): Outcome[] {
  const result = resultOf(requested, body, details)
  if (result.kind === 'ANSWERED') return [...result.outcomes]
  return requested.map((one) => failed(one, result.reason))
}

export const success = (devices: unknown[], more: object = {}) => ({
  code: 'RCS702',
  data: { devices, ...more },
  error: {},
})

export const device = (deviceAddress: unknown, more: object = {}) => ({
  deviceAddress,
  carrierId: 'Sandbox Jade',
  carrierStatus: 'ACTIVE',
  rcsEnabled: true,
  ...more,
})

export const codeOf = (outcome: Outcome | undefined) =>
  outcome?.status === 'FAILED' ? outcome.failure.code : outcome?.status
