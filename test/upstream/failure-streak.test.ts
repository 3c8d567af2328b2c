import { describe, expect, it } from 'vitest'
import { FailureStreak } from '../../src/upstream/failure-streak.ts'
import { address, addressList } from '../support/addresses.ts'

describe('FailureStreak', () => {
  it('counts failures of different numbers', () => {
    const streak = new FailureStreak()
    for (const one of addressList(10)) streak.record([one])
    expect(streak.count).toBe(10)
  })

  it('counts one number three times at most, alone or in batches', () => {
    const streak = new FailureStreak()
    for (let place = 0; place < 20; place++) {
      streak.record(place % 2 === 0 ? [address(0)] : [address(0), ...addressList(99, 100 * place)])
    }
    expect(streak.count).toBe(3)
  })

  it('counts a batch and its parts three times at most', () => {
    const streak = new FailureStreak()
    const batch = addressList(500)
    streak.record(batch)
    for (let start = 0; start < 500; start += 100) streak.record(batch.slice(start, start + 100))
    for (const one of batch) streak.record([one])
    expect(streak.count).toBe(3)
  })

  it('starts again after a reset', () => {
    const streak = new FailureStreak()
    streak.record([address(0)])
    streak.reset()
    expect(streak.count).toBe(0)
  })
})
