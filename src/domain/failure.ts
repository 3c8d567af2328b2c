import { addressRule } from './address.ts'
import type { InvalidInput, InvalidInputReason } from './invalid-input.ts'

/** Every failure code, with its default message and its description in the schema. */
export const failureKinds = {
  INVALID_ADDRESS: {
    retryable: false,
    message: `This is not a phone number. A phone number is ${addressRule}.`,
    description: 'The input is not a phone number, see `reason`. It was never sent.',
  },
  REJECTED: {
    retryable: false,
    message: 'The upstream reports this number as invalid.',
    description: 'The upstream listed this number among the invalid ones.',
  },
  NOT_REPORTED: {
    retryable: false,
    message: 'The response of the upstream does not contain this number.',
    description:
      'The response of the upstream does not contain this number. It is not known whether the number can receive RCS.',
  },
  RATE_LIMITED: {
    retryable: true,
    message: 'The upstream limits the rate of calls at present.',
    description: 'The upstream answered HTTP 429. `retryAfterMs` is how long to wait.',
  },
  TIMEOUT: {
    retryable: true,
    message: 'The upstream did not answer in time.',
    description: 'No complete response arrived within the time limit of an upstream call.',
  },
  UNAVAILABLE: {
    retryable: true,
    message: 'The upstream could not be reached or does not work at present.',
    description: 'The connection failed, or the upstream answered HTTP 408, 425 or 5xx.',
  },
  PROVIDER_ERROR: {
    retryable: true,
    message: 'The provider behind the upstream failed.',
    description: 'The upstream reported a failure of the provider behind it (RCS704).',
  },
  PROTOCOL: {
    retryable: true,
    message: 'The response of the upstream is not as documented.',
    description:
      'The response of the upstream, or its part about this number, is not as documented, or it is about another spelling of the number. The server did not use it.',
  },
  AUTH: {
    retryable: false,
    message:
      'The upstream refused the API key (HTTP 401): the key is wrong or restricted to other IP addresses, or the RCS channel is not enabled for the account.',
    description: 'The upstream refused the credentials of this server.',
  },
  CHANNEL_DISABLED: {
    retryable: false,
    message: 'The RCS channel is not enabled for the account at the upstream.',
    description: 'The RCS channel is not enabled for the account at the upstream (RCS601).',
  },
  REFUSED: {
    retryable: false,
    message: 'The upstream refused the call.',
    description:
      'The upstream refused the call for a reason that a retry does not change. Exceptions: `retryable` is true if the upstream refused too much of a batch, or of several, so that the server did not send the rest, and for a number of a job with which the upstream refused every call.',
  },
  DEADLINE: {
    retryable: true,
    message: 'No result arrived within the time limit of the operation.',
    description:
      'No result arrived within the time limit of the operation. Other operations may still get one.',
  },
  OVERLOADED: {
    retryable: true,
    message: 'Too many numbers are waiting for the upstream.',
    description:
      'Too many numbers were already waiting for the upstream, so the server did not accept this one.',
  },
} as const satisfies Record<string, { retryable: boolean; message: string; description: string }>

export type FailureCode = keyof typeof failureKinds

/** The codes of a vendor response: its HTTP status, its `code` and its `error.error_code`. */
export interface UpstreamCodes {
  readonly status: number
  readonly code: string | null
  readonly errorCode: string | null
}

/** Why an address has no device. The message never contains the address. */
export interface Failure {
  /** In E.164. With `INVALID_ADDRESS`, the input as it was given. */
  readonly address: string
  readonly code: FailureCode
  /** Set with `INVALID_ADDRESS`. */
  readonly reason: InvalidInputReason | null
  readonly message: string
  /**
   * Whether the same lookup may succeed later without any change of the input, the account or the
   * configuration.
   */
  readonly retryable: boolean
  /** How long to wait before a retry, in milliseconds; `null` if that is not known. */
  readonly retryAfterMs: number | null
  /**
   * Set if the failure comes from a response of the vendor: to this lookup, or to an earlier one
   * after which the server paused its calls.
   */
  readonly upstream: UpstreamCodes | null
}

/** A failure without its address. Omitted fields take the defaults of the code. */
export type FailureReason = Pick<Failure, 'code'> & Partial<Omit<Failure, 'address' | 'code'>>

/** The maximum of GraphQL's `Int`, about 24 days. */
const maxWaitMs = 2 ** 31 - 1

export function createFailure(address: string, reason: FailureReason): Failure {
  const { retryable, message } = failureKinds[reason.code]
  const waitMs = reason.retryAfterMs ?? null
  const retryAfterMs = waitMs === null ? null : Math.min(maxWaitMs, Math.max(1, Math.ceil(waitMs)))
  return { message, retryable, upstream: null, reason: null, ...reason, retryAfterMs, address }
}

/** The failure of an input that is not a phone number. */
export function invalidInputFailure(input: string, { reason, message }: InvalidInput): Failure {
  return createFailure(input, { code: 'INVALID_ADDRESS', reason, message })
}
