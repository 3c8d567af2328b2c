import { describe, expect, it } from 'vitest'
import type { Limiter } from '../../src/domain/limiter.ts'
import { createAddressBudget } from '../../src/execution/address-budget.ts'

/** Charges three addresses to a budget. */
const charge = (consume: Limiter['consume']) => createAddressBudget({ consume })('client', 3)

describe('the budget of a client', () => {
  it('admits an operation that it covers', async () => {
    const error = await charge(async () => ({ isGranted: true, validMs: 60_000, pointsLeft: 0 }))
    expect(error).toBeUndefined()
  })

  it('rejects an operation that it does not cover', async () => {
    const error = await charge(async () => ({ isGranted: false, retryAfterMs: 2500 }))
    expect(error?.message).toBe('The client has used up its phone numbers of this minute.')
    expect(error?.extensions).toEqual({
      code: 'RATE_LIMITED',
      retryable: true,
      retryAfterMs: 2500,
      http: { status: 429, headers: { 'retry-after': '3' } },
    })
  })

  it('rejects an operation while the limiter fails, with a message of its own', async () => {
    const error = await charge(() => Promise.reject(new Error('down')))
    expect(error?.message).toBe("The server cannot count the client's budget at present.")
    expect(error?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryable: true,
      retryAfterMs: 1000,
      http: { status: 429, headers: { 'retry-after': '1' } },
    })
  })
})
