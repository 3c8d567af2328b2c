import type { ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import { ConcurrencyLimit } from './concurrency-limit.ts'
import { HttpError } from './http-error.ts'

/** A web application has one subscription for each page that shows a job. */
export const subscriptionLimits = { perClient: 2000, ofServer: 10_000 }

/** Counts a subscription of a client until its response is closed. Returns an error at a limit. */
type LimitSubscription = (client: string, response: ServerResponse) => GraphQLError | undefined

export function createSubscriptionLimit(): LimitSubscription {
  const limit = new ConcurrencyLimit('subscriptions', subscriptionLimits)
  return (client, response) => {
    try {
      response.once('close', limit.begin(client))
      return undefined
    } catch (error) {
      if (!(error instanceof HttpError)) throw error
      const { code, message, status, headers } = error
      return new GraphQLError(message, { extensions: { code, http: { status, headers } } })
    }
  }
}
