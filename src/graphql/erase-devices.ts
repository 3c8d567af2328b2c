import { GraphQLError } from 'graphql'
import { parseAddress } from '../domain/address.ts'
import { parseAddressList } from '../domain/address-list.ts'
import { createFailure } from '../domain/failure.ts'
import { addressesDescription } from './bulk-lookup.ts'
import { builder } from './builder.ts'
import { addressDescription } from './device.ts'
import { lookupError } from './lookup-error.ts'

interface Forgotten {
  readonly uniqueCount: number
  readonly erasedCount: number
  readonly invalidNumbers: readonly string[]
}

const ErasedDevicesRef = builder.objectRef<Forgotten>('ErasedDevices').implement({
  description: 'What became of a wish to forget a list of numbers.',
  fields: (t) => ({
    total: t.exposeInt('uniqueCount', {
      description: 'Valid unique numbers. Nothing is remembered of any of them now.',
    }),
    erasedCount: t.exposeInt('erasedCount', {
      description: 'Numbers of which something was admin.',
    }),
    invalidNumbers: t.exposeStringList('invalidNumbers', {
      description: 'The inputs that are not phone numbers, spelled as they were given.',
    }),
  }),
})

const whereItFails =
  'Where it cannot be removed everywhere, this is `null` with an error whose code is `NOT_ERASED`: ask again.'

builder.mutationField('eraseDevice', (t) =>
  t.boolean({
    nullable: true,
    description: `Removes what is remembered of one number; \`true\` where something was. Nothing is sent to the upstream. ${whereItFails}`,
    args: { address: t.arg.string({ required: true, description: addressDescription }) },
    extensions: {
      requestedAddresses: ({ address }: { address: string }) => [address],
      sendsNothing: true,
      asksForOne: true,
    },
    resolve: async (_, { address: input }, { admin }, info) => {
      const address = parseAddress(input)
      if (address === undefined) {
        throw lookupError(createFailure(input, { code: 'INVALID_ADDRESS' }), info)
      }
      return orThrow(await admin.erase([address])) > 0
    },
  }),
)

builder.mutationField('eraseDevices', (t) =>
  t.field({
    type: ErasedDevicesRef,
    nullable: true,
    description: `Removes what is remembered of a list of numbers. Nothing is sent to the upstream. ${whereItFails}`,
    args: { addresses: t.arg.stringList({ required: true, description: addressesDescription }) },
    extensions: {
      requestedAddresses: ({ addresses }: { addresses: readonly string[] }) => addresses,
      sendsNothing: true,
    },
    resolve: async (_, { addresses: inputs }, { admin }) => {
      const { entries, addresses } = parseAddressList(inputs)
      return {
        uniqueCount: addresses.length,
        erasedCount: orThrow(await admin.erase(addresses)),
        invalidNumbers: entries.flatMap(({ kind, input }) => (kind === 'INVALID' ? [input] : [])),
      }
    },
  }),
)

function orThrow(erasedCount: number | undefined): number {
  if (erasedCount !== undefined) return erasedCount
  throw new GraphQLError(
    'What is remembered could not be removed: its store cannot be reached. Ask again.',
    { extensions: { code: 'NOT_ERASED', retryable: true } },
  )
}
