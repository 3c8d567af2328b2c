/** Apollo Server as people run it: with a request log, metrics and a depth limit. */
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import depthLimit from 'graphql-depth-limit'
import pino from 'pino'
import { announce } from './announce.ts'
import { createMetrics, maxDepth } from './metrics.js'
import { resolvers, typeDefs } from './schema-first.js'

const log = pino()
const { observe } = createMetrics()

const recorder = {
  requestDidStart: async () => {
    const startedAt = performance.now()
    return {
      willSendResponse: async ({ operation, operationName, errors }) => {
        const tookMs = performance.now() - startedAt
        const outcome = errors === undefined ? 'success' : 'error'
        observe(outcome, tookMs)
        log.info({ operation: operation?.operation, operationName, outcome, tookMs }, 'operation')
      },
    }
  },
}

const server = new ApolloServer({
  typeDefs,
  resolvers,
  validationRules: [depthLimit(maxDepth)],
  plugins: [recorder],
})
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })
announce(Number(new URL(url).port))
