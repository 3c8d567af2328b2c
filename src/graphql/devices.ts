import { invalidInputFailure } from '../domain/failure.ts'
import { addressesDescription } from './bulk-lookup.ts'
import { builder } from './builder.ts'
import { defaultCountryDescription } from './default-country.ts'
import { loadDeviceList } from './device-list.ts'
import { DeviceRef } from './device.ts'
import { lookupError } from './lookup-failure.ts'
import { maxAgeDescription, maxAgeMsOf } from './max-age.ts'

builder.queryField('devices', (t) =>
  t.field({
    type: [DeviceRef],
    nullable: { list: false, items: true },
    description:
      'Looks up a list, with one item for each input in input order. An input without a device is `null` with an error whose `path` ends with its index. Made for tables and stitching; `bulkLookup` reports failures as data.',
    args: {
      addresses: t.arg.stringList({ required: true, description: addressesDescription }),
      maxAgeSeconds: t.arg.int({ description: maxAgeDescription }),
      defaultCountry: t.arg({ type: 'CountryCode', description: defaultCountryDescription }),
    },
    extensions: {
      requestedAddresses: ({ addresses }: { readonly addresses: readonly string[] }) => addresses,
      hasItemErrors: true,
    },
    resolve: async (_, { addresses, maxAgeSeconds, defaultCountry }, context, info) => {
      const { entries } = await context.readInputs(addresses, defaultCountry)
      const inputs = entries.map((entry) => (entry.kind === 'INVALID' ? undefined : entry.address))
      return loadDeviceList(inputs, {
        lookups: context.lookups(maxAgeMsOf(maxAgeSeconds)),
        context,
        info,
        withoutAddress: (index) => {
          const entry = entries[index]!
          if (entry.kind !== 'INVALID') throw new Error('an input with an address is valid')
          return lookupError(invalidInputFailure(entry.input, entry.invalid), info, index)
        },
      })
    },
  }),
)
