import { GraphQLError, type GraphQLResolveInfo, responsePathAsArray } from 'graphql'
import type { Failure } from '../domain/failure.ts'

/**
 * The GraphQL error of a field that has no device to give. It brings its path along, without a
 * location: graphql-js would search the whole document for that of every error, which takes seconds
 * for thousands of aliases.
 */
export function lookupError(failure: Failure, { path }: GraphQLResolveInfo): GraphQLError {
  const { code, message, retryable, retryAfterMs, upstream } = failure
  return new GraphQLError(message, {
    path: responsePathAsArray(path),
    extensions: { code, retryable, retryAfterMs, ...(upstream && { upstream }) },
  })
}
