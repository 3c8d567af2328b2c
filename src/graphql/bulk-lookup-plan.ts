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
  description: 'An input that is not a phone number.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'The position in the list, from 0.' }),
    input: t.exposeString('input', { description: 'The unchanged input.' }),
    reason: t.string({
      description: 'The rule for phone numbers.',
      resolve: () => `A phone number is ${addressRule}.`,
    }),
  }),
})

const BulkLookupPlanRef = builder.objectRef<BulkLookupPlan>('BulkLookupPlan').implement({
  description:
    'The cost of `bulkLookup` for a list at present. Always: `inputCount` = `uniqueCount` + `duplicateCount` + `invalidCount`. Other operations can change the number of calls, because numbers of several operations share calls.',
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
      description: 'Number of inputs that repeat an earlier number, with or without `+`.',
      resolve: ({ list }) => list.entries.filter(({ kind }) => kind === 'DUPLICATE').length,
    }),
    invalidCount: t.int({
      description: 'Number of inputs that are not phone numbers.',
      resolve: ({ list }) => invalidInputs(list).length,
    }),
    invalid: t.field({
      type: [InvalidInputRef],
      description: 'The inputs that are not phone numbers, in input order.',
      resolve: ({ list }) => invalidInputs(list),
    }),
    cachedCount: t.exposeInt('cachedCount', {
      description: 'Number of unique valid numbers that the cache answers without a call.',
    }),
    bulkCalls: t.exposeInt('bulkCalls', {
      description: 'Number of bulk calls for the other numbers.',
    }),
    singleCalls: t.exposeInt('singleCalls', {
      description: 'Number of single calls for the other numbers.',
    }),
    estimatedSeconds: t.float({
      description:
        'The estimated duration of the lookup. It depends on the measured latency of the upstream, the numbers that are pending already, and the rate limit, if there is one.',
      resolve: ({ estimatedMs }) => estimatedMs / 1000,
    }),
  }),
})

builder.queryField('bulkLookupPlan', (t) =>
  t.field({
    type: BulkLookupPlanRef,
    description: 'Estimates the cost of a list before its lookup. Sends nothing to the upstream.',
    args: {
      addresses: t.arg.stringList({ required: true, description: addressesDescription }),
      maxAgeSeconds: t.arg.int({ description: maxAgeDescription }),
    },
    extensions: {
      requestedAddresses: ({ addresses }: { addresses: readonly string[] }) => addresses,
      needsNoLookup: true,
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
