import { type BulkLimits, planBatches } from '../batching/plan-batches.ts'
import type { AnswerCache } from '../cache/answer-cache.ts'
import { mayUseCache } from '../cache/cached.ts'
import { type Freshness, isFresh } from '../cache/freshness.ts'
import type { AnswerAdmin } from '../domain/answer-admin.ts'
import type { Device } from '../domain/device.ts'

interface LookupPlannerOptions {
  readonly answers: AnswerCache
  readonly freshness: Freshness
  readonly bulk: BulkLimits
  /** The estimated duration of additional calls, in milliseconds. */
  readonly estimateMs: (calls: {
    readonly bulkCalls: number
    readonly singleCalls: number
  }) => number
}

/**
 * Plans the lookup of a list. The numbers of calls ignore other operations; the estimate does not.
 */
export function createLookupPlanner({
  answers,
  freshness,
  bulk,
  estimateMs,
}: LookupPlannerOptions): AnswerAdmin['plan'] {
  return async (addresses, { client, maxAgeMs }) => {
    const nowMs = Date.now()
    const isUsable = (device: Device) => isFresh(device, freshness, { maxAgeMs, nowMs })
    const cached = mayUseCache({ maxAgeMs }, freshness)
      ? [...(await answers.get(addresses, isUsable, client)).values()]
      : []
    const cachedCount = cached.filter(isUsable).length
    const missingCount = addresses.length - cachedCount
    const batches = planBatches(missingCount, bulk)
    const bulkCount = batches.reduce((total, size) => total + size, 0)
    const calls = { bulkCalls: batches.length, singleCalls: missingCount - bulkCount }
    return { cachedCount, ...calls, estimatedMs: missingCount === 0 ? 0 : estimateMs(calls) }
  }
}
