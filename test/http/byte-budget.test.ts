import { describe, expect, it } from 'vitest'
import { ByteBudget } from '../../src/http/byte-budget.ts'

describe('a byte budget', () => {
  it('gives one client at most half, and always leaves some for others', () => {
    const budget = new ByteBudget(1_000_000)
    expect(budget.reserve('a').resize(500_001)).toBe(false)
    expect(budget.reserve('a').resize(500_000)).toBe(true)
    expect(budget.reserve('a').resize(20_000)).toBe(false)
    expect(budget.reserve('b').resize(250_001)).toBe(false)
    expect(budget.reserve('b').resize(250_000)).toBe(true)
    expect(budget.reserve('c').resize(125_000)).toBe(true)
    expect(budget.usedBytes).toBe(875_000)
  })

  it('changes the size of a reservation, and gives everything back', () => {
    const budget = new ByteBudget(1_000_000)
    const first = budget.reserve('a')
    expect(first.resize(400_000)).toBe(true)
    expect(first.resize(600_000)).toBe(false)
    expect(first.bytes).toBe(400_000)
    expect(first.resize(300_000)).toBe(true)
    expect(budget.usedBytes).toBe(300_000)
    first.release()
    first.release()
    expect(budget.usedBytes).toBe(0)
    expect(budget.reserve('a').resize(500_000)).toBe(true)
  })

  it('does not count small sizes', () => {
    const budget = new ByteBudget(100_000)
    budget.reserve('a').resize(50_000)
    expect(budget.reserve('a').resize(16_384)).toBe(true)
    expect(budget.usedBytes).toBe(50_000)
  })
})

it('does not let a released reservation grow, for example of a client that has gone', () => {
  const budget = new ByteBudget(1_000_000)
  const reservation = budget.reserve('a')
  reservation.release()
  expect(reservation.resize(100_000)).toBe(false)
  expect(budget.usedBytes).toBe(0)
})
