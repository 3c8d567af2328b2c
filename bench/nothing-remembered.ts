import type { RememberedAnswers } from '../src/domain/remembered-answers.ts'

/** For what is measured without a memory. */
export const nothingRemembered: RememberedAnswers = {
  plan: () => Promise.resolve({ fresh: 0, bulkCalls: 0, singleCalls: 0, estimatedMs: 0 }),
  forget: () => Promise.resolve(0),
}
