/** Apollo Server with its defaults. */
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { announce } from './announce.ts'
import { resolvers, typeDefs } from './schema-first.js'

const server = new ApolloServer({ typeDefs, resolvers })
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })
announce(Number(new URL(url).port))
