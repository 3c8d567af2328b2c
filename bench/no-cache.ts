import type { AnswerAdmin } from '../src/domain/answer-admin.ts'

/** Plans and erases for a server without a cache. */
export const noCache: AnswerAdmin = {
  plan: () => Promise.resolve({ cachedCount: 0, bulkCalls: 0, singleCalls: 0, estimatedMs: 0 }),
  erase: () => Promise.resolve(0),
}
