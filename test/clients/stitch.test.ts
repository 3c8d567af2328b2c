import { buildHTTPExecutor } from '@graphql-tools/executor-http'
import { normalizedExecutor } from '@graphql-tools/executor'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { stitchSchemas } from '@graphql-tools/stitch'
import { schemaFromExecutor } from '@graphql-tools/wrap'
import { type ExecutionResult, parse } from 'graphql'
import { expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { startMain } from '../support/start-main.ts'

const customers = (addresses: readonly string[]) =>
  makeExecutableSchema({
    typeDefs: `
      scalar E164
      type Query { customers: [Customer!]! }
      type Customer { name: String!, device: Device }
      type Device { address: E164! }
    `,
    resolvers: {
      Query: { customers: () => addresses.map((address) => ({ name: 'A', device: { address } })) },
    },
  })

it('a merge over `devices` makes two bulk calls from 1,000 customers', async () => {
  const { url, sandbox } = await startMain()
  const executor = buildHTTPExecutor({ endpoint: url, method: 'POST' })
  const addresses = addressList(1000)
  const schema = stitchSchemas({
    subschemas: [
      {
        schema: await schemaFromExecutor(executor),
        executor,
        merge: {
          Device: {
            selectionSet: '{ address }',
            fieldName: 'devices',
            key: ({ address }) => address,
            argsFromKeys: (keys) => ({ addresses: keys }),
          },
        },
      },
      { schema: customers([...addresses, 'oops']) },
    ],
  })
  const document = parse('{ customers { device { address rcsEnabled } } }')
  const result = (await normalizedExecutor({ schema, document })) as ExecutionResult
  const { customers: found } = result.data as unknown as {
    customers: { device: { address: string; rcsEnabled: boolean } | null }[]
  }
  expect(found.slice(0, 1000).map(({ device }) => device?.address)).toEqual(addresses)
  expect(found.slice(0, 1000).every(({ device }) => typeof device?.rcsEnabled === 'boolean')).toBe(
    true,
  )
  expect(result.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_ADDRESS' })
  expect(sandbox.calls()).toMatchObject({ bulkSizes: [500, 500], singleCalls: 0 })
})
