import {
  type BulkLookupJob,
  type JobEntry,
  type JobEntryStatus,
  jobEntryStatuses,
} from '../domain/bulk-lookup-job.ts'
import { BulkLookupJobRef } from './bulk-lookup-job.ts'
import { builder } from './builder.ts'
import { cursorDescription, type Page, pageOf } from './connection.ts'
import { DeviceRef } from './device.ts'
import { enumValues } from './enum-values.ts'
import { checkArgument, jobErrors } from './job-errors.ts'
import { LookupFailureRef } from './lookup-failure.ts'

/** The maximum number of entries in a page. */
export const maxEntries = 1000

const StatusEnum = builder.enumType('BulkLookupJobEntryStatus', {
  description: 'What became of an input.',
  values: enumValues<JobEntryStatus>(jobEntryStatuses),
})

const EntryRef = builder.objectRef<JobEntry>('BulkLookupJobEntry').implement({
  description: 'The result for one input of a job.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'The position in the list, from 0.' }),
    input: t.exposeString('input', {
      nullable: true,
      description: 'The input, at most its first 100 characters; `null` if the number was erased.',
    }),
    status: t.expose('status', { type: StatusEnum, description: 'What became of the input.' }),
    address: t.expose('address', {
      type: 'E164',
      nullable: true,
      description: 'The number that was looked up.',
    }),
    device: t.expose('device', {
      type: DeviceRef,
      nullable: true,
      description: 'What the upstream reports about the number.',
    }),
    failure: t.expose('failure', {
      type: LookupFailureRef,
      nullable: true,
      description: 'Why there is no device.',
    }),
  }),
})

const FilterInput = builder.inputType('BulkLookupJobEntryFilter', {
  description: 'Selects entries. All conditions must be true.',
  fields: (t) => ({
    statuses: t.field({
      type: [StatusEnum],
      description: 'Entries with one of these statuses.',
    }),
    rcsEnabled: t.boolean({
      description: 'Entries with a device that can receive RCS, or that cannot.',
    }),
    carrierId: t.string({ description: 'Entries with a device of this carrier.' }),
  }),
})

const EdgeRef = builder.objectRef<JobEntry>('BulkLookupJobEntryEdge').implement({
  description: 'An entry and its place in the pages.',
  fields: (t) => ({
    cursor: t.string({ description: cursorDescription, resolve: ({ index }) => String(index) }),
    node: t.field({ type: EntryRef, description: 'The entry.', resolve: (entry) => entry }),
  }),
})

const ConnectionRef = builder.objectRef<Page<JobEntry>>('BulkLookupJobEntryConnection').implement({
  description: 'A page of the entries of a job.',
  fields: (t) => ({
    edges: t.expose('items', {
      type: [EdgeRef],
      description: 'The entries with their cursors, in the order of the list.',
    }),
    nodes: t.expose('items', { type: [EntryRef], description: 'The entries.' }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Whether more entries follow.',
      resolve: ({ pageInfo }) => pageInfo,
    }),
  }),
})

builder.objectField(BulkLookupJobRef, 'entries', (t) =>
  t.field({
    type: ConnectionRef,
    nullable: true,
    description:
      'The entries with a final status, in the order of the list. While the job runs, entries appear only at the end, so pages never shift.',
    args: {
      first: t.arg.int({
        defaultValue: 100,
        description: `The maximum number of entries, 1 to ${maxEntries}.`,
      }),
      after: t.arg.string({ description: 'Entries after this cursor.' }),
      fromIndex: t.arg.int({
        description:
          'Entries from this `index` on, for tables that scroll to any place. With `after`, the later place counts.',
      }),
      skip: t.arg.int({
        defaultValue: 0,
        description:
          'The number of entries to leave out before the first one. With a `filter`, only entries that it selects count. The server counts them, so a large number takes longer than `after` or `fromIndex`.',
      }),
      filter: t.arg({ type: FilterInput, description: 'Only these entries.' }),
    },
    resolve: async (job: BulkLookupJob, { first, after, fromIndex, skip, filter }, { jobs }) => {
      const count = first ?? 100
      checkArgument(count >= 1 && count <= maxEntries, `\`first\` must be 1 to ${maxEntries}.`)
      const cursor = after ?? '-1'
      checkArgument(/^(-1|\d{1,10})$/.test(cursor), '`after` must be a cursor of this list.')
      const from = fromIndex ?? 0
      checkArgument(from >= 0, '`fromIndex` must be 0 or more.')
      checkArgument((skip ?? 0) >= 0, '`skip` must be 0 or more.')
      const page = {
        after: Math.max(Number(cursor), from - 1),
        skip: skip ?? 0,
        limit: count + 1,
        filter: filter && {
          statuses: filter.statuses ?? undefined,
          rcsEnabled: filter.rcsEnabled ?? undefined,
          carrierId: filter.carrierId ?? undefined,
        },
      }
      const entries = await jobErrors(() =>
        jobs.entries(job, { ...page, filter: page.filter ?? undefined }),
      )
      return pageOf(entries, count, ({ index }) => String(index))
    },
  }),
)
