import { describe, expect, it } from 'vitest'
import { ConcurrencyPolicy } from '../../src/batching/concurrency-policy.ts'

const options = { slotCount: 16, minBatchSize: 100 }

/** Lanes that saw this many single arrivals a second for five seconds, singles taking 120 ms. */
function lanesAfter(arrivalsPerSecond: number): ConcurrencyPolicy {
  const lanes = new ConcurrencyPolicy(options)
  for (let call = 0; call < 50; call++) lanes.recordLatency('single', 120)
  for (let place = 0; place <= 5 * arrivalsPerSecond; place++) {
    lanes.recordArrival(1, (place * 1000) / arrivalsPerSecond)
  }
  return lanes
}

describe('Lanes', () => {
  it('gives singles every slot while nothing is known', () => {
    expect(new ConcurrencyPolicy(options).singleSlots(0)).toBe(16)
  })

  it('gives singles every slot while they keep up with the arrivals', () => {
    expect(lanesAfter(100).singleSlots(5000)).toBe(16) // 100/s × 0.12 s = 12 slots
  })

  it('leaves singles a quarter of the slots once they cannot keep up', () => {
    expect(lanesAfter(200).singleSlots(5000)).toBe(4) // 200/s × 0.12 s = 24 slots
  })

  it('gives them back when the arrivals are over', () => {
    expect(lanesAfter(200).singleSlots(5051)).toBe(16)
  })

  it('does not take one list for a rate, however long single calls are', () => {
    const lanes = new ConcurrencyPolicy(options)
    for (let call = 0; call < 50; call++) lanes.recordLatency('single', 400)
    lanes.recordArrival(99, 0)
    expect(lanes.singleSlots(0)).toBe(16)
  })

  it('does not count a list that is a batch of its own', () => {
    const lanes = new ConcurrencyPolicy(options)
    lanes.recordArrival(1000, 0)
    lanes.recordArrival(60, 5)
    expect(lanes.singleSlots(6)).toBe(16)
    expect(lanes.isBursting(6)).toBe(false)
  })

  it('lets singles wait while a batch fills in no time, until it is quiet', () => {
    const lanes = lanesAfter(2000)
    expect(lanes.isBursting(5000)).toBe(true)
    expect(lanes.singleSlots(5000)).toBe(0)
    expect(lanes.isBursting(5010)).toBe(false)
    expect(lanesAfter(500).isBursting(5000)).toBe(false)
  })

  it('always leaves singles a slot outside of a burst', () => {
    const lanes = new ConcurrencyPolicy({ slotCount: 1, minBatchSize: 100 })
    for (let place = 0; place < 100; place++) lanes.recordArrival(1, place * 20)
    expect(lanes.singleSlots(1990)).toBe(1)
  })
})
