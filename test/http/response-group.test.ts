import { describe, expect, it } from 'vitest'
import { joinResponseGroup } from '../../src/http/response-group.ts'

/** Records the place of each response when it is written. */
function join(places: readonly number[], written: number[]): void {
  for (const place of places) void joinResponseGroup().then(() => written.push(place))
}

const endOfTurn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Longer than any chain of promises here, and still the same turn of the event loop. */
async function microtasks(): Promise<void> {
  for (let count = 0; count < 10; count++) await Promise.resolve()
}

describe('a group of responses', () => {
  it('is written at the end of the turn of the event loop', async () => {
    const written: number[] = []
    join([1, 2, 3], written)
    await microtasks()
    expect(written).toEqual([])
    await endOfTurn()
    expect(written).toEqual([1, 2, 3])
  })

  it('is written at once when it is full', async () => {
    const written: number[] = []
    join([1, 2, 3, 4, 5], written)
    await microtasks()
    expect(written).toEqual([1, 2, 3, 4])
    await endOfTurn()
    expect(written).toEqual([1, 2, 3, 4, 5])
  })

  it('has no part of the next turn', async () => {
    const written: number[] = []
    join([1, 2, 3], written)
    await endOfTurn()
    join([4], written)
    await microtasks()
    expect(written).toEqual([1, 2, 3])
    await endOfTurn()
    expect(written).toEqual([1, 2, 3, 4])
  })

  it('is not written by the end of a full one of the same turn', async () => {
    const written: number[] = []
    join([1, 2, 3, 4], written)
    setImmediate(() => join([6], written)) // after the end of the first group, before that of the second one
    join([5], written)
    await microtasks()
    expect(written).toEqual([1, 2, 3, 4])
    await endOfTurn()
    expect(written).toEqual([1, 2, 3, 4, 5, 6])
  })
})
