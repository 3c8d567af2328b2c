import type { Limiter } from '../domain/limiter.ts'

/**
 * Charges a client's budget for addresses. Returns `undefined` if the budget covers all of them;
 * otherwise it charges nothing and returns the wait in milliseconds.
 */
export type AddressBudget = (key: string, addressCount: number) => Promise<number | undefined>

/** The wait when the limiter fails. */
const failedLimiterWaitMs = 1000

export function createAddressBudget(limiter: Limiter): AddressBudget {
  return async (key, addressCount) => {
    if (addressCount === 0) return undefined
    const result = await limiter.consume(key, addressCount).catch(() => undefined)
    if (result === undefined) return failedLimiterWaitMs
    if (result.isGranted) return undefined
    await limiter.refund(key, addressCount) // the operation does not run, so it does not pay
    return result.retryAfterMs
  }
}
