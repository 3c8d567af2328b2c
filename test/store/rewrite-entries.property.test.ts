import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { rangesAround } from '../../src/store/rewrite-entries.ts'

const distance = 1000

test.prop([fc.array(fc.oneof(fc.nat({ max: 60_000 }), fc.nat({ max: 5000 })), { maxLength: 60 })])(
  'ranges cover the neighbours of each index once, and none is long',
  (indexes) => {
    const ranges = rangesAround(indexes)
    for (const [place, [from, to]] of ranges.entries()) {
      expect(from).toBeLessThanOrEqual(to)
      expect(to - from).toBeLessThanOrEqual(12 * distance)
      expect(from).toBeGreaterThan(ranges[place - 1]?.[1] ?? -1)
    }
    const isCovered = (index: number) => ranges.some(([from, to]) => from <= index && index <= to)
    const ends = [...indexes].flatMap((index) => [
      Math.max(0, index - distance),
      index,
      index + distance,
    ])
    expect(ends.filter((index) => !isCovered(index))).toEqual([])
    const near = (index: number) => indexes.some((one) => Math.abs(one - index) <= distance)
    expect(ranges.flat().filter((index) => !near(index))).toEqual([])
  },
)
