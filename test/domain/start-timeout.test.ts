import { fc, it } from '@fast-check/vitest'
import { describe, expect, vi } from 'vitest'
import { startTimeout, withTimeout } from '../../src/domain/start-timeout.ts'
import { stopClock } from '../support/stopped-clock.ts'

describe('startTimeout', () => {
  it('calls back when the time is over', () => {
    const { run } = stopClock()
    const onEnd = vi.fn<() => void>()
    startTimeout(onEnd, 1000)
    run(999)
    expect(onEnd).not.toHaveBeenCalled()
    run(1)
    expect(onEnd).toHaveBeenCalledTimes(1)
  })

  it.each([
    [4, 0],
    [40, 1],
    [600, 600],
    [6000, 1000],
  ])(
    'calls back later if the process stood still at the end: after %i ms, by %i ms',
    (ms, more) => {
      const { pause, run } = stopClock()
      const onEnd = vi.fn<() => void>()
      startTimeout(onEnd, 100)
      run(95)
      pause(ms)
      run(5 + more - 1)
      expect(onEnd).not.toHaveBeenCalled()
      run(1)
      expect(onEnd).toHaveBeenCalledTimes(1)
    },
  )

  it('does not wait longer after a second pause', () => {
    const { pause, run } = stopClock()
    const onEnd = vi.fn<() => void>()
    startTimeout(onEnd, 100)
    run(95)
    pause(6000)
    run(1004)
    expect(onEnd).not.toHaveBeenCalled()
    pause(6000)
    run(1)
    expect(onEnd).toHaveBeenCalledTimes(1)
  })

  it('does not call back after it was cancelled, before or after a pause', () => {
    const { pause, run } = stopClock()
    const onEnd = vi.fn<() => void>()
    startTimeout(onEnd, 100)()
    const cancel = startTimeout(onEnd, 100)
    run(95)
    pause(6000)
    run(500)
    cancel()
    run(1000)
    expect(onEnd).not.toHaveBeenCalled()
  })
})

/** An event loop whose timers end late after a pause, each once, as those of Node do. */
function fakeEventLoop() {
  let now = 0
  let lastId = 0
  const timers = new Map<number, { readonly dueAt: number; readonly onEnd: () => void }>()
  const spies = [
    vi.spyOn(performance, 'now').mockImplementation(() => now),
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((onEnd: () => void, ms: number) => {
      timers.set(++lastId, { dueAt: now + Math.max(1, ms), onEnd })
      return lastId
    }) as never),
  ]
  return {
    pause: (ms: number) => void (now += ms),
    run: (ms: number) => {
      for (const endsAt = now + ms; now < endsAt;) {
        now += 1
        for (const [id, { dueAt, onEnd }] of timers) {
          if (dueAt <= now && timers.delete(id)) onEnd()
        }
      }
    },
    restore: () => {
      for (const spy of spies) spy.mockRestore()
    },
  }
}

describe('startTimeout of a process that stands still once', () => {
  it.prop([fc.integer({ min: 6, max: 600 }), fc.nat({ max: 600 }), fc.nat({ max: 10_000 })])(
    'counts at most a step of the pause',
    (delayMs, startsAt, pauseMs) => {
      const { pause, run, restore } = fakeEventLoop()
      const state = { ranMs: 0, hasEnded: false }
      startTimeout(() => (state.hasEnded = true), delayMs)
      while (!state.hasEnded) {
        if (state.ranMs === startsAt) pause(pauseMs)
        run(1)
        state.ranMs += 1
      }
      restore()
      expect(state.ranMs).toBeGreaterThanOrEqual(delayMs - Math.ceil(delayMs / 6))
      expect(state.ranMs).toBeLessThanOrEqual(delayMs + 1000)
      if (pauseMs === 0) expect(state.ranMs).toBe(delayMs)
    },
  )
})

describe('withTimeout', () => {
  const timedOut = () => new Error('too late')

  it('settles as the result does', async () => {
    expect(await withTimeout(Promise.resolve(1), 1000, timedOut)).toBe(1)
    await expect(withTimeout(Promise.reject(new Error('no')), 1000, timedOut)).rejects.toThrow('no')
  })

  it('rejects after the time, and ignores a later failure', async () => {
    const result = Promise.withResolvers<never>()
    await expect(withTimeout(result.promise, 10, timedOut)).rejects.toThrow('too late')
    result.reject(new Error('no'))
  })
})
