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

  it('counts batches that share addresses only in pairs', () => {
    const streak = new FailureStreak()
    for (let place = 0; place < 12; place++) streak.record(addressList(101, 100 * place))
    expect(streak.count).toBeGreaterThanOrEqual(6)
  })

  it('counts parts of one batch three times at most, whatever was answered in between', () => {
    const streak = new FailureStreak()
    const batch = {}
    for (const one of addressList(20)) streak.record([one], batch)
    streak.reset()
    for (const one of addressList(20, 20)) streak.record([one], batch)
    expect(streak.count).toBe(3)
  })

  it('counts attempts without addresses each', () => {
    const streak = new FailureStreak()
    for (let time = 0; time < 5; time++) streak.record([])
    expect(streak.count).toBe(5)
  })

  it('starts again after a reset', () => {
    const streak = new FailureStreak()
    streak.record([address(0)])
    streak.reset()
    expect(streak.count).toBe(0)
  })
})
