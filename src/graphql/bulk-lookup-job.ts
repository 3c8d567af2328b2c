import {
  type BulkLookupJob,
  type JobState,
  jobStates,
  type JobWaitReason,
  jobWaitReasons,
  type InvalidReasonCount,
  maxInvalidExamples,
} from '../domain/bulk-lookup-job.ts'
import type { JobPlan } from '../domain/bulk-lookup-jobs.ts'
import { withoutPlusDescription } from './bulk-lookup.ts'
import { builder } from './builder.ts'
import { CountryCountRef } from './country-count.ts'
import { enumValues } from './enum-values.ts'
import { InvalidInputRef } from './invalid-input.ts'
import { jobErrors } from './job-errors.ts'
import { InvalidInputReasonEnum } from './lookup-failure.ts'
import { ReachRef } from './reach.ts'

export const BulkLookupJobStateEnum = builder.enumType('BulkLookupJobState', {
  description: 'What a job does at present.',
  values: enumValues<JobState>(jobStates),
})

const WaitReasonEnum = builder.enumType('BulkLookupJobWaitReason', {
  description: 'Why a job waits.',
  values: enumValues<JobWaitReason>(jobWaitReasons),
})

const FormatEnum = builder.enumType('BulkLookupJobFormat', {
  description: 'The format of the file with the results.',
  values: {
    CSV: { description: 'One row for each input, for spreadsheets: UTF-8, commas.' },
    JSONL: { description: 'One JSON object in each line, for programs.' },
  },
})

const PlanRef = builder.objectRef<JobPlan>('BulkLookupJobPlan').implement({
  description:
    'What the rest of a job costs. Other operations and jobs can change it, because numbers share upstream calls.',
  fields: (t) => ({
    cachedCount: t.exposeInt('cachedCount', {
      description: 'Number of numbers that the cache answers without a call.',
    }),
    isEstimated: t.exposeBoolean('isEstimated', {
      description:
        'Whether `cachedCount` comes from a sample of the numbers, because the list is long.',
    }),
    bulkCalls: t.exposeInt('bulkCalls', { description: 'Number of bulk calls.' }),
    singleCalls: t.exposeInt('singleCalls', { description: 'Number of single calls.' }),
    estimatedSeconds: t.exposeFloat('estimatedSeconds', {
      description: 'How long the calls take, in seconds.',
    }),
  }),
})

const InvalidReasonCountRef = builder
  .objectRef<InvalidReasonCount>('InvalidReasonCount')
  .implement({
    description: 'The inputs of a list that are invalid for one reason.',
    fields: (t) => ({
      reason: t.expose('reason', {
        type: InvalidInputReasonEnum,
        description: 'Why the inputs are not phone numbers.',
      }),
      count: t.exposeInt('count', { description: 'Number of inputs.' }),
    }),
  })

export const BulkLookupJobRef = builder.objectRef<BulkLookupJob>('BulkLookupJob')

builder.node(BulkLookupJobRef, {
  id: {
    resolve: ({ id }) => id,
    description: 'Identifies the job. `node` takes it too.',
  },
  description:
    'A list of any length whose numbers are looked up in the background. Only the client that created a job sees it. Always: `inputCount` = `uniqueCount` + `duplicateCount` + `invalidCount`, and `doneCount` = `reach.lookedUp` + `failedCount` + `erasedCount`.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: true, description: 'The name that the client gave.' }),
    state: t.expose('state', {
      type: BulkLookupJobStateEnum,
      description: 'What the job does at present.',
    }),
    waitReason: t.expose('waitReason', {
      type: WaitReasonEnum,
      nullable: true,
      description: 'Why the job waits. Set while `state` is `WAITING`.',
    }),
    waitUntil: t.expose('waitUntil', {
      type: 'DateTime',
      nullable: true,
      description: 'When the job tries to continue, if that is known.',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When the list was complete.',
    }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the job was started.',
    }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the job ended.',
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'When the job and its results are deleted. A job that is active is not deleted.',
    }),
  }),
})

/** What the list contains. */
builder.objectFields(BulkLookupJobRef, (t) => ({
  inputCount: t.int({
    description: 'Number of inputs.',
    resolve: ({ list }) => list.inputCount,
  }),
  uniqueCount: t.int({
    description: 'Number of unique valid numbers.',
    resolve: ({ list }) => list.uniqueCount,
  }),
  duplicateCount: t.int({
    description: 'Number of inputs that repeat an earlier number.',
    resolve: ({ list }) => list.duplicateCount,
  }),
  invalidCount: t.int({
    description: 'Number of inputs that are not phone numbers.',
    resolve: ({ list }) => list.invalidCount,
  }),
  invalidReasons: t.field({
    type: [InvalidReasonCountRef],
    description: 'The invalid inputs by reason, the most frequent reason first.',
    resolve: ({ list }) => list.invalidReasons,
  }),
  invalidExamples: t.field({
    type: [InvalidInputRef],
    description: `The first ${maxInvalidExamples} inputs of each reason in \`invalidReasons\`, in input order. Those that were erased since are left out.`,
    resolve: (job, _, { jobs }) => jobErrors(() => jobs.invalidExamples(job)),
  }),
  withoutPlusCount: t.int({
    description: withoutPlusDescription,
    resolve: ({ list }) => list.withoutPlusCount,
  }),
  byCountry: t.field({
    type: [CountryCountRef],
    description:
      'The unique valid numbers by country, largest count first. Empty for jobs of a server without this field.',
    resolve: ({ list }) => list.byCountry,
  }),
}))

/** How far the job is. */
builder.objectFields(BulkLookupJobRef, (t) => ({
  doneCount: t.int({
    description: 'Number of unique numbers with a result.',
    resolve: ({ progress }) => progress.doneCount,
  }),
  failedCount: t.int({
    description: 'Number of unique numbers whose lookup failed.',
    resolve: ({ progress }) => progress.failedCount,
  }),
  erasedCount: t.int({
    description: 'Number of unique numbers that were erased before they had a result.',
    resolve: ({ progress }) => progress.erasedCount,
  }),
  cachedCount: t.int({
    description: 'Number of unique numbers that the cache answered.',
    resolve: ({ progress }) => progress.cachedCount,
  }),
  bulkCalls: t.int({
    description: 'Number of bulk calls with numbers of this job.',
    resolve: ({ progress }) => progress.bulkCalls,
  }),
  singleCalls: t.int({
    description: 'Number of single calls for numbers of this job.',
    resolve: ({ progress }) => progress.singleCalls,
  }),
  donePercent: t.float({
    description: 'The percentage of the unique numbers with a result, 0 to 100, not rounded.',
    resolve: ({ list, progress }) =>
      list.uniqueCount === 0 ? 100 : (100 * progress.doneCount) / list.uniqueCount,
  }),
  estimatedSeconds: t.float({
    nullable: true,
    description: 'The remaining time at the present speed, in seconds; `null` if it is not known.',
    resolve: (job, _, { jobs }) => jobs.estimatedSeconds(job),
  }),
}))

/** What the results are, or will cost. */
builder.objectFields(BulkLookupJobRef, (t) => ({
  reach: t.expose('reach', {
    type: ReachRef,
    description: 'The reach of the numbers with a result. It is exact at any time.',
  }),
  plan: t.field({
    type: PlanRef,
    nullable: true,
    description: 'What the rest of the job costs: read it before you start the job.',
    resolve: (job, _, { jobs }) => jobErrors(() => jobs.plan(job)),
  }),
  downloadPath: t.string({
    description:
      'The path of the results, relative to the address of the server. It is valid for 15 minutes, without a token: protect it.',
    args: { format: t.arg({ type: FormatEnum, required: true, description: 'The format.' }) },
    resolve: (job, { format }, { jobs }) =>
      `bulk-lookup-jobs/${job.id}.${format.toLowerCase()}?signature=${jobs.signDownload(job)}`,
  }),
}))
