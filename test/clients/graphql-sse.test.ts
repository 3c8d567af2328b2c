import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from 'graphql-sse'
import { describe, expect, it } from 'vitest'
import { startMain } from '../support/start-main.ts'

const query = readFileSync(join(import.meta.dirname, 'operations/device-badge.graphql'), 'utf8')
const address = '+999100000001'

async function resultsOf(url: string, text: string, variables: Record<string, unknown>) {
  const client = createClient({ url, retryAttempts: 0 })
  const results: unknown[] = []
  for await (const result of client.iterate({ query: text, variables })) results.push(result)
  client.dispose()
  return results
}

describe('graphql-sse, with a connection for each operation', () => {
  it('gets the result of a query as one event', async () => {
    const { url } = await startMain()
    expect(await resultsOf(url, query, { address })).toMatchObject([
      { data: { device: { address, rcsEnabled: true } } },
    ])
  })

  it('gets the error of a lookup with its code', async () => {
    const { url } = await startMain()
    expect(await resultsOf(url, query, { address: 'x' })).toMatchObject([
      { data: { device: null }, errors: [{ extensions: { code: 'INVALID_ADDRESS' } }] },
    ])
  })

  it('gets the errors of an invalid document', async () => {
    const { url } = await startMain()
    expect(await resultsOf(url, '{ nothing }', {})).toMatchObject([
      { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
    ])
  })
})

describe('graphql-sse, with one connection for all operations', () => {
  it('is rejected: it needs a PUT request and streams that the server keeps', async () => {
    const { url } = await startMain()
    const client = createClient({ url, singleConnection: true, retryAttempts: 0 })
    const results = client.iterate({ query, variables: { address } })
    await expect(results.next()).rejects.toThrow('Method Not Allowed')
    client.dispose()
  })
})
