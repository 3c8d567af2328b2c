import type { GraphQLResolveInfo } from 'graphql'
import { parseAddress } from '../domain/address.ts'
import type { Device, DeviceSource } from '../domain/device.ts'
import { createFailure } from '../domain/failure.ts'
import type { LookupStats } from '../domain/lookup-stats.ts'
import { builder } from './builder.ts'
import type { OutcomeLoader } from './context.ts'
import { lookupError } from './lookup-error.ts'
import { maxAgeDescription, maxAgeMsOf } from './max-age.ts'

const LookupSourceEnum = builder.enumType('LookupSource', {
  description: 'Where an answer comes from.',
  values: {
    SINGLE: { description: 'The upstream’s single endpoint.' },
    BULK: { description: 'The upstream’s bulk endpoint.' },
    CACHE: {
      description: 'An earlier answer of the upstream, as fresh as was asked; see `checkedAt`.',
    },
    STALE: {
      description:
        'An earlier answer that is older than was asked, because the upstream is out; see `checkedAt`.',
    },
  } satisfies Record<DeviceSource, object>,
})

export const DeviceRef = builder.objectRef<Device>('Device').implement({
  description: 'What the upstream says of one phone number, and when it said so.',
  fields: (t) => ({
    address: t.expose('address', { type: 'E164', description: 'The number, always with its `+`.' }),
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
      description: 'When the upstream’s answer arrived.',
    }),
    source: t.expose('source', {
      type: LookupSourceEnum,
      description: 'Where this answer comes from.',
    }),
  }),
})

export const addressDescription =
  'The phone number in E.164; the `+` may be left out. Nothing else is repaired: no spaces, no dashes.'

const requestedAddresses = ({ address }: { address: string }) => [address]

builder.queryField('device', (t) =>
  t.field({
    type: DeviceRef,
    nullable: true,
    description:
      'Looks up one number. Ask for as many as you like in one operation by aliases: they share upstream calls. A number that cannot be answered is `null` with an error whose `extensions` hold `code`, `retryable` and `retryAfterMs`; its neighbours are not affected.',
    args: {
      address: t.arg.string({ required: true, description: addressDescription }),
      maxAgeSeconds: t.arg.int({ description: maxAgeDescription }),
    },
    extensions: { requestedAddresses, asksForOne: true },
    resolve: (_, { address, maxAgeSeconds }, { lookups, stats }, info) =>
      lookUpDevice(address, { lookups: lookups(maxAgeMsOf(maxAgeSeconds)), stats }, info),
  }),
)

builder.mutationField('refreshDevice', (t) =>
  t.field({
    type: DeviceRef,
    nullable: true,
    description:
      'Looks up one number anew: the answer comes from an upstream call that starts after this request.',
    args: { address: t.arg.string({ required: true, description: addressDescription }) },
    extensions: { requestedAddresses, asksForOne: true },
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
