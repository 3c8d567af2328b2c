import { GraphQLError, type GraphQLResolveInfo, responsePathAsArray } from 'graphql'
import {
  type Failure,
  type FailureCode,
  failureKinds,
  type UpstreamCodes,
} from '../domain/failure.ts'
import { type InvalidInputReason, invalidInputReasons } from '../domain/invalid-input.ts'
import { builder } from './builder.ts'

const LookupFailureCode = builder.enumType('LookupFailureCode', {
  description: 'The reason for a failed lookup. `extensions.code` of errors has the same values.',
  values: Object.fromEntries(
    Object.entries(failureKinds).map(([code, { description }]) => [code, { description }]),
  ) as Record<FailureCode, { description: string }>,
})

export const InvalidInputReasonEnum = builder.enumType('InvalidInputReason', {
  description:
    'Why an input is not a phone number. An input with several faults has the one that is checked first: an empty input, then its characters, then its digits.',
  values: Object.fromEntries(
    Object.entries(invalidInputReasons).map(([reason, { description }]) => [
      reason,
      { description },
    ]),
  ) as Record<InvalidInputReason, { description: string }>,
})

const UpstreamCodesRef = builder.objectRef<UpstreamCodes>('UpstreamCodes').implement({
  description: 'The codes of the vendor’s response.',
  fields: (t) => ({
    status: t.exposeInt('status', { description: 'The HTTP status.' }),
    code: t.exposeString('code', {
      nullable: true,
      description:
        'The vendor’s `code`, for example `RCS702`. Successful responses have this code too.',
    }),
    errorCode: t.exposeString('errorCode', {
      nullable: true,
      description: 'The vendor’s `error_code`, for example `PROV_ERROR`.',
    }),
  }),
})

export const LookupFailureRef = builder.objectRef<Failure>('LookupFailure').implement({
  description: 'A failed lookup. It says nothing about whether the number can receive RCS.',
  fields: (t) => ({
    address: t.exposeString('address', {
      description: 'The number in E.164; for `INVALID_ADDRESS`, the unchanged input.',
    }),
    code: t.expose('code', { type: LookupFailureCode, description: 'The reason, for programs.' }),
    reason: t.expose('reason', {
      type: InvalidInputReasonEnum,
      nullable: true,
      description: 'Why the input is not a phone number. Set with `INVALID_ADDRESS`.',
    }),
    message: t.exposeString('message', {
      description: 'The reason, for people. It never contains the number.',
    }),
    retryable: t.exposeBoolean('retryable', {
      description:
        'Whether a later lookup of the same number can succeed without any change of the account, the configuration or the number.',
    }),
    retryAfterMs: t.exposeInt('retryAfterMs', {
      nullable: true,
      description: 'The time to wait before the next lookup, in milliseconds, if it is known.',
    }),
    upstream: t.expose('upstream', {
      type: UpstreamCodesRef,
      nullable: true,
      description:
        'Set if a response of the vendor caused the failure: the response to this lookup, or an earlier response after which the server paused its calls.',
    }),
  }),
})

/**
 * The GraphQL error of a failed lookup. `index` is the position in a list field. The error has a path but no location. For each location,
 * graphql-js searches the whole document, which takes seconds for thousands of aliases.
 */
export function lookupError(
  failure: Failure,
  { path }: GraphQLResolveInfo,
  index?: number,
): GraphQLError {
  const { code, reason, message, retryable, retryAfterMs, upstream } = failure
  return new GraphQLError(message, {
    path: [...responsePathAsArray(path), ...(index === undefined ? [] : [index])],
    extensions: {
      code,
      ...(reason && { reason }),
      retryable,
      retryAfterMs,
      ...(upstream && { upstream }),
    },
  })
}
