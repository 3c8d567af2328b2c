import type { AnswerAdmin } from '../src/domain/answer-admin.ts'

/** For what is measured without a memory. */
export const noCache: AnswerAdmin = {
  plan: () => Promise.resolve({ cachedCount: 0, bulkCalls: 0, singleCalls: 0, estimatedMs: 0 }),
  erase: () => Promise.resolve(0),
}
