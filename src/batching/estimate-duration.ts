/** Calls to make, or under way. */
export interface CallCount {
  readonly bulkCalls: number
  readonly singleCalls: number
}

export interface Capacity {
  readonly latencyMs: { readonly bulk: number; readonly single: number }
  readonly slots: number
  /** Of those, what singles may use. */
  readonly singleSlots: number
  /** HTTP calls a second; `undefined`: no limit. */
  readonly callsPerSecond?: number | undefined
}

export const noCalls: CallCount = { bulkCalls: 0, singleCalls: 0 }

/**
 * How long calls take that wait while others are under way, in milliseconds: as long as the slowest
 * of three takes, since each is in the way of the other two: the lanes, all slots together, and the
 * quota. Calls under way are taken to be half done.
 */
export function estimateMs(
  waiting: readonly CallCount[],
  underWay: CallCount,
  { latencyMs, slots, singleSlots, callsPerSecond }: Capacity,
): number {
  const bulkCalls = waiting.reduce((total, calls) => total + calls.bulkCalls, 0)
  const singleCalls = waiting.reduce((total, calls) => total + calls.singleCalls, 0)
  const callCount = bulkCalls + singleCalls
  if (callCount === 0) return 0
  const bulkMs = Math.ceil(bulkCalls / slots) * latencyMs.bulk
  const singleMs = Math.ceil(singleCalls / Math.max(1, singleSlots)) * latencyMs.single
  const work =
    (bulkCalls + underWay.bulkCalls / 2) * latencyMs.bulk +
    (singleCalls + underWay.singleCalls / 2) * latencyMs.single
  const lastMs = bulkCalls > 0 ? latencyMs.bulk : latencyMs.single
  const leaveMs = callsPerSecond ? Math.floor((callCount - 1) / callsPerSecond) * 1000 + lastMs : 0
  return Math.ceil(Math.max(bulkMs, singleMs, work / slots, leaveMs))
}
