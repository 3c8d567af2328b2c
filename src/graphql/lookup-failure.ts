import {
  type Failure,
  type FailureCode,
  failureKinds,
  type UpstreamCodes,
} from '../domain/failure.ts'
import { builder } from './builder.ts'

const LookupFailureCode = builder.enumType('LookupFailureCode', {
  description: 'Why a number has no device. The same words stand in `extensions.code` of errors.',
  values: Object.fromEntries(
    Object.entries(failureKinds).map(([code, { description }]) => [code, { description }]),
  ) as Record<FailureCode, { description: string }>,
})

const UpstreamCodesRef = builder.objectRef<UpstreamCodes>('UpstreamCodes').implement({
  description: 'What the vendor itself answered with.',
  fields: (t) => ({
    status: t.exposeInt('status', { description: 'The HTTP status.' }),
    code: t.exposeString('code', {
      nullable: true,
      description: 'The vendor’s `code`, for example `RCS702`, which stands on successes too.',
    }),
    errorCode: t.exposeString('errorCode', {
      nullable: true,
      description: 'The vendor’s `error_code`, for example `PROV_ERROR`.',
    }),
  }),
})

export const LookupFailureRef = builder.objectRef<Failure>('LookupFailure').implement({
  description:
    'Why a number has no device. It says nothing about whether the number can receive RCS.',
  fields: (t) => ({
    address: t.exposeString('address', {
      description: 'The number in E.164; for `INVALID_ADDRESS`, the input as it was given.',
    }),
    code: t.expose('code', { type: LookupFailureCode, description: 'The reason, for programs.' }),
    message: t.exposeString('message', {
      description: 'The reason, for people. It never contains the number.',
    }),
    retryable: t.exposeBoolean('retryable', {
      description: 'Asking again later may succeed without anybody changing anything.',
    }),
    retryAfterMs: t.exposeInt('retryAfterMs', {
      nullable: true,
      description: 'How long to wait before asking again, in milliseconds, when that is known.',
    }),
    upstream: t.expose('upstream', {
      type: UpstreamCodesRef,
      nullable: true,
      description:
        'Set when the failure is an answer of the vendor, to this lookup or to one that made sending pause.',
    }),
  }),
})
