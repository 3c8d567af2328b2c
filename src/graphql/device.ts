import type { GraphQLResolveInfo } from 'graphql'
import { parseInput } from '../domain/address-list.ts'
import type { Device, DeviceSource } from '../domain/device.ts'
import { type Failure, invalidInputFailure } from '../domain/failure.ts'
import type { Region } from '../domain/region.ts'
import { builder } from './builder.ts'
import type { OperationContext, OutcomeLoader } from './context.ts'
import { defaultCountryDescription, readInput } from './default-country.ts'
import { lookupError } from './lookup-failure.ts'
import { maxAgeDescription, maxAgeMsOf } from './max-age.ts'

const LookupSourceEnum = builder.enumType('LookupSource', {
  description: 'The origin of an answer.',
  values: {
    SINGLE: { description: 'The upstream’s single endpoint.' },
    BULK: { description: 'The upstream’s bulk endpoint.' },
    CACHE: {
      description: 'The cache. The answer is not older than the operation allows; see `checkedAt`.',
    },
    STALE: {
      description:
        'The cache. The answer is older than its TTL and replaces a failed lookup; see `checkedAt`.',
    },
  } satisfies Record<DeviceSource, object>,
})

export const DeviceRef = builder.objectRef<Device>('Device')

builder.node(DeviceRef, {
  id: {
    resolve: ({ address }) => address,
    description:
      'Identifies the number in caches of clients; `node` and `nodes` take it. It contains the number: protect it as you protect the number.',
  },
  description: 'What the upstream reports about one phone number.',
  fields: (t) => ({
    address: t.expose('address', {
      type: 'E164',
      description: 'The number in E.164, with its `+`.',
    }),
    carrierId: t.exposeString('carrierId', {
      nullable: true,
      description: 'The mobile carrier or operator, as the upstream names it.',
    }),
    carrierStatus: t.exposeString('carrierStatus', {
      nullable: true,
      description: 'The number’s status with its carrier, for example `ACTIVE`.',
    }),
    rcsEnabled: t.exposeBoolean('rcsEnabled', {
      description:
        'Whether the device can receive RCS messages. A failure is never reported as `false`.',
    }),
    checkedAt: t.expose('checkedAt', {
      type: 'DateTime',
      description: 'When the upstream’s response arrived.',
    }),
    source: t.expose('source', {
      type: LookupSourceEnum,
      description: 'The origin of this answer.',
    }),
  }),
})

export const addressDescription =
  'The phone number in E.164; the `+` is optional. Spaces, dashes and other separators are invalid, unless `defaultCountry` is given.'

const requestedAddresses = ({ address }: { readonly address: string }) => [address]

builder.queryField('device', (t) =>
  t.field({
    type: DeviceRef,
    nullable: true,
    description:
      'Looks up one number. Use aliases to look up several in one operation: they share upstream calls. A failed lookup is `null` with an error whose `extensions` have `code`, `retryable` and `retryAfterMs`; other fields are not affected.',
    args: {
      address: t.arg.string({ required: true, description: addressDescription }),
      maxAgeSeconds: t.arg.int({ description: maxAgeDescription }),
      defaultCountry: t.arg({ type: 'CountryCode', description: defaultCountryDescription }),
    },
    extensions: { requestedAddresses, takesOneAddress: true },
    resolve: (_, { maxAgeSeconds, ...input }, context, info) =>
      lookUpDevice(input, context.lookups(maxAgeMsOf(maxAgeSeconds)), context, info),
  }),
)

builder.mutationField('refreshDevice', (t) =>
  t.field({
    type: DeviceRef,
    nullable: true,
    description:
      'Looks up one number without the cache: the answer comes from an upstream call that starts after this request.',
    args: {
      address: t.arg.string({ required: true, description: addressDescription }),
      defaultCountry: t.arg({ type: 'CountryCode', description: defaultCountryDescription }),
    },
    extensions: { requestedAddresses, takesOneAddress: true },
    resolve: (_, input, context, info) =>
      lookUpDevice(input, context.freshLookups(), context, info),
  }),
)

interface DeviceInput {
  readonly address: string
  readonly defaultCountry?: Region | null | undefined
}

async function lookUpDevice(
  input: DeviceInput,
  lookups: OutcomeLoader,
  context: OperationContext,
  info: GraphQLResolveInfo,
): Promise<Device> {
  const result = await lookUp(input, lookups, context)
  if ('rcsEnabled' in result) return result
  throw lookupError(result, info)
}

export async function lookUp(
  { address: input, defaultCountry }: DeviceInput,
  lookups: OutcomeLoader,
  { readInputs, stats }: OperationContext,
): Promise<Device | Failure> {
  const parsed = defaultCountry
    ? await readInput(input, defaultCountry, readInputs)
    : parseInput(input)
  if (!parsed.isValid) {
    stats.recordInvalid(1)
    return invalidInputFailure(input, parsed.invalid)
  }
  const outcome = await lookups.load(parsed.address)
  return outcome.status === 'FOUND' ? outcome.device : outcome.failure
}
