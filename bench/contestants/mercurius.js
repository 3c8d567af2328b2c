/** Mercurius with its defaults. The argument `jit` makes it compile every query at first use. */
import Fastify from 'fastify'
import mercurius from 'mercurius'
import { announce } from './announce.ts'
import { resolvers, typeDefs } from './schema-first.js'

const app = Fastify()
app.register(mercurius, {
  schema: typeDefs,
  resolvers,
  ...(process.argv[2] === 'jit' && { jit: 1 }),
})
await app.listen({ port: 0, host: '127.0.0.1' })
announce(app.server.address().port)
