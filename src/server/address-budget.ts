import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

/**
 * Pays for so many addresses from a client's budget. Returns how many milliseconds it has to wait
 * when it cannot pay for all of them, and then takes nothing.
 */
export type AddressBudget = (key: string, addressCount: number) => Promise<number | undefined>

/** Every client may ask for so many addresses a minute, from its first one on. */
export function createAddressBudget(addressesPerMinute: number): AddressBudget {
  const limiter = new RateLimiterMemory({ points: addressesPerMinute, duration: 60 })
  return async (key, addressCount) => {
    if (addressCount === 0) return undefined
    try {
      await limiter.consume(key, addressCount)
      return undefined
    } catch (refusal) {
      await limiter.reward(key, addressCount) // what was refused is not to be paid for
      return (refusal as RateLimiterRes).msBeforeNext
    }
  }
}
