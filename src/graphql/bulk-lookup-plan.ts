import { addressRule } from '../domain/address.ts'
import { type AddressList, parseAddressList } from '../domain/address-list.ts'
import type { LookupPlan } from '../domain/answer-admin.ts'
import { addressesDescription } from './bulk-lookup.ts'
import { builder } from './builder.ts'
import { maxAgeDescription, maxAgeMsOf } from './max-age.ts'

interface InvalidInput {
  readonly index: number
  readonly input: string
}

interface BulkLookupPlan extends LookupPlan {
  readonly list: AddressList
}

const InvalidInputRef = builder.objectRef<InvalidInput>('InvalidInput').implement({
  description: 'An input of a list that is not a phone number.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Its place in the list, from 0.' }),
    input: t.exposeString('input', { description: 'The input as it was given.' }),
    reason: t.string({
      description: 'The rule that it breaks.',
      resolve: () => `A phone number is ${addressRule}.`,
    }),
  }),
})

const BulkLookupPlanRef = builder.objectRef<BulkLookupPlan>('BulkLookupPlan').implement({
  description:
    'What `bulkLookup` of a list costs at present. Always: `inputCount` = `uniqueCount` + `duplicateCount` + `invalidCount`. Other operations can change the number of calls: numbers of several operations share calls.',
  fields: (t) => ({
    inputCount: t.int({
      description: 'Number of inputs.',
      resolve: ({ list }) => list.entries.length,
    }),
    uniqueCount: t.int({
      description: 'Number of unique valid numbers.',
      resolve: ({ list }) => list.addresses.length,
    }),
    duplicateCount: t.int({
      description: 'Inputs that repeat an earlier one, with or without `+`.',
      resolve: ({ list }) => list.entries.filter(({ kind }) => kind === 'DUPLICATE').length,
    }),
    invalidCount: t.int({
      description: 'Inputs that are not phone numbers.',
      resolve: ({ list }) => invalidInputs(list).length,
    }),
    invalid: t.field({
      type: [InvalidInputRef],
      description: 'The inputs that are not phone numbers, in input order.',
      resolve: ({ list }) => invalidInputs(list),
    }),
    cachedCount: t.exposeInt('cachedCount', {
      description: 'Number of unique valid numbers that the cache answers, without a call.',
    }),
    bulkCalls: t.exposeInt('bulkCalls', { description: 'Bulk calls for the others.' }),
    singleCalls: t.exposeInt('singleCalls', { description: 'Single calls for the others.' }),
    estimatedSeconds: t.float({
      description:
        'How long it would take, at the present latency of the upstream, with what waits already, and within the quota of calls, if there is one.',
      resolve: ({ estimatedMs }) => estimatedMs / 1000,
    }),
  }),
})

builder.queryField('bulkLookupPlan', (t) =>
  t.field({
    type: BulkLookupPlanRef,
    description: 'Tells what a list would cost before it is looked up. Nothing is sent.',
    args: {
      addresses: t.arg.stringList({ required: true, description: addressesDescription }),
      maxAgeSeconds: t.arg.int({ description: maxAgeDescription }),
    },
    extensions: {
      requestedAddresses: ({ addresses }: { addresses: readonly string[] }) => addresses,
      sendsNothing: true,
      isFree: true,
    },
    resolve: async (_, { addresses, maxAgeSeconds }, { admin }) => {
      const list = parseAddressList(addresses)
      const plan = await admin.plan(list.addresses, maxAgeMsOf(maxAgeSeconds))
      return { list, ...plan }
    },
  }),
)

function invalidInputs({ entries }: AddressList): InvalidInput[] {
  return entries.flatMap(({ kind, input }, index) => (kind === 'INVALID' ? [{ index, input }] : []))
}
