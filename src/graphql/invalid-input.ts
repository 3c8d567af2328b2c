import { type InvalidEntry, maxStoredInputLength } from '../domain/bulk-lookup-job.ts'
import { builder } from './builder.ts'
import { InvalidInputReasonEnum } from './lookup-failure.ts'

export const InvalidInputRef = builder.objectRef<InvalidEntry>('InvalidInput').implement({
  description: 'An input that is not a phone number.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'The position in the list, from 0.' }),
    input: t.exposeString('input', {
      description: `The unchanged input; of a job, at most its first ${maxStoredInputLength} characters.`,
    }),
    reason: t.field({
      type: InvalidInputReasonEnum,
      description: 'The reason, for programs.',
      resolve: ({ invalid }) => invalid.reason,
    }),
    message: t.string({
      description: 'What to do about it, for people. It never contains the input.',
      resolve: ({ invalid }) => invalid.message,
    }),
  }),
})
