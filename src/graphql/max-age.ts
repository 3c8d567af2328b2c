import { GraphQLError } from 'graphql'

export const maxAgeDescription =
  'The maximum age of the answer in seconds. With 0, the cache is not used. By default the server’s TTLs apply: a day for numbers that can receive RCS and an hour for others, unless configured otherwise.'

/** The age in milliseconds; `undefined` if none is given. Throws a `GraphQLError` if it is negative. */
export function maxAgeMsOf(maxAgeSeconds: number | null | undefined): number | undefined {
  if (maxAgeSeconds === null || maxAgeSeconds === undefined) return undefined
  if (maxAgeSeconds >= 0) return maxAgeSeconds * 1000
  throw new GraphQLError('`maxAgeSeconds` must be 0 or more.', {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
