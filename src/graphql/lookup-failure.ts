import { type Failure, type FailureCode, failureKinds } from '../domain/failure.ts'
import { builder } from './builder.ts'

const LookupFailureCode = builder.enumType('LookupFailureCode', {
  description: 'Why a number has no device. The same words stand in `extensions.code` of errors.',
  values: Object.fromEntries(
    Object.entries(failureKinds).map(([code, { description }]) => [code, { description }]),
  ) as Record<FailureCode, { description: string }>,
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
  }),
})
