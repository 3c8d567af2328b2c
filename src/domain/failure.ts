import { addressRule } from './address.ts'

/** Every way an address can stay without a device, with the words people read. */
export const failureKinds = {
  INVALID_ADDRESS: {
    retryable: false,
    message: `This is not a phone number: ${addressRule}.`,
    description: 'The input is not an E.164 number. It was never sent.',
  },
  REJECTED: {
    retryable: false,
    message: 'The upstream calls this number invalid.',
    description: 'The upstream listed this number among the invalid ones.',
  },
  NOT_REPORTED: {
    retryable: false,
    message: 'The upstream answered, but said nothing about this number.',
    description:
      'The upstream was asked and left this number out. It is not known whether it can receive RCS.',
  },
  RATE_LIMITED: {
    retryable: true,
    message: 'The upstream asks for fewer calls for now.',
    description: 'The upstream answered HTTP 429. `retryAfterMs` tells for how long.',
  },
  TIMEOUT: {
    retryable: true,
    message: 'The upstream did not answer in time.',
    description: 'No complete answer came within the time limit of an upstream call.',
  },
  UNAVAILABLE: {
    retryable: true,
    message: 'The upstream could not be reached or is out of order.',
    description: 'The connection failed, or the upstream answered HTTP 5xx.',
  },
  PROVIDER_ERROR: {
    retryable: true,
    message: 'The provider behind the upstream failed.',
    description: 'The upstream reported a fault of the provider behind it (RCS704).',
  },
  PROTOCOL: {
    retryable: true,
    message: 'The upstream answered with something that could not be understood.',
    description:
      'The answer, or its part about this number, was not as documented. It was not used.',
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
    description: 'The account at the upstream may not use RCS (RCS601).',
  },
  REFUSED: {
    retryable: false,
    message: 'The upstream refused the call.',
    description: 'The upstream refused the call for a reason that asking again does not change.',
  },
  DEADLINE: {
    retryable: true,
    message: 'There was no answer within the time limit of the operation.',
    description: 'No answer came within the time limit of the operation; others may still get it.',
  },
  OVERLOADED: {
    retryable: true,
    message: 'Too many numbers are waiting for the upstream.',
    description: 'Too many numbers were waiting already, so this one was not taken on.',
  },
} as const satisfies Record<string, { retryable: boolean; message: string; description: string }>

export type FailureCode = keyof typeof failureKinds

/** What the vendor answered with: its HTTP status, its `code` and its `error.error_code`. */
export interface UpstreamCodes {
  readonly status: number
  readonly code: string | null
  readonly errorCode: string | null
}

/** Why an address has no device. Its message never quotes the address. */
export interface Failure {
  /** In E.164; with `INVALID_ADDRESS`, what was given instead. */
  readonly address: string
  readonly code: FailureCode
  readonly message: string
  /** Asking again later may succeed without anybody changing anything. */
  readonly retryable: boolean
  /** How long to wait before asking again, in milliseconds; `null` when that is not known. */
  readonly retryAfterMs: number | null
  /**
   * Set when the failure is an answer of the vendor, to this lookup or to the one that made sending
   * pause.
   */
  readonly upstream: UpstreamCodes | null
}

/** A failure as it is before it is known whose it is; what is left out takes the code's default. */
export type FailureReason = Pick<Failure, 'code'> & Partial<Omit<Failure, 'address' | 'code'>>

/** GraphQL's `Int` ends there: 24 days. */
const maxWaitMs = 2 ** 31 - 1

export function createFailure(address: string, reason: FailureReason): Failure {
  const { retryable, message } = failureKinds[reason.code]
  const waitMs = reason.retryAfterMs ?? null
  const retryAfterMs = waitMs === null ? null : Math.min(maxWaitMs, Math.max(1, Math.ceil(waitMs)))
  return { message, retryable, upstream: null, ...reason, retryAfterMs, address }
}
