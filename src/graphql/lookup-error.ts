import { GraphQLError } from 'graphql'
import type { Failure } from '../domain/failure.ts'

/** The GraphQL error of a field that has no device to give. */
export function lookupError({
  code,
  message,
  retryable,
  retryAfterMs,
  upstream,
}: Failure): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, retryable, retryAfterMs, ...(upstream && { upstream }) },
  })
}
