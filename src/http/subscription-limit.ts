import type { ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import { ConcurrencyLimit } from './concurrency-limit.ts'
import { HttpError } from './http-error.ts'

/** A web application has one subscription for each page that shows a job. */
export const subscriptionLimits = { perClient: 2000, ofServer: 10_000 }

/**
 * Of those to `activity`, which have two events a second. Measured: an event with all fields takes about a
 * millisecond for each of them.
 */
export const frequentLimits = { perClient: 50, ofServer: 200 }

/**
 * Counts a subscription of a client until its response is closed. Returns an error at a limit. `isFrequent`:
 * its events are many and large.
 */
type LimitSubscription = (
  client: string,
  response: ServerResponse,
  isFrequent: boolean,
) => GraphQLError | undefined

export function createSubscriptionLimit(): LimitSubscription {
  const all = new ConcurrencyLimit('subscriptions', subscriptionLimits)
  const frequent = new ConcurrencyLimit('subscriptions to `activity`', frequentLimits)
  return (client, response, isFrequent) => {
    try {
      for (const limit of isFrequent ? [all, frequent] : [all])
        response.once('close', limit.begin(client))
      return undefined
    } catch (error) {
      if (!(error instanceof HttpError)) throw error
      const { code, message, status, headers } = error
      return new GraphQLError(message, { extensions: { code, http: { status, headers } } })
    }
  }
}
