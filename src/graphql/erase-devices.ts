import { GraphQLError } from 'graphql'
import type { Address } from '../domain/address.ts'
import { invalidInputFailure } from '../domain/failure.ts'
import { addressesDescription } from './bulk-lookup.ts'
import { builder } from './builder.ts'
import { defaultCountryDescription, readInput } from './default-country.ts'
import { addressDescription } from './device.ts'
import { lookupError } from './lookup-failure.ts'

interface ErasedDevice {
  readonly address: Address
  readonly wasCached: boolean | null
}

interface ErasedDevices {
  readonly addresses: readonly Address[]
  readonly erasedCount: number
  readonly invalidNumbers: readonly string[]
}

const ErasedDeviceRef = builder.objectRef<ErasedDevice>('ErasedDevice').implement({
  description: 'A number whose cached answer is erased. Clients remove it from their caches too.',
  fields: (t) => ({
    id: t.globalID({
      description: 'The `id` of the `Device` of this number.',
      resolve: ({ address }) => ({ id: address, type: 'Device' }),
    }),
    address: t.expose('address', {
      type: 'E164',
      description: 'The number in E.164, with its `+`.',
    }),
    wasCached: t.exposeBoolean('wasCached', {
      nullable: true,
      description:
        'Whether the cache had an answer. `null` for the numbers of a list: `erasedCount` counts them.',
    }),
  }),
})

const ErasedDevicesRef = builder.objectRef<ErasedDevices>('ErasedDevices').implement({
  description: 'The result of an erasure.',
  fields: (t) => ({
    total: t.int({
      description: 'Number of unique valid numbers. The cache has no answer about any of them now.',
      resolve: ({ addresses }) => addresses.length,
    }),
    erasedCount: t.exposeInt('erasedCount', {
      description: 'Number of numbers that had a cached answer.',
    }),
    devices: t.field({
      type: [ErasedDeviceRef],
      description: 'The unique valid numbers, in the order of their first occurrence.',
      resolve: ({ addresses }, _, { sliceList }) =>
        sliceList(addresses, (address): ErasedDevice => ({ address, wasCached: null })),
    }),
    invalidNumbers: t.exposeStringList('invalidNumbers', {
      description: 'The inputs that are not phone numbers, unchanged.',
    }),
  }),
})

const failureDescription =
  'If the client has no right to erase, the whole operation fails with `FORBIDDEN`. If the store cannot be reached, the result is `null` with an error of code `NOT_ERASED`: try again.'

builder.mutationField('eraseDevice', (t) =>
  t.field({
    type: ErasedDeviceRef,
    nullable: true,
    description: `Erases the cached answer about one number. Sends nothing to the upstream. ${failureDescription}`,
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
      const { address } = parsed
      return { address, wasCached: orThrow(await admin.erase([address], { client })) > 0 }
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
        addresses,
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
