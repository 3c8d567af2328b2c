import { readFileSync } from 'node:fs'
import { instantDevice } from './instant-device.ts'

/** This server's schema as text, for servers that bring another version of graphql. */
export const typeDefs = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

/**
 * `device` without what this server does for it (a DataLoader and a stats for each operation):
 * less work than this server has, so in these contestants' favour.
 */
export const resolvers = {
  Query: { device: async (_, { address }) => instantDevice(address) },
}
