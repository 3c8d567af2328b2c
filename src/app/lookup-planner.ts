import { type BulkLimits, planBatches } from '../batching/plan-batches.ts'
import type { AnswerCache } from '../cache/answer-cache.ts'
import { mayUseCache } from '../cache/cached.ts'
import { type Freshness, isFresh } from '../cache/freshness.ts'
import type { AnswerAdmin } from '../domain/answer-admin.ts'

interface PlanOptions {
  readonly answers: AnswerCache
  readonly freshness: Freshness
  readonly bulk: BulkLimits
  /** How long so many calls would take from now on, in milliseconds. */
  readonly estimateMs: (calls: {
    readonly bulkCalls: number
    readonly singleCalls: number
  }) => number
}

/** Tells what a lookup would cost, if nobody else asked meanwhile. */
export function createLookupPlanner({
  answers,
  freshness,
  bulk,
  estimateMs,
}: PlanOptions): AnswerAdmin['plan'] {
  return async (addresses, maxAgeMs) => {
    const nowMs = Date.now()
    const isGood = (device: Parameters<typeof isFresh>[0]) =>
      isFresh(device, freshness, { maxAgeMs, nowMs })
    const known = mayUseCache({ maxAgeMs }, freshness)
      ? [...(await answers.get(addresses, isGood)).values()]
      : []
    const fresh = known.filter(isGood).length
    const missing = addresses.length - fresh
    const batches = planBatches(missing, bulk)
    const inBulk = batches.reduce((total, size) => total + size, 0)
    const calls = { bulkCalls: batches.length, singleCalls: missing - inBulk }
    return { cachedCount: fresh, ...calls, estimatedMs: missing === 0 ? 0 : estimateMs(calls) }
  }
}
