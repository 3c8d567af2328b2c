import { describe, expect, it } from 'vitest'
import { Lanes } from '../../src/batching/lanes.ts'

/** Lanes of 16 slots that saw this many arrivals a second for five seconds, singles taking 120 ms. */
function lanesAfter(arrivalsPerSecond: number): Lanes {
  const lanes = new Lanes(16)
  lanes.singleTook(120)
  for (let place = 0; place < 5 * arrivalsPerSecond; place++) {
    lanes.arrived(1, (place * 1000) / arrivalsPerSecond)
  }
  return lanes
}

describe('Lanes', () => {
  it('gives singles every slot while nothing is known', () => {
    expect(new Lanes(16).singleSlots(0)).toBe(16)
  })

  it('gives singles every slot while they keep up with the arrivals', () => {
    expect(lanesAfter(100).singleSlots(5000)).toBe(16) // 100/s × 0.12 s = 12 slots
  })

  it('leaves singles a quarter of the slots once they cannot keep up', () => {
    expect(lanesAfter(200).singleSlots(5000)).toBe(4) // 200/s × 0.12 s = 24 slots
  })

  it('gives them back when the arrivals have ebbed', () => {
    expect(lanesAfter(200).singleSlots(6000)).toBe(16)
  })

  it('lets one burst of 99 use every slot', () => {
    const lanes = new Lanes(16)
    lanes.singleTook(120)
    lanes.arrived(99, 0)
    expect(lanes.singleSlots(0)).toBe(16)
  })

  it('always leaves singles a slot', () => {
    const lanes = new Lanes(1)
    lanes.singleTook(1000)
    lanes.arrived(1000, 0)
    expect(lanes.singleSlots(0)).toBe(1)
  })
})
