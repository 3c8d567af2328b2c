/** Numbers of calls that are in flight or pending. */
export interface CallCount {
  readonly bulkCalls: number
  readonly singleCalls: number
}

export const noCalls: CallCount = { bulkCalls: 0, singleCalls: 0 }

export interface Capacity {
  readonly latencyMs: { readonly bulk: number; readonly single: number }
  readonly slots: number
  /** How many of the slots single calls may use. */
  readonly singleSlots: number
  /** The rate limit; `undefined` if there is none. */
  readonly callsPerSecond?: number | undefined
}

/**
 * Estimates how long pending calls take while others are in flight, in milliseconds. Three limits
 * apply at the same time, and the slowest one decides: the slots of each kind of call, all slots
 * together, and the rate limit. Calls in flight count as half done.
 */
export function estimateDurationMs(
  pending: readonly CallCount[],
  inFlight: CallCount,
  { latencyMs, slots, singleSlots, callsPerSecond }: Capacity,
): number {
  const bulkCalls = pending.reduce((total, calls) => total + calls.bulkCalls, 0)
  const singleCalls = pending.reduce((total, calls) => total + calls.singleCalls, 0)
  const callCount = bulkCalls + singleCalls
  if (callCount === 0) return 0
  const bulkMs = Math.ceil(bulkCalls / slots) * latencyMs.bulk
  const singleMs = Math.ceil(singleCalls / Math.max(1, singleSlots)) * latencyMs.single
  const workMs =
    (bulkCalls + inFlight.bulkCalls / 2) * latencyMs.bulk +
    (singleCalls + inFlight.singleCalls / 2) * latencyMs.single
  const lastCallMs = bulkCalls > 0 ? latencyMs.bulk : latencyMs.single
  const rateLimitMs = callsPerSecond
    ? Math.floor((callCount - 1) / callsPerSecond) * 1000 + lastCallMs
    : 0
  return Math.ceil(Math.max(bulkMs, singleMs, workMs / slots, rateLimitMs))
}
