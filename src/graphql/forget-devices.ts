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
  readonly forgottenCount: number
  readonly invalidNumbers: readonly string[]
}

const ForgottenRef = builder.objectRef<Forgotten>('ForgottenDevices').implement({
  description: 'What became of a wish to forget a list of numbers.',
  fields: (t) => ({
    total: t.exposeInt('uniqueCount', {
      description: 'Valid unique numbers. Nothing is remembered of any of them now.',
    }),
    forgottenCount: t.exposeInt('forgottenCount', {
      description: 'Numbers of which something was remembered.',
    }),
    invalidNumbers: t.exposeStringList('invalidNumbers', {
      description: 'The inputs that are not phone numbers, spelled as they were given.',
    }),
  }),
})

const whereItFails =
  'Where it cannot be removed everywhere, this is `null` with an error whose code is `NOT_FORGOTTEN`: ask again.'

builder.mutationField('forgetDevice', (t) =>
  t.boolean({
    nullable: true,
    description: `Removes what is remembered of one number; \`true\` where something was. Nothing is sent to the upstream. ${whereItFails}`,
    args: { address: t.arg.string({ required: true, description: addressDescription }) },
    extensions: {
      requestedAddresses: ({ address }: { address: string }) => [address],
      sendsNothing: true,
      asksForOne: true,
    },
    resolve: async (_, { address: input }, { remembered }, info) => {
      const address = parseAddress(input)
      if (address === undefined) {
        throw lookupError(createFailure(input, { code: 'INVALID_ADDRESS' }), info)
      }
      return orThrow(await remembered.forget([address])) > 0
    },
  }),
)

builder.mutationField('forgetDevices', (t) =>
  t.field({
    type: ForgottenRef,
    nullable: true,
    description: `Removes what is remembered of a list of numbers. Nothing is sent to the upstream. ${whereItFails}`,
    args: { addresses: t.arg.stringList({ required: true, description: addressesDescription }) },
    extensions: {
      requestedAddresses: ({ addresses }: { addresses: readonly string[] }) => addresses,
      sendsNothing: true,
    },
    resolve: async (_, { addresses: inputs }, { remembered }) => {
      const { entries, addresses } = parseAddressList(inputs)
      return {
        uniqueCount: addresses.length,
        forgottenCount: orThrow(await remembered.forget(addresses)),
        invalidNumbers: entries.flatMap(({ kind, input }) => (kind === 'INVALID' ? [input] : [])),
      }
    },
  }),
)

function orThrow(forgottenCount: number | undefined): number {
  if (forgottenCount !== undefined) return forgottenCount
  throw new GraphQLError(
    'What is remembered could not be removed: its store cannot be reached. Ask again.',
    { extensions: { code: 'NOT_FORGOTTEN', retryable: true } },
  )
}
