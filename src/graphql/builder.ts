import SchemaBuilder from '@pothos/core'
import RelayPlugin from '@pothos/plugin-relay'
import type { Address } from '../domain/address.ts'
import type { Region } from '../domain/region.ts'
import type { OperationContext } from './context.ts'

export const builder = new SchemaBuilder<{
  Context: OperationContext
  DefaultFieldNullability: false
  Scalars: {
    CountryCode: { Input: Region; Output: Region }
    DateTime: { Input: never; Output: Date }
    E164: { Input: never; Output: Address }
  }
}>({
  defaultFieldNullability: false,
  plugins: [RelayPlugin],
  relay: {
    // `node.ts` defines these fields: each number has its own error, and counts for the limits.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: {
      description: 'An object with an `id`.',
      resolveType: (value) => ('rcsEnabled' in (value as object) ? 'Device' : 'BulkLookupJob'),
    },
    pageInfoTypeOptions: { description: 'Whether there is a next page, and where it begins.' },
    hasNextPageFieldOptions: { description: 'Whether more items follow.' },
    hasPreviousPageFieldOptions: { description: 'Always `false`: pages go forward only.' },
    startCursorFieldOptions: { description: 'The cursor of the first item of the page.' },
    endCursorFieldOptions: {
      description: 'The cursor of the last item of the page: the `after` of the next page.',
    },
    idFieldOptions: { description: 'Identifies the object in caches of clients.' },
  },
})

builder.queryType({
  description:
    'Lookups that can use cached answers and share upstream calls with other operations. Jobs and their results.',
})
builder.mutationType({
  description:
    'Lookups without the cache: each answer comes from an upstream call that starts after the request. Erasure of cached answers. Jobs for long lists.',
})
builder.subscriptionType({
  description: 'Events, as an event stream (`Accept: text/event-stream`).',
})
