import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  cacheExchange,
  Client,
  fetchExchange,
  formatDocument,
  gql,
  stringifyDocument,
} from '@urql/core'
import { cacheExchange as graphcache } from '@urql/exchange-graphcache'
import { persistedExchange } from '@urql/exchange-persisted'
import { describe, expect, it } from 'vitest'
import { startMain } from '../support/start-main.ts'
import { recordRequests } from './support/record-requests.ts'
import { createWorkspace } from './support/run-tool.ts'

const text = readFileSync(join(import.meta.dirname, 'operations/device-badge.graphql'), 'utf8')
const query = gql(text)
const address = '+999100000001'
const id = 'RGV2aWNlOis5OTkxMDAwMDAwMDE='
const device = { __typename: 'Device', id, address, rcsEnabled: true }

describe('urql', () => {
  it('sends short queries by GET unless preferGetMethod is false', async () => {
    const { url } = await startMain()
    const exchanges = [cacheExchange, fetchExchange]
    const byDefault = new Client({ url, exchanges })
    const { error } = await byDefault.query(query, { address })
    expect(error?.graphQLErrors[0]?.extensions).toMatchObject({ code: 'METHOD_NOT_ALLOWED' })
    const client = new Client({ url, exchanges, preferGetMethod: false })
    expect((await client.query(query, { address })).data).toEqual({ device })
  })

  it('reports the code of a failed lookup', async () => {
    const { url } = await startMain()
    const client = new Client({ url, preferGetMethod: false, exchanges: [fetchExchange] })
    const { data, error } = await client.query(query, { address: 'x' })
    expect(data).toEqual({ device: null })
    expect(error?.graphQLErrors[0]?.extensions).toMatchObject({ code: 'INVALID_ADDRESS' })
  })
})

describe('the persistedExchange of urql', () => {
  const persisted = persistedExchange({ preferGetForPersistedQueries: false })

  it('falls back to documents without a manifest, after one request', async () => {
    const { url } = await startMain()
    const { requests, fetch } = recordRequests()
    const exchanges = [persisted, fetchExchange]
    const client = new Client({ url, preferGetMethod: false, fetch, exchanges })
    for (const one of [address, '+999100000002', '+999100000003']) {
      const { data } = await client.query(query, { address: one })
      expect(data).toMatchObject({ device: { address: one } })
    }
    const withDocument = requests.map((request) => request.query !== undefined)
    expect(withDocument).toEqual([false, true, true, true])
  })

  it('sends only hashes with a manifest', async () => {
    const { requests, fetch } = recordRequests()
    // urql's cache adds `__typename`, and the exchange hashes what it gets.
    const document = stringifyDocument(formatDocument(query))
    const sha256Hash = createHash('sha256').update(document).digest('hex')
    const manifestPath = join(createWorkspace(), 'manifest.json')
    writeFileSync(manifestPath, JSON.stringify({ [sha256Hash]: document }))
    const environment = { PERSISTED_OPERATIONS: manifestPath, PERSISTED_OPERATIONS_ONLY: 'true' }
    const { url } = await startMain(environment)
    const exchanges = [cacheExchange, persisted, fetchExchange]
    const client = new Client({ url, preferGetMethod: false, fetch, exchanges })
    expect((await client.query(query, { address })).data).toEqual({ device })
    expect(requests).toEqual([{ method: 'POST', query: undefined, sha256Hash, status: 200 }])
  })
})

describe('Graphcache', () => {
  it('has one record for each number', async () => {
    const { url } = await startMain()
    const { requests, fetch } = recordRequests()
    const cache = graphcache({})
    const client = new Client({
      url,
      preferGetMethod: false,
      fetch,
      exchanges: [cache, fetchExchange],
    })
    const shown: unknown[] = []
    const subscription = client
      .query(query, { address })
      .subscribe(({ data }) => shown.push(data?.device))
    await expect.poll(() => shown).toMatchObject([{ address, rcsEnabled: true }])
    await client.mutation(
      gql`
        mutation Refresh($address: String!) {
          refreshDevice(address: $address) {
            id
            rcsEnabled
          }
        }
      `,
      { address },
    )
    subscription.unsubscribe()
    // The mutation wrote the same record, so the query was not sent again.
    expect(requests).toHaveLength(2)
  })
})
