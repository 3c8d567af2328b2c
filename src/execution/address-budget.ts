import { GraphQLError } from 'graphql'
import type { Limiter } from '../domain/limiter.ts'

/**
 * Charges a client's budget for addresses. Returns an error (HTTP 429) and charges nothing if the
 * budget does not cover all of them, or if the limiter fails.
 */
export type AddressBudget = (key: string, addressCount: number) => Promise<GraphQLError | undefined>

/** The wait when the limiter fails. */
const failedLimiterWaitMs = 1000

export function createAddressBudget(limiter: Limiter): AddressBudget {
  return async (key, addressCount) => {
    if (addressCount === 0) return undefined
    const result = await limiter.consume(key, addressCount).catch(() => undefined)
    if (result === undefined) return rateLimitError(limiterFailed, failedLimiterWaitMs)
    if (result.isGranted) return undefined
    return rateLimitError(budgetUsedUp, result.retryAfterMs)
  }
}

const budgetUsedUp = 'The client has used up its phone numbers of this minute.'
const limiterFailed = "The server cannot count the client's budget at present."

function rateLimitError(message: string, waitMs: number): GraphQLError {
  return new GraphQLError(message, {
    extensions: {
      code: 'RATE_LIMITED',
      retryable: true,
      retryAfterMs: waitMs,
      http: { status: 429, headers: { 'retry-after': String(Math.ceil(waitMs / 1000)) } },
    },
  })
}
