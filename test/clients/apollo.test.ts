import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  ApolloClient,
  type ApolloLink,
  CombinedGraphQLErrors,
  gql,
  HttpLink,
  InMemoryCache,
} from '@apollo/client'
import { BatchHttpLink } from '@apollo/client/link/batch-http'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { generatePersistedQueryIdsFromManifest } from '@apollo/persisted-query-lists'
import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { startMain } from '../support/start-main.ts'
import { recordRequests } from './support/record-requests.ts'
import { createWorkspace, runTool } from './support/run-tool.ts'

const operations = join(import.meta.dirname, 'operations')
const query = gql(readFileSync(join(operations, 'device-badge.graphql'), 'utf8'))
const address = '+999100000001'
const id = 'RGV2aWNlOis5OTkxMDAwMDAwMDE='
const device = { __typename: 'Device', id, address, rcsEnabled: true }

const createClient = (link: ApolloLink) => new ApolloClient({ link, cache: new InMemoryCache() })

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('Apollo Client', () => {
  it('makes one bulk call from 300 queries with BatchHttpLink', async () => {
    const { url, sandbox } = await startMain()
    const client = createClient(new BatchHttpLink({ uri: url, batchMax: 500 }))
    const addresses = addressList(300)
    const results = await Promise.all(
      addresses.map((one) => client.query({ query, variables: { address: one } })),
    )
    expect(results.map(({ data }) => (data as { device: object }).device)).toMatchObject(
      addresses.map((one) => ({ address: one })),
    )
    expect(sandbox.calls()).toMatchObject({ bulkSizes: [300], singleCalls: 0 })
  })

  it('reports the code of a failed lookup', async () => {
    const { url } = await startMain()
    const client = createClient(new HttpLink({ uri: url }))
    const failure = await client
      .query({ query, variables: { address: 'x' } })
      .catch((error) => error)
    expect(CombinedGraphQLErrors.is(failure)).toBe(true)
    expect(failure.errors[0].extensions).toMatchObject({
      code: 'INVALID_ADDRESS',
      retryable: false,
    })
  })

  it('updates every query of a number after a mutation, because of its id', async () => {
    const { url } = await startMain()
    const client = createClient(new HttpLink({ uri: url }))
    await client.query({ query, variables: { address } })
    await client.mutate({
      mutation: gql`
        mutation Refresh($address: String!) {
          refreshDevice(address: $address) {
            id
            source
          }
        }
      `,
      variables: { address },
    })
    const key = `Device:${id}`
    expect(client.cache.extract()).toMatchObject({ [key]: { rcsEnabled: true, source: 'SINGLE' } })
  })
})

describe('automatic persisted queries of Apollo Client', () => {
  it('fall back to documents without a manifest, after one request', async () => {
    const { url } = await startMain()
    const { requests, fetch } = recordRequests()
    const persisted = new PersistedQueryLink({ sha256 })
    const client = createClient(persisted.concat(new HttpLink({ uri: url, fetch })))
    for (const one of [address, '+999100000002', '+999100000003']) {
      const { data } = await client.query({ query, variables: { address: one } })
      expect(data).toMatchObject({ device: { address: one } })
    }
    expect(requests.map((request) => request.query !== undefined)).toEqual([
      false,
      true,
      true,
      true,
    ])
  })

  it('send only ids with the manifest of generate-persisted-query-manifest', async () => {
    const workspace = createWorkspace()
    const manifestPath = join(workspace, 'manifest.json')
    const config = { documents: [`${operations}/*.graphql`], output: manifestPath }
    writeFileSync(join(workspace, 'persisted-query-manifest.config.json'), JSON.stringify(config))
    await runTool('generate-persisted-query-manifest', [], workspace)
    const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'))
    expect(manifest.format).toBe('apollo-persisted-query-manifest')

    const environment = { PERSISTED_OPERATIONS: manifestPath, PERSISTED_OPERATIONS_ONLY: 'true' }
    const { url } = await startMain(environment)
    const { requests, fetch } = recordRequests()
    const ids = generatePersistedQueryIdsFromManifest({ loadManifest: async () => manifest })
    const client = createClient(
      new PersistedQueryLink(ids).concat(new HttpLink({ uri: url, fetch })),
    )
    const { data } = await client.query({ query, variables: { address } })
    expect(data).toEqual({ device })
    expect(requests).toEqual([
      { method: 'POST', query: undefined, sha256Hash: manifest.operations[0].id, status: 200 },
    ])
  })
})
