import { type ApolloLink, HttpLink } from '@apollo/client'
import { BatchHttpLink } from '@apollo/client/link/batch-http'
import { createBatchingExecutor } from '@graphql-tools/batch-execute'
import { ExecutorLink } from '@graphql-tools/executor-apollo-link'
import { buildHTTPExecutor } from '@graphql-tools/executor-http'
import type { Way } from '../ways'

const uri = '/graphql'

export const links: Record<Way, () => ApolloLink> = {
  /** Sends the queries of 10 ms as one JSON array. */
  arrays: () => new BatchHttpLink({ uri, batchMax: 500, batchInterval: 10 }),

  /** Merges the queries of 10 ms into one document with aliases. */
  aliases: () => {
    const http = buildHTTPExecutor({ endpoint: uri, method: 'POST' })
    const merged = createBatchingExecutor(http, {
      maxBatchSize: 300,
      batchScheduleFn: (send) => setTimeout(send, 10),
    })
    return new ExecutorLink(merged)
  },

  /** Sends each query as a request of its own. */
  separate: () => new HttpLink({ uri }),
}
