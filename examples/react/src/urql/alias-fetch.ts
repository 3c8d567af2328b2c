import { createBatchingExecutor } from '@graphql-tools/batch-execute'
import { buildHTTPExecutor } from '@graphql-tools/executor-http'
import { type DocumentNode, parse } from 'graphql'

/**
 * A `fetch` for urql that merges the operations of `interval` milliseconds into one document with
 * aliases.
 *
 * It is no exchange, because urql starts each query while React renders, stops it, and starts it
 * again when the component is mounted. Only its `fetchExchange` drops the first start.
 */
export function createAliasFetch({ max = 300, interval = 10 } = {}): typeof fetch {
  const http = buildHTTPExecutor({ endpoint: '/graphql', method: 'POST' })
  const execute = createBatchingExecutor(http, {
    maxBatchSize: max,
    batchScheduleFn: (send) => setTimeout(send, interval),
  })
  const documents = new Map<string, DocumentNode>()

  return async (_, init) => {
    const { query, variables } = JSON.parse(init!.body as string)
    const document = documents.get(query) ?? parse(query)
    documents.set(query, document)
    return Response.json(await execute({ document, variables }))
  }
}
