import { type BulkLimits, planBatches } from '../batching/plan-batches.ts'
import type { AnswerCache } from '../cache/answer-cache.ts'
import { mayUseCache } from '../cache/cached.ts'
import { type Freshness, isFresh } from '../cache/freshness.ts'
import type { Address } from '../domain/address.ts'
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
    const get: AnswerCache['get'] = (wanted, isUsable) => answers.get(wanted, isUsable, client)
    const cachedCount = await countCached(addresses, { answers: { get }, freshness, maxAgeMs })
    const missingCount = addresses.length - cachedCount
    const calls = callsFor(missingCount, bulk)
    return { cachedCount, ...calls, estimatedMs: missingCount === 0 ? 0 : estimateMs(calls) }
  }
}

interface CountOptions {
  readonly answers: Pick<AnswerCache, 'get'>
  readonly freshness: Freshness
  readonly maxAgeMs?: number | undefined
}

/** The number of addresses with a cached answer that is fresh enough. */
export async function countCached(
  addresses: readonly Address[],
  { answers, freshness, maxAgeMs }: CountOptions,
): Promise<number> {
  if (!mayUseCache({ maxAgeMs }, freshness)) return 0
  const nowMs = Date.now()
  const isUsable = (device: Device) => isFresh(device, freshness, { maxAgeMs, nowMs })
  const cached = await answers.get(addresses, isUsable)
  return Array.from(cached.values()).filter(isUsable).length
}

/** The calls that look up so many addresses. */
export function callsFor(addressCount: number, bulk: BulkLimits) {
  const batches = planBatches(addressCount, bulk)
  const inBulk = batches.reduce((total, size) => total + size, 0)
  return { bulkCalls: batches.length, singleCalls: addressCount - inBulk }
}
