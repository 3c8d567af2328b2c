/** Yoga with its defaults and a DataLoader for each operation, in front of a paced lookup. */
import DataLoader from 'dataloader'
import { createSchema, createYoga } from 'graphql-yoga'
import { serveAndAnnounce } from './announce.ts'
import { lookupSchema } from './lookup-schema.ts'
import { PacedLookup } from './paced-lookup.ts'

const source = new PacedLookup(process.env)
const createContext = () => ({
  devices: new DataLoader((addresses: readonly string[]) => source.lookUp(addresses)),
})

interface One {
  readonly address: string
}
interface Many {
  readonly addresses: readonly string[]
}

const yoga = createYoga({
  schema: createSchema<ReturnType<typeof createContext>>({
    typeDefs: lookupSchema,
    resolvers: {
      Query: {
        device: (_: unknown, { address }: One, { devices }) => devices.load(address),
        bulkLookup: (_: unknown, { addresses }: Many, { devices }) => ({
          devices: devices.loadMany(addresses),
        }),
      },
      Mutation: { refreshDevice: (_: unknown, { address }: One) => source.refresh(address) },
    },
  }),
  context: createContext,
})

await serveAndAnnounce((request, response) => void yoga(request, response))
