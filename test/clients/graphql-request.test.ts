import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { QueryClient } from '@tanstack/query-core'
import { ClientError, GraphQLClient } from 'graphql-request'
import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { startMain } from '../support/start-main.ts'

const query = readFileSync(join(import.meta.dirname, 'operations/device-badge.graphql'), 'utf8')

/** Retries as docs/guides/react.md says: only failures that are retryable, at most twice. */
function isRetried(count: number, error: Error): boolean {
  const extensions =
    error instanceof ClientError ? error.response.errors?.[0]?.extensions : undefined
  return count < 2 && extensions?.['retryable'] === true
}

interface Data {
  readonly device: { readonly address: string; readonly rcsEnabled: boolean }
}

/** Looks up one number as a component does, and counts the operations that the client sent. */
async function fetchDevice(url: string, address: string) {
  const client = new GraphQLClient(url)
  const cache = new QueryClient({
    defaultOptions: { queries: { retry: isRetried, retryDelay: 1 } },
  })
  let operationCount = 0
  const result = await cache
    .fetchQuery({
      queryKey: ['device', address],
      queryFn: () => {
        operationCount++
        return client.request<Data>(query, { address })
      },
    })
    .catch((error: unknown) => error)
  return { result, operationCount }
}

describe('graphql-request with TanStack Query', () => {
  it('repeats a retryable failure', async () => {
    const { url, sandbox } = await startMain()
    const address = '+999100000001'
    // The server makes three calls before it reports the failure.
    sandbox.plan([{ address, answer: 'PROVIDER_ERROR', times: 3 }])
    const { result, operationCount } = await fetchDevice(url, address)
    expect(result).toMatchObject({ device: { address, rcsEnabled: true } })
    expect(operationCount).toBe(2)
  })

  it('does not repeat any other failure', async () => {
    const { url } = await startMain()
    const { result, operationCount } = await fetchDevice(url, 'no number')
    expect((result as ClientError).response.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_ADDRESS',
    })
    expect(operationCount).toBe(1)
  })
})

describe('graphql-request', () => {
  it('sends a batch as an array: one bulk call', async () => {
    const { url, sandbox } = await startMain()
    const requests = addressList(300).map((address) => ({
      document: query,
      variables: { address },
    }))
    const results = await new GraphQLClient(url).batchRequests(requests)
    expect(results).toHaveLength(300)
    expect(sandbox.calls()).toMatchObject({ bulkSizes: [300], singleCalls: 0 })
  })
})
