import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible'

/**
 * Pays for so many addresses from a client's budget. Returns how many milliseconds it has to wait
 * when it cannot pay for all of them, and then takes nothing.
 */
export type AddressBudget = (key: string, addressCount: number) => Promise<number | undefined>

/** How long who cannot be told anything waits. */
const unknownWaitMs = 1000

/** Every client may ask for what the limiter has for it. */
export function createAddressBudget(
  limiter: Pick<RateLimiterAbstract, 'consume' | 'reward'>,
): AddressBudget {
  return async (key, addressCount) => {
    if (addressCount === 0) return undefined
    try {
      await limiter.consume(key, addressCount)
      return undefined
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) return unknownWaitMs
      await limiter.reward(key, addressCount) // what was refused is not to be paid for
      return refusal.msBeforeNext
    }
  }
}
