import type { GraphQLResolveInfo } from 'graphql'
import { parseAddress } from '../domain/address.ts'
import type { Device, DeviceSource } from '../domain/device.ts'
import { createFailure } from '../domain/failure.ts'
import type { LookupStats } from '../domain/lookup-stats.ts'
import { builder } from './builder.ts'
import type { OutcomeLoader } from './context.ts'
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

export const DeviceRef = builder.objectRef<Device>('Device').implement({
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
  'The phone number in E.164; the `+` is optional. Spaces, dashes and other separators are invalid.'

const requestedAddresses = ({ address }: { address: string }) => [address]

builder.queryField('device', (t) =>
  t.field({
    type: DeviceRef,
    nullable: true,
    description:
      'Looks up one number. Use aliases to look up several in one operation: they share upstream calls. A failed lookup is `null` with an error whose `extensions` have `code`, `retryable` and `retryAfterMs`; other fields are not affected.',
    args: {
      address: t.arg.string({ required: true, description: addressDescription }),
      maxAgeSeconds: t.arg.int({ description: maxAgeDescription }),
    },
    extensions: { requestedAddresses, takesOneAddress: true },
    resolve: (_, { address, maxAgeSeconds }, { lookups, stats }, info) =>
      lookUpDevice(address, { lookups: lookups(maxAgeMsOf(maxAgeSeconds)), stats }, info),
  }),
)

builder.mutationField('refreshDevice', (t) =>
  t.field({
    type: DeviceRef,
    nullable: true,
    description:
      'Looks up one number without the cache: the answer comes from an upstream call that starts after this request.',
    args: { address: t.arg.string({ required: true, description: addressDescription }) },
    extensions: { requestedAddresses, takesOneAddress: true },
    resolve: (_, { address }, { freshLookups, stats }, info) =>
      lookUpDevice(address, { lookups: freshLookups(), stats }, info),
  }),
)

async function lookUpDevice(
  input: string,
  { lookups, stats }: { readonly lookups: OutcomeLoader; readonly stats: LookupStats },
  info: GraphQLResolveInfo,
): Promise<Device> {
  const address = parseAddress(input)
  if (address === undefined) {
    stats.recordInvalid(1)
    throw lookupError(createFailure(input, { code: 'INVALID_ADDRESS' }), info)
  }
  const outcome = await lookups.load(address)
  if (outcome.status === 'FAILED') throw lookupError(outcome.failure, info)
  return outcome.device
}
