import type { BulkLookupJob } from '../domain/bulk-lookup-job.ts'
import type { BulkLookupJobs } from '../domain/bulk-lookup-jobs.ts'
import { BulkLookupJobRef, BulkLookupJobStateEnum } from './bulk-lookup-job.ts'
import { builder } from './builder.ts'
import { cursorDescription, type Page, pageOf } from './connection.ts'
import type { OperationContext } from './context.ts'
import { checkArgument, jobErrors } from './job-errors.ts'
import { jobIdOf } from './job-id.ts'

/** The maximum number of jobs in a page. */
export const maxJobs = 100

const idDescription = 'The `id` of the job.'

/** Each selected field of a job counts once for the limit of response fields. */
const extensions = { fixedSize: 1, hasPages: true }

builder.queryField('bulkLookupJob', (t) =>
  t.field({
    type: BulkLookupJobRef,
    nullable: true,
    description:
      'A job of this client. `null` with an error of code `JOB_NOT_FOUND` if there is none.',
    args: { id: t.arg.id({ required: true, description: idDescription }) },
    extensions,
    resolve: (_, { id }, { jobs, requester }) => jobErrors(() => jobs.get(requester, jobIdOf(id))),
  }),
)

const JobEdgeRef = builder.objectRef<BulkLookupJob>('BulkLookupJobEdge').implement({
  description: 'A job and its place in the pages.',
  fields: (t) => ({
    cursor: t.string({ description: cursorDescription, resolve: cursorOf }),
    node: t.field({ type: BulkLookupJobRef, description: 'The job.', resolve: (job) => job }),
  }),
})

const JobConnectionRef = builder
  .objectRef<Page<BulkLookupJob>>('BulkLookupJobConnection')
  .implement({
    description: 'A page of the jobs of a client.',
    fields: (t) => ({
      edges: t.expose('items', {
        type: [JobEdgeRef],
        description: 'The jobs with their cursors, the newest first.',
      }),
      nodes: t.expose('items', { type: [BulkLookupJobRef], description: 'The jobs.' }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Whether more jobs follow.',
        resolve: ({ pageInfo }) => pageInfo,
      }),
    }),
  })

builder.queryField('bulkLookupJobs', (t) =>
  t.field({
    type: JobConnectionRef,
    nullable: true,
    description: 'The jobs of this client, the newest first.',
    args: {
      first: t.arg.int({
        defaultValue: 20,
        description: `The maximum number of jobs, 1 to ${maxJobs}.`,
      }),
      after: t.arg.string({ description: 'Jobs after this cursor.' }),
      states: t.arg({
        type: [BulkLookupJobStateEnum],
        description: 'Only jobs in one of these states.',
      }),
    },
    extensions,
    resolve: async (_, { first, after, states }, { jobs, requester }) => {
      const count = first ?? 20
      checkArgument(count >= 1 && count <= maxJobs, `\`first\` must be 1 to ${maxJobs}.`)
      const page = {
        limit: count + 1,
        after: after ? afterOf(after) : undefined,
        states: states ?? undefined,
      }
      return pageOf(await jobErrors(() => jobs.list(requester, page)), count, cursorOf)
    },
  }),
)

/** Jobs that are created at the same time are in the order of their ids. */
function cursorOf({ createdAt, id }: BulkLookupJob): string {
  return `${createdAt.getTime()}_${id}`
}

function afterOf(cursor: string): { readonly createdAt: Date; readonly id: string } {
  const [, time, id] = /^(\d{1,15})_([\w-]{1,64})$/.exec(cursor) ?? []
  checkArgument(time !== undefined, '`after` must be a cursor of this list.')
  return { createdAt: new Date(Number(time)), id: id! }
}

type ChangeName = 'start' | 'pause' | 'resume' | 'cancel' | 'retry'

const changes: Readonly<Record<ChangeName, string>> = {
  start: 'Starts a job that is `READY`.',
  pause:
    'Pauses a job. Calls in flight end; their answers are cached, and the job uses them when it resumes.',
  resume: 'Continues a job that is `PAUSED`.',
  cancel: 'Ends a job. Its results so far remain until it expires.',
  retry:
    'Looks up again the numbers of a job that has ended, if their failures are retryable. The other results remain.',
}

for (const [name, description] of Object.entries(changes) as [ChangeName, string][]) {
  builder.mutationField(`${name}BulkLookupJob`, (t) =>
    t.field({
      type: BulkLookupJobRef,
      nullable: true,
      description: `${description} \`null\` with an error of code \`JOB_STATE\` if the state of the job does not allow it.`,
      args: { id: t.arg.id({ required: true, description: idDescription }) },
      extensions,
      resolve: (_, { id }, { jobs, requester }) => change(jobs, name, { id, requester }),
    }),
  )
}

function change(
  jobs: BulkLookupJobs,
  name: ChangeName,
  { id, requester }: { readonly id: string; readonly requester: OperationContext['requester'] },
): Promise<BulkLookupJob> {
  return jobErrors(() => jobs[name](requester, jobIdOf(id)))
}

builder.mutationField('deleteBulkLookupJob', (t) =>
  t.field({
    type: 'ID',
    nullable: true,
    description: 'Deletes a job with its list and its results. Returns its `id`.',
    args: { id: t.arg.id({ required: true, description: idDescription }) },
    extensions,
    resolve: async (_, { id }, { jobs, requester }) => {
      await jobErrors(() => jobs.delete(requester, jobIdOf(id)))
      return id
    },
  }),
)

builder.subscriptionField('bulkLookupJob', (t) =>
  t.field({
    type: BulkLookupJobRef,
    nullable: true,
    description:
      'The job now, and then at most twice a second when it has changed. Ends when the job has ended.',
    args: { id: t.arg.id({ required: true, description: idDescription }) },
    extensions,
    // The first read reports a job that does not exist before the events begin.
    subscribe: async (_, { id }, { jobs, requester, signal }) => {
      const job = await jobErrors(() => jobs.get(requester, jobIdOf(id)))
      return jobs.watch(job, signal)
    },
    resolve: (job: BulkLookupJob) => job,
  }),
)
