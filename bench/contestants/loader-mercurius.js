/** Mercurius with compiled queries and its own loaders, in front of a paced lookup. */
import Fastify from 'fastify'
import mercurius from 'mercurius'
import { announce } from './announce.ts'
import { lookupSchema } from './lookup-schema.ts'
import { PacedLookup } from './paced-lookup.ts'

const source = new PacedLookup(process.env)
const app = Fastify()
app.register(mercurius, {
  schema: lookupSchema,
  jit: 1,
  resolvers: {
    Query: {
      bulkLookup: async (_, { addresses }) => ({ devices: await source.lookUp(addresses) }),
    },
    Mutation: { refreshDevice: (_, { address }) => source.refresh(address) },
  },
  loaders: {
    Query: { device: (queries) => source.lookUp(queries.map(({ params }) => params.address)) },
  },
})
await app.listen({ port: 0, host: '127.0.0.1' })
announce(app.server.address().port)
