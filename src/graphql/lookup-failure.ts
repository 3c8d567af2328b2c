import { GraphQLError, type GraphQLResolveInfo, responsePathAsArray } from 'graphql'
import {
  type Failure,
  type FailureCode,
  failureKinds,
  type UpstreamCodes,
} from '../domain/failure.ts'
import { builder } from './builder.ts'

const LookupFailureCode = builder.enumType('LookupFailureCode', {
  description: 'The reason of a failed lookup. `extensions.code` of errors has the same values.',
  values: Object.fromEntries(
    Object.entries(failureKinds).map(([code, { description }]) => [code, { description }]),
  ) as Record<FailureCode, { description: string }>,
})

const UpstreamCodesRef = builder.objectRef<UpstreamCodes>('UpstreamCodes').implement({
  description: 'The codes of the vendor’s answer.',
  fields: (t) => ({
    status: t.exposeInt('status', { description: 'The HTTP status.' }),
    code: t.exposeString('code', {
      nullable: true,
      description: 'The vendor’s `code`, for example `RCS702`, which successful answers have too.',
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
    message: t.exposeString('message', {
      description: 'The reason, for people. It never contains the number.',
    }),
    retryable: t.exposeBoolean('retryable', {
      description:
        'A later lookup of the same number can succeed without any change of account, configuration or number.',
    }),
    retryAfterMs: t.exposeInt('retryAfterMs', {
      nullable: true,
      description: 'The time to wait before the next lookup, in milliseconds, if it is known.',
    }),
    upstream: t.expose('upstream', {
      type: UpstreamCodesRef,
      nullable: true,
      description:
        'Set if the vendor’s answer caused the failure: the answer to this lookup, or an earlier answer that stopped all calls.',
    }),
  }),
})

/**
 * The GraphQL error of a failed lookup. It has a path and no location: graphql-js searches the whole
 * document for the location of each error, which takes seconds for thousands of aliases.
 */
export function lookupError(failure: Failure, { path }: GraphQLResolveInfo): GraphQLError {
  const { code, message, retryable, retryAfterMs, upstream } = failure
  return new GraphQLError(message, {
    path: responsePathAsArray(path),
    extensions: { code, retryable, retryAfterMs, ...(upstream && { upstream }) },
  })
}
