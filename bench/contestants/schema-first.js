import { readFileSync } from 'node:fs'
import { instantDevice } from './instant-device.ts'

/** This server's schema as text, for servers that bring another version of graphql. */
export const typeDefs = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

/**
 * `device` without the DataLoader and the statistics that this server has for each operation. The
 * difference favours these contestants.
 */
export const resolvers = {
  Query: { device: async (_, { address }) => instantDevice(address) },
}
