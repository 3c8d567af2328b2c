import { addressesDescription } from './bulk-lookup.ts'
import { BulkLookupJobRef } from './bulk-lookup-job.ts'
import { builder } from './builder.ts'
import { defaultCountryDescription } from './default-country.ts'
import { checkArgument, jobErrors } from './job-errors.ts'
import { maxAgeDescription, maxAgeMsOf } from './max-age.ts'

const dayMs = 86_400_000

const CreateInput = builder.inputType('CreateBulkLookupJobInput', {
  description: 'The list of a new job, and its options.',
  fields: (t) => ({
    addresses: t.stringList({ required: true, description: addressesDescription }),
    name: t.string({ description: 'A name for people, at most 100 characters.' }),
    maxAgeSeconds: t.int({ description: maxAgeDescription }),
    defaultCountry: t.field({ type: 'CountryCode', description: defaultCountryDescription }),
    start: t.boolean({
      defaultValue: true,
      description: 'With `false`, the job stays `READY` until `startBulkLookupJob`.',
    }),
    idempotencyKey: t.string({
      description:
        'A repeated mutation with the same key and the same list returns the first job. At most 255 characters.',
    }),
    maxFailedPercent: t.float({
      description:
        'Ends the job when more than this percentage of the numbers with a result has failed, from 1,000 results on. 0 to 100; by default it never ends for this reason.',
    }),
    retentionDays: t.int({
      description:
        'How long the job and its results are kept after its end, in days, at least 1. At most and by default as long as the server is configured for: 7 days.',
    }),
  }),
})

builder.mutationField('createBulkLookupJob', (t) =>
  t.field({
    type: BulkLookupJobRef,
    nullable: true,
    description:
      'Creates a job from a list. For longer lists, and for files, there is `POST /bulk-lookup-jobs`.',
    args: { input: t.arg({ type: CreateInput, required: true, description: 'The job.' }) },
    extensions: {
      fixedSize: 1,
      requestedAddresses: ({ input }: { readonly input: { readonly addresses: string[] } }) =>
        input.addresses,
      needsNoLookup: true,
      createsJob: true,
      hasPages: true,
    },
    resolve: async (_, { input }, { jobs, requester }) => {
      const { addresses, name, idempotencyKey, maxFailedPercent, retentionDays } = input
      checkText(name, 'name', 100)
      checkText(idempotencyKey, 'idempotencyKey', 255)
      const percent = maxFailedPercent ?? 0
      checkArgument(percent >= 0 && percent <= 100, '`maxFailedPercent` must be 0 to 100.')
      const days = retentionDays ?? 1
      checkArgument(days >= 1 && days <= 365, '`retentionDays` must be 1 to 365.')
      const options = {
        name: name ?? null,
        maxAgeMs: maxAgeMsOf(input.maxAgeSeconds) ?? null,
        defaultCountry: input.defaultCountry ?? null,
        start: input.start ?? true,
        idempotencyKey: idempotencyKey ?? null,
        maxFailedPercent: maxFailedPercent ?? null,
        ...(retentionDays && { retentionMs: retentionDays * dayMs }),
      }
      return jobErrors(async () => {
        const upload = await jobs.upload(requester, options)
        try {
          await upload.add(addresses)
          return (await upload.finish()).job
        } catch (error) {
          await upload.abort().catch(() => undefined) // the first error says why
          throw error
        }
      })
    },
  }),
)

function checkText(text: string | null | undefined, name: string, maxLength: number): void {
  const length = text?.length ?? 1
  checkArgument(
    length >= 1 && length <= maxLength,
    `\`${name}\` must have 1 to ${maxLength} characters.`,
  )
}
