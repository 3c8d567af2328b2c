import { createBatchingExecutor } from '@graphql-tools/batch-execute'
import { buildHTTPExecutor } from '@graphql-tools/executor-http'
import type { ExecutionResult } from 'graphql'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { startMain } from '../support/start-main.ts'

const plain = parse(/* GraphQL */ `
  query DeviceBadge($address: String!) {
    device(address: $address) {
      address
      rcsEnabled
    }
  }
`)
const withFragment = parse(/* GraphQL */ `
  query DeviceBadge($address: String!) {
    device(address: $address) {
      ...Badge
    }
  }
  fragment Badge on Device {
    address
    rcsEnabled
  }
`)

/** Runs a query for each of many numbers at the same time, merged into documents with aliases. */
async function runMerged(url: string, document: typeof plain, count: number, maxBatchSize: number) {
  const http = buildHTTPExecutor({ endpoint: url, method: 'POST' })
  const execute = createBatchingExecutor(http, { maxBatchSize })
  return (await Promise.all(
    addressList(count).map(async (address) => execute({ document, variables: { address } })),
  )) as ExecutionResult<{ device: { address: string } }>[]
}

describe('@graphql-tools/batch-execute', () => {
  it.each([
    ['300 queries', plain, 300, [300]],
    ['500 queries', plain, 500, [500]],
    ['100 queries with a fragment', withFragment, 100, [100]],
  ])('merges %s into one document', async (_, document, count, bulkSizes) => {
    const { url, sandbox } = await startMain()
    const results = await runMerged(url, document, count, 500)
    expect(results.map(({ data }) => data?.device.address)).toEqual(addressList(count))
    expect(sandbox.calls()).toMatchObject({ bulkSizes, singleCalls: 0 })
  })

  it('adds a copy of a fragment for each query, and 101 are too many', async () => {
    const { url } = await startMain()
    const results = await runMerged(url, withFragment, 101, 500)
    expect(results[0]?.errors?.[0]?.extensions).toMatchObject({ limit: 'fragments' })
    const smaller = await runMerged(url, withFragment, 101, 100)
    expect(smaller.flatMap(({ errors }) => errors ?? [])).toEqual([])
  })
})
