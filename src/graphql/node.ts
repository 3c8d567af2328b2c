import { GraphQLError, type GraphQLResolveInfo, responsePathAsArray } from 'graphql'
import { type Address, parseAddress } from '../domain/address.ts'
import type { BulkLookupJob } from '../domain/bulk-lookup-job.ts'
import { builder } from './builder.ts'
import type { OperationContext } from './context.ts'
import { checkArgument, jobErrors } from './job-errors.ts'
import { isJobId, jobIdOf } from './job-id.ts'
import { loadDeviceList } from './device-list.ts'
import { lookUp } from './device.ts'
import { lookupError } from './lookup-failure.ts'

/** Each one is a query of the store. */
const maxJobIds = 100

/** An `id` is this and the address, in Base64. */
const idPrefix = 'Device:'

const NodeRef = builder.nodeInterfaceRef()

builder.queryField('node', (t) =>
  t.field({
    type: NodeRef,
    nullable: true,
    description:
      'The object with this `id`. A device is looked up like `device`, and counts as one number. Without a device or job it is `null` with an error.',
    args: {
      id: t.arg.id({ required: true, description: 'The `id` of a `Device` or a `BulkLookupJob`.' }),
    },
    extensions: {
      requestedAddresses: ({ id }: { readonly id: string }) => (isJobId(id) ? [] : [id]),
      takesOneAddress: true,
      fixedSize: 1,
      hasPages: true,
    },
    resolve: async (_, { id }, context, info) => {
      if (isJobId(id)) return loadJob(id, context)
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
      'The objects with these `id`s, in their order. Each device is looked up like `device`; each `id` counts as one number. Without a device or job it is `null` with an error.',
    args: {
      ids: t.arg.idList({
        required: true,
        description: 'Each is the `id` of a `Device` or a `BulkLookupJob`.',
      }),
    },
    extensions: {
      requestedAddresses: ({ ids }: { readonly ids: readonly string[] }) => ids,
      hasItemErrors: true,
      hasPages: true,
    },
    resolve: async (_, { ids }, context, info) => {
      const jobs = await loadJobs(ids, context)
      return loadDeviceList(ids.map(addressOf), {
        lookups: context.lookups(undefined),
        context,
        info,
        withoutAddress: (index) => jobs.get(ids[index]!) ?? invalidId(info, index),
      })
    },
  }),
)

/** The jobs of these ids; an error for a job that the client does not have. */
async function loadJobs(ids: readonly string[], context: OperationContext) {
  const jobIds = [...new Set(ids.filter(isJobId))]
  checkArgument(jobIds.length <= maxJobIds, `\`ids\` can have at most ${maxJobIds} jobs.`)
  const jobs = new Map<string, BulkLookupJob | GraphQLError>()
  for (const id of jobIds) {
    jobs.set(id, await loadJob(id, context).catch((error: GraphQLError) => error))
  }
  return jobs
}

function loadJob(id: string, { jobs, requester }: OperationContext): Promise<BulkLookupJob> {
  return jobErrors(() => jobs.get(requester, jobIdOf(id)))
}

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
