import { composeServices as composeApollo } from '@apollo/composition'
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { composeServices as composeGuild } from '@theguild/federation-composition'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { afterTest } from '../support/after-test.ts'
import { startMain } from '../support/start-main.ts'

/** A second subgraph: customers have devices, and devices have a field more. */
const customersSdl = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  scalar E164
  type Query { customers: [Customer!]! }
  type Customer { name: String!, device: Device }
  type Device @key(fields: "address") { address: E164!, customer: String }
`)

async function startCustomers(addresses: readonly string[]): Promise<string> {
  const resolvers = {
    Query: {
      customers: () =>
        addresses.map((address, place) => ({ name: `Customer ${place}`, device: { address } })),
    },
    Device: { customer: ({ address }: { address: string }) => `of ${address}` },
  }
  const schema = buildSubgraphSchema([{ typeDefs: customersSdl, resolvers }])
  const server = new ApolloServer({ schema })
  afterTest(() => server.stop())
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } })
  return url
}

async function startSubgraphs(addresses: readonly string[]) {
  const lookups = await startMain({ FEDERATION: 'true', INTROSPECTION: 'false' })
  const customersUrl = await startCustomers(addresses)
  const response = await fetch(lookups.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
  })
  const { data } = (await response.json()) as { data: { _service: { sdl: string } } }
  const services = [
    { name: 'lookups', url: lookups.url, typeDefs: parse(Object.values(data)[0]!.sdl) },
    { name: 'customers', url: customersUrl, typeDefs: customersSdl },
  ]
  return { ...lookups, services }
}

describe('Apollo Federation', () => {
  it.each([
    ['Apollo', composeApollo],
    ['The Guild', composeGuild],
  ])('is composed by %s', async (_, compose) => {
    const { services } = await startSubgraphs([])
    const { errors, supergraphSdl } = compose(services)
    expect(errors ?? []).toEqual([])
    expect(supergraphSdl).toContain('type Device')
  })

  it('makes one bulk call from 300 entities behind a gateway', async () => {
    const addresses = addressList(300)
    const { services, sandbox } = await startSubgraphs([...addresses, 'oops'])
    const { supergraphSdl } = composeApollo(services)
    const gateway = new ApolloGateway({
      supergraphSdl: supergraphSdl!,
      buildService: ({ url }) => new RemoteGraphQLDataSource({ url: url! }),
    })
    const server = new ApolloServer({ gateway })
    afterTest(() => server.stop())
    const { body } = await server.executeOperation({
      query: '{ customers { name device { rcsEnabled customer } } }',
    })
    const { data, errors } = body.kind === 'single' ? body.singleResult : {}
    const customers = data?.['customers'] as { device: { rcsEnabled: boolean } | null }[]
    expect(customers).toHaveLength(301)
    expect(customers.slice(0, 300).every(({ device }) => device !== null)).toBe(true)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_ADDRESS' })
    expect(sandbox.calls()).toMatchObject({ bulkSizes: [300], singleCalls: 0 })
  })
})
