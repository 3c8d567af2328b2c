import type { Device } from '../domain/device.ts'
import type { Failure } from '../domain/failure.ts'
import { builder } from './builder.ts'
import { defaultCountryDescription } from './default-country.ts'
import { addressDescription, DeviceRef, lookUp } from './device.ts'
import { LookupFailureRef } from './lookup-failure.ts'
import { maxAgeDescription, maxAgeMsOf } from './max-age.ts'

const LookupOutcomeRef = builder.unionType('LookupOutcome', {
  description:
    'The device of a number, or the failure of its lookup. `address` has another type in each of them: to select both, give one an alias.',
  types: [DeviceRef, LookupFailureRef],
  resolveType: (value: Device | Failure) => ('rcsEnabled' in value ? DeviceRef : LookupFailureRef),
})

builder.queryField('lookup', (t) =>
  t.field({
    type: LookupOutcomeRef,
    description:
      'Looks up one number and returns a failure as data, not as an error. Made for clients that drop `data` if there is an error. An input that is not a phone number is a failure too.',
    args: {
      address: t.arg.string({ required: true, description: addressDescription }),
      maxAgeSeconds: t.arg.int({ description: maxAgeDescription }),
      defaultCountry: t.arg({ type: 'CountryCode', description: defaultCountryDescription }),
    },
    extensions: {
      requestedAddresses: ({ address }: { readonly address: string }) => [address],
      takesOneAddress: true,
    },
    resolve: (_, { maxAgeSeconds, ...input }, context) =>
      lookUp(input, context.lookups(maxAgeMsOf(maxAgeSeconds)), context),
  }),
)
