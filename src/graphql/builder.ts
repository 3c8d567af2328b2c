import SchemaBuilder from '@pothos/core'
import type { Address } from '../domain/address.ts'
import type { OperationContext } from './context.ts'

export const builder = new SchemaBuilder<{
  Context: OperationContext
  DefaultFieldNullability: false
  Scalars: {
    DateTime: { Input: never; Output: Date }
    E164: { Input: never; Output: Address }
  }
}>({ defaultFieldNullability: false })

builder.queryType({
  description: 'Questions whose answers may be shared with others who ask the same.',
})
builder.mutationType({
  description:
    'Lookups that are answered anew, each by an upstream call that starts after the question, and what is done to answers that are admin.',
})
