import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { planBatches } from '../../src/batching/plan-batches.ts'

const vendor = { minSize: 100, maxSize: 500 }

const anyLimits = fc
  .tuple(fc.integer({ min: 2, max: 300 }), fc.nat({ max: 600 }))
  .map(([minSize, more]) => ({ minSize, maxSize: minSize + more }))

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)

describe('planBatches', () => {
  it.each([
    [0, []],
    [1, []],
    [99, []],
    [100, [100]],
    [500, [500]],
    [501, [251, 250]],
    [599, [300, 299]],
    [999, [500, 499]],
    [1000, [500, 500]],
    [1001, [334, 334, 333]],
  ])('splits %i into %j', (count, sizes) => {
    expect(planBatches(count, vendor)).toEqual(sizes)
  })

  it.prop([fc.nat({ max: 20_000 })])(
    'plans all addresses from 100 on, in as few and as equal batches as possible',
    (count) => {
      const sizes = planBatches(count, vendor)
      expect(sum(sizes)).toBe(count < 100 ? 0 : count)
      expect(sizes).toHaveLength(count < 100 ? 0 : Math.ceil(count / 500))
      expect(sizes.every((size) => Math.abs(size - sizes[0]!) <= 1)).toBe(true)
    },
  )

  it.prop([fc.nat({ max: 20_000 }), anyLimits])('never plans an illegal batch', (count, limits) => {
    const sizes = planBatches(count, limits)
    for (const size of sizes) {
      expect(size).toBeGreaterThanOrEqual(limits.minSize)
      expect(size).toBeLessThanOrEqual(limits.maxSize)
    }
    expect(count - sum(sizes)).toBeGreaterThanOrEqual(0)
    expect(count - sum(sizes)).toBeLessThan(limits.minSize)
  })
})
