/** Mercurius with compiled queries as people run it: with Fastify's request log, metrics and a depth limit. */
import Fastify from 'fastify'
import mercurius from 'mercurius'
import { announce } from './announce.ts'
import { createMetrics, maxDepth } from './metrics.js'
import { resolvers, typeDefs } from './schema-first.js'

const { observe } = createMetrics()
const app = Fastify({ logger: true })
app.addHook('onResponse', async (_, reply) =>
  observe(reply.statusCode < 400 ? 'success' : 'error', reply.elapsedTime),
)
app.register(mercurius, { schema: typeDefs, resolvers, jit: 1, queryDepth: maxDepth })
await app.listen({ port: 0, host: '127.0.0.1' })
announce(app.server.address().port)
