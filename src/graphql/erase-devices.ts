import { GraphQLError } from 'graphql'
import { invalidInputFailure } from '../domain/failure.ts'
import { addressesDescription } from './bulk-lookup.ts'
import { builder } from './builder.ts'
import { defaultCountryDescription, readInput } from './default-country.ts'
import { addressDescription } from './device.ts'
import { lookupError } from './lookup-failure.ts'

interface ErasedDevices {
  readonly uniqueCount: number
  readonly erasedCount: number
  readonly invalidNumbers: readonly string[]
}

const ErasedDevicesRef = builder.objectRef<ErasedDevices>('ErasedDevices').implement({
  description: 'The result of an erasure.',
  fields: (t) => ({
    total: t.exposeInt('uniqueCount', {
      description: 'Number of unique valid numbers. The cache has no answer about any of them now.',
    }),
    erasedCount: t.exposeInt('erasedCount', {
      description: 'Number of numbers that had a cached answer.',
    }),
    invalidNumbers: t.exposeStringList('invalidNumbers', {
      description: 'The inputs that are not phone numbers, unchanged.',
    }),
  }),
})

const failureDescription =
  'If the client has no right to erase, the whole operation fails with `FORBIDDEN`. If the store cannot be reached, the result is `null` with an error of code `NOT_ERASED`: try again.'

builder.mutationField('eraseDevice', (t) =>
  t.boolean({
    nullable: true,
    description: `Erases the cached answer about one number. \`true\` if there was one. Sends nothing to the upstream. ${failureDescription}`,
    args: {
      address: t.arg.string({ required: true, description: addressDescription }),
      defaultCountry: t.arg({ type: 'CountryCode', description: defaultCountryDescription }),
    },
    extensions: {
      requestedAddresses: ({ address }: { address: string }) => [address],
      needsNoLookup: true,
      erases: true,
      takesOneAddress: true,
    },
    resolve: async (_, { address: input, defaultCountry }, { admin, client, readInputs }, info) => {
      const parsed = await readInput(input, defaultCountry, readInputs)
      if (!parsed.isValid) throw lookupError(invalidInputFailure(input, parsed.invalid), info)
      return orThrow(await admin.erase([parsed.address], { client })) > 0
    },
  }),
)

builder.mutationField('eraseDevices', (t) =>
  t.field({
    type: ErasedDevicesRef,
    nullable: true,
    description: `Erases the cached answers about a list of numbers. Sends nothing to the upstream. ${failureDescription}`,
    args: {
      addresses: t.arg.stringList({ required: true, description: addressesDescription }),
      defaultCountry: t.arg({ type: 'CountryCode', description: defaultCountryDescription }),
    },
    extensions: {
      requestedAddresses: ({ addresses }: { addresses: readonly string[] }) => addresses,
      needsNoLookup: true,
      erases: true,
    },
    resolve: async (_, { addresses: inputs, defaultCountry }, { admin, client, readInputs }) => {
      const { entries, addresses } = await readInputs(inputs, defaultCountry)
      return {
        uniqueCount: addresses.length,
        erasedCount: orThrow(await admin.erase(addresses, { client })),
        invalidNumbers: entries.flatMap(({ kind, input }) => (kind === 'INVALID' ? [input] : [])),
      }
    },
  }),
)

function orThrow(erasedCount: number | undefined): number {
  if (erasedCount !== undefined) return erasedCount
  throw new GraphQLError(
    'The cached answers could not be erased: the store cannot be reached. Try again.',
    { extensions: { code: 'NOT_ERASED', retryable: true } },
  )
}
