import { describe, expect, it } from 'vitest'
import { RestartPause } from '../src/restart-pause.ts'

describe('RestartPause', () => {
  it('is none for who lived long, and grows with each that did not', () => {
    const pause = new RestartPause()
    expect(pause.afterMs(60_000)).toBe(0)
    expect([1, 2, 3].map(() => pause.afterMs(500))).toEqual([100, 200, 400])
    for (let time = 0; time < 20; time++) pause.afterMs(0)
    expect(pause.afterMs(0)).toBe(30_000)
    expect([pause.afterMs(60_000), pause.afterMs(500)]).toEqual([0, 100])
  })
})
