import { type AddressList, withoutPlusCount } from '../domain/address-list.ts'
import type { LookupPlan } from '../domain/answer-admin.ts'
import type { Address } from '../domain/address.ts'
import type { InvalidEntry } from '../domain/bulk-lookup-job.ts'
import { type CountryCount, CountryCounter } from '../domain/country.ts'
import type { NationalNumbers } from '../domain/national-numbers.ts'
import { addressesDescription, withoutPlusDescription } from './bulk-lookup.ts'
import { builder } from './builder.ts'
import { CountryCountRef } from './country-count.ts'
import { defaultCountryDescription } from './default-country.ts'
import { InvalidInputRef } from './invalid-input.ts'
import { maxAgeDescription, maxAgeMsOf } from './max-age.ts'

/** The maximum length of the list of invalid inputs in a plan. `docs/reference/limits.md` has it too. */
const maxInvalidInputs = 1000

interface BulkLookupPlan extends LookupPlan {
  readonly list: AddressList
}

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
      resolve: ({ list }) => list.entries.filter(({ kind }) => kind === 'INVALID').length,
    }),
    withoutPlusCount: t.int({
      description: withoutPlusDescription,
      resolve: ({ list }) => withoutPlusCount(list),
    }),
    byCountry: t.field({
      type: [CountryCountRef],
      description: 'The unique valid numbers by country, largest count first.',
      resolve: ({ list }, _, { numbers }) => countByCountry(list.addresses, numbers),
    }),
    invalid: t.field({
      type: [InvalidInputRef],
      description: `The first ${maxInvalidInputs} inputs that are not phone numbers, in input order. \`invalidCount\` counts all of them.`,
      resolve: ({ list }, _, { sliceList }) =>
        sliceList(invalidInputs(list).take(maxInvalidInputs).toArray()),
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
    nullable: true,
    description:
      'Estimates the cost of a list before its lookup. Sends nothing to the upstream. Its numbers count for the budget of the client, as those of a lookup do.',
    args: {
      addresses: t.arg.stringList({ required: true, description: addressesDescription }),
      maxAgeSeconds: t.arg.int({ description: maxAgeDescription }),
      defaultCountry: t.arg({ type: 'CountryCode', description: defaultCountryDescription }),
    },
    extensions: {
      requestedAddresses: ({ addresses }: { readonly addresses: readonly string[] }) => addresses,
      needsNoLookup: true,
    },
    resolve: async (
      _,
      { addresses, maxAgeSeconds, defaultCountry },
      { admin, client, readInputs },
    ) => {
      const list = await readInputs(addresses, defaultCountry)
      const plan = await admin.plan(list.addresses, {
        client,
        maxAgeMs: maxAgeMsOf(maxAgeSeconds),
      })
      return { list, ...plan }
    },
  }),
)

function* invalidInputs({ entries }: AddressList): Generator<InvalidEntry, void> {
  for (const [index, entry] of entries.entries()) {
    if (entry.kind === 'INVALID') yield { index, input: entry.input, invalid: entry.invalid }
  }
}

async function countByCountry(
  addresses: readonly Address[],
  numbers: NationalNumbers,
): Promise<readonly CountryCount[]> {
  const counter = new CountryCounter()
  for (const country of await numbers.countriesOf(addresses)) counter.add(country)
  return counter.counts
}
