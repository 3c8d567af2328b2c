import { GraphQLError, type GraphQLResolveInfo, responsePathAsArray } from 'graphql'
import { type Address, parseAddress } from '../domain/address.ts'
import { builder } from './builder.ts'
import { loadDeviceList } from './device-list.ts'
import { lookUp } from './device.ts'
import { lookupError } from './lookup-failure.ts'

/** An `id` is this and the address, in Base64. */
const idPrefix = 'Device:'

const NodeRef = builder.nodeInterfaceRef()

builder.queryField('node', (t) =>
  t.field({
    type: NodeRef,
    nullable: true,
    description:
      'The object with this `id`. It is looked up like `device`, and counts as one number. Without a device it is `null` with an error.',
    args: {
      id: t.arg.id({ required: true, description: 'The `id` of a `Device`.' }),
    },
    extensions: {
      requestedAddresses: ({ id }: { readonly id: string }) => [id],
      takesOneAddress: true,
    },
    resolve: async (_, { id }, context, info) => {
      const address = addressOf(id)
      if (address === undefined) throw invalidId(info)
      const result = await lookUp({ address }, context.lookups(undefined), context)
      if ('rcsEnabled' in result) return result
      throw lookupError(result, info)
    },
  }),
)

builder.queryField('nodes', (t) =>
  t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description:
      'The objects with these `id`s, in their order. Each one is looked up like `device`, and counts as one number. Without a device it is `null` with an error.',
    args: {
      ids: t.arg.idList({ required: true, description: 'Each is the `id` of a `Device`.' }),
    },
    extensions: {
      requestedAddresses: ({ ids }: { readonly ids: readonly string[] }) => ids,
      hasItemErrors: true,
    },
    resolve: (_, { ids }, context, info) =>
      loadDeviceList(ids.map(addressOf), {
        lookups: context.lookups(undefined),
        context,
        info,
        invalidError: (index) => invalidId(info, index),
      }),
  }),
)

/** The plugin's function for this throws, which takes 200 ms for a list of 10,000 wrong ids. */
function addressOf(id: string): Address | undefined {
  const text = Buffer.from(id, 'base64').toString('latin1')
  return text.startsWith(idPrefix) ? parseAddress(text.slice(idPrefix.length)) : undefined
}

function invalidId({ path }: GraphQLResolveInfo, index?: number): GraphQLError {
  return new GraphQLError('This is not an `id` of this API: use the `id` of a `Device`.', {
    path: [...responsePathAsArray(path), ...(index === undefined ? [] : [index])],
    extensions: { code: 'INVALID_ID', retryable: false },
  })
}
