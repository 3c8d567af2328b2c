import { GraphQLError } from 'graphql'

export const maxAgeDescription =
  'How old the answer may be, in seconds; 0 asks the upstream now. Left out, the server decides: a day for numbers that can receive RCS, an hour for those that cannot, unless it is configured otherwise.'

/** In milliseconds; `undefined` where nothing is said. Throws for an age that is none. */
export function maxAgeMsOf(maxAgeSeconds: number | null | undefined): number | undefined {
  if (maxAgeSeconds === null || maxAgeSeconds === undefined) return undefined
  if (maxAgeSeconds >= 0) return maxAgeSeconds * 1000
  throw new GraphQLError(`\`maxAgeSeconds\` must be ≥ 0, got ${maxAgeSeconds}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
