import { describe, expect, it } from 'vitest'
import { ConcurrencyPolicy } from '../../src/batching/concurrency-policy.ts'

const options = { slotCount: 16, minBatchSize: 100 }

/**
 * A policy after five seconds with this many arrivals of one address a second and single calls of
 * 120 ms.
 */
function policyAfter(arrivalsPerSecond: number): ConcurrencyPolicy {
  const policy = new ConcurrencyPolicy(options)
  for (let call = 0; call < 50; call++) policy.recordLatency('single', 120)
  for (let place = 0; place <= 5 * arrivalsPerSecond; place++) {
    policy.recordArrival(1, (place * 1000) / arrivalsPerSecond)
  }
  return policy
}

describe('ConcurrencyPolicy', () => {
  it('gives single calls every slot before the first measurement', () => {
    expect(new ConcurrencyPolicy(options).singleSlots(0)).toBe(16)
  })

  it('gives single calls every slot while they keep up with the arrivals', () => {
    expect(policyAfter(100).singleSlots(5000)).toBe(16) // 100/s × 0.12 s = 12 slots
  })

  it('gives single calls a quarter of the slots when they cannot keep up', () => {
    expect(policyAfter(200).singleSlots(5000)).toBe(4) // 200/s × 0.12 s = 24 slots
  })

  it('gives single calls every slot again when the arrivals are over', () => {
    expect(policyAfter(200).singleSlots(5051)).toBe(16)
  })

  it('does not treat one list as a rate, even if single calls are slow', () => {
    const policy = new ConcurrencyPolicy(options)
    for (let call = 0; call < 50; call++) policy.recordLatency('single', 400)
    policy.recordArrival(99, 0)
    expect(policy.singleSlots(0)).toBe(16)
  })

  it('does not count lists that are a batch of their own', () => {
    const policy = new ConcurrencyPolicy(options)
    policy.recordArrival(1000, 0)
    policy.recordArrival(60, 5)
    expect(policy.singleSlots(6)).toBe(16)
    expect(policy.isBursting(6)).toBe(false)
  })

  it('holds single calls back during a burst', () => {
    const policy = policyAfter(2000)
    expect(policy.isBursting(5000)).toBe(true)
    expect(policy.singleSlots(5000)).toBe(0)
    expect(policy.isBursting(5010)).toBe(false)
    expect(policyAfter(500).isBursting(5000)).toBe(false)
  })

  it('gives single calls at least one slot outside of a burst', () => {
    const policy = new ConcurrencyPolicy({ slotCount: 1, minBatchSize: 100 })
    for (let place = 0; place < 100; place++) policy.recordArrival(1, place * 20)
    expect(policy.singleSlots(1990)).toBe(1)
  })

  it('does not treat lookups of one request as a burst', () => {
    const policy = new ConcurrencyPolicy(options)
    for (let place = 0; place < 300; place++) policy.recordArrival(1, 0, 300)
    expect(policy.isBursting(1)).toBe(false)
    for (let place = 0; place < 300; place++) policy.recordArrival(1, 0, 1)
    expect(policy.isBursting(1)).toBe(true)
  })
})
