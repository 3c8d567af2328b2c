import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { RecentCounts } from '../../src/telemetry/recent-counts.ts'

/** Steps of time of some ms, and of minutes, so that seconds are used again. */
const anyStep = fc.record({
  afterMs: fc.oneof(fc.nat({ max: 900 }), fc.nat({ max: 200_000 })),
  calls: fc.nat({ max: 3 }),
  asked: fc.nat({ max: 500 }),
})

describe('the counts of the last seconds', () => {
  it.prop([
    fc.array(anyStep, { maxLength: 60 }),
    fc.constantFrom(1, 10, 60),
    fc.nat({ max: 70_000 }),
  ])('are those of exactly these seconds', (steps, seconds, laterMs) => {
    const counts = new RecentCounts()
    let now = 0
    const added = steps.map(({ afterMs, calls, asked }) => {
      now += afterMs
      counts.add({ calls, asked }, now)
      return { second: Math.floor(now / 1000), calls, asked }
    })
    now += laterMs
    const last = Math.floor(now / 1000)
    const inTime = added.filter(({ second }) => second > last - seconds)
    expect(counts.sum(seconds, now)).toEqual({
      calls: inTime.reduce((sum, one) => sum + one.calls, 0),
      asked: inTime.reduce((sum, one) => sum + one.asked, 0),
      answered: 0,
      cached: 0,
    })
  })
})
