import { type BulkLookup, type BulkLookupEntry, createBulkLookup } from '../domain/bulk-lookup.ts'
import type { Outcome } from '../domain/outcome.ts'
import { reachByCountry, reachOf } from '../domain/reach.ts'
import type { Region } from '../domain/region.ts'
import { builder } from './builder.ts'
import type { OperationContext, OutcomeLoader } from './context.ts'
import { defaultCountryDescription } from './default-country.ts'
import { DeviceRef } from './device.ts'
import { LookupFailureRef } from './lookup-failure.ts'
import { maxAgeDescription, maxAgeMsOf } from './max-age.ts'
import { ReachRef } from './reach.ts'

const EntryStatus = builder.enumType('BulkLookupEntryStatus', {
  description: 'The result for one input of a list.',
  values: {
    FOUND: { description: 'It has a `device`.' },
    DUPLICATE: {
      description:
        'An earlier input is the same number. `device` and `failure` are the same as for that input.',
    },
    INVALID: {
      description: 'It is not a phone number and was never sent; `failure` has the reason.',
    },
    FAILED: { description: 'It has a `failure`.' },
  } satisfies Record<BulkLookupEntry['status'], object>,
})

const EntryRef = builder.objectRef<BulkLookupEntry>('BulkLookupEntry').implement({
  description: 'The outcome of one input of a list.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'The position in the list, from 0.' }),
    input: t.exposeString('input', { description: 'The unchanged input.' }),
    status: t.expose('status', { type: EntryStatus, description: 'The outcome.' }),
    normalized: t.exposeBoolean('normalized', {
      description:
        'Whether the number that was looked up is written differently from `input`, for example because its `+` was missing. `false` for `INVALID`.',
    }),
    device: t.expose('device', {
      type: DeviceRef,
      nullable: true,
      description: 'The answer, unless there is a `failure`.',
    }),
    failure: t.expose('failure', {
      type: LookupFailureRef,
      nullable: true,
      description: 'Why there is no `device`.',
    }),
  }),
})

export const withoutPlusDescription =
  'Number of inputs without `+` that were read as international numbers. If they are national numbers, they were read as numbers of another country: pass `defaultCountry`.'

const BulkLookupRef = builder.objectRef<BulkLookup>('BulkLookup').implement({
  description:
    'A list with the outcome of every input. Always: `inputCount` = `duplicateCount` + `invalidCount` + `devices` + `failures`.',
  fields: (t) => ({
    inputCount: t.exposeInt('inputCount', { description: 'Number of inputs.' }),
    total: t.exposeInt('uniqueCount', {
      description:
        'Number of unique valid numbers that were looked up, as the vendor defines `total`.',
    }),
    uniqueTotal: t.exposeInt('uniqueCount', {
      description:
        'Number of unique valid numbers, as the vendor defines `uniqueTotal`. Equal to `total`.',
    }),
    duplicateCount: t.exposeInt('duplicateCount', {
      description: 'Number of inputs that repeat an earlier number, with or without `+`.',
    }),
    withoutPlusCount: t.exposeInt('withoutPlusCount', { description: withoutPlusDescription }),
    invalidCount: t.int({
      description: 'Number of inputs that are not phone numbers.',
      resolve: ({ invalidNumbers }) => invalidNumbers.length,
    }),
    invalidNumbers: t.exposeStringList('invalidNumbers', {
      description: 'The inputs that are not phone numbers, unchanged.',
    }),
    devices: t.field({
      type: [DeviceRef],
      description: 'The answers, in the order of the first occurrence of each number.',
      resolve: ({ devices }, _, { sliceList }) => sliceList(devices),
    }),
    failures: t.field({
      type: [LookupFailureRef],
      description:
        'The failures of valid numbers, in the order of the first occurrence of each number.',
      resolve: ({ failures }, _, { sliceList }) => sliceList(failures),
    }),
    entries: t.field({
      type: [EntryRef],
      description: 'One entry per input, in input order.',
      resolve: ({ entries }, _, { sliceList }) => sliceList(entries()),
    }),
    reach: t.field({
      type: ReachRef,
      description: 'How many of these numbers can receive RCS.',
      resolve: ({ devices, failures }, _, { numbers }) => ({
        ...reachOf(devices, failures.length),
        byCountry: async () =>
          reachByCountry(devices, await numbers.countriesOf(devices.map(({ address }) => address))),
      }),
    }),
  }),
})

export const addressesDescription =
  'Phone numbers in E.164; the `+` is optional. The list may have as many inputs as an operation allows; an empty list costs nothing. Invalid and duplicate inputs are reported and do not fail the list.'

const requestedAddresses = ({ addresses }: { readonly addresses: readonly string[] }) => addresses

builder.queryField('bulkLookup', (t) =>
  t.field({
    type: BulkLookupRef,
    nullable: true,
    description:
      'Looks up a list of any length. The server splits it into upstream calls of legal size.',
    args: {
      addresses: t.arg.stringList({ required: true, description: addressesDescription }),
      maxAgeSeconds: t.arg.int({ description: maxAgeDescription }),
      defaultCountry: t.arg({ type: 'CountryCode', description: defaultCountryDescription }),
    },
    extensions: { requestedAddresses },
    resolve: (_, { maxAgeSeconds, ...input }, context) =>
      lookUpList(input, context.lookups(maxAgeMsOf(maxAgeSeconds)), context),
  }),
)

builder.mutationField('bulkLookup', (t) =>
  t.field({
    type: BulkLookupRef,
    nullable: true,
    description:
      'Looks up a list without the cache: every answer comes from an upstream call that starts after this request.',
    args: {
      addresses: t.arg.stringList({ required: true, description: addressesDescription }),
      defaultCountry: t.arg({ type: 'CountryCode', description: defaultCountryDescription }),
    },
    extensions: { requestedAddresses },
    resolve: (_, input, context) => lookUpList(input, context.freshLookups(), context),
  }),
)

interface ListInput {
  readonly addresses: readonly string[]
  readonly defaultCountry?: Region | null | undefined
}

async function lookUpList(
  { addresses, defaultCountry }: ListInput,
  lookups: OutcomeLoader,
  { readInputs, stats }: OperationContext,
): Promise<BulkLookup> {
  const list = await readInputs(addresses, defaultCountry)
  stats.recordInvalid(list.entries.filter(({ kind }) => kind === 'INVALID').length)
  const outcomes = await Promise.all(
    list.addresses.map((address): Promise<Outcome> => lookups.load(address)),
  )
  return createBulkLookup(list, outcomes)
}
