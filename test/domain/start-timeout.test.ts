import { expect, it, vi } from 'vitest'
import { startTimeout } from '../../src/domain/start-timeout.ts'
import { stopClock } from '../support/stopped-clock.ts'

it('calls back when the time is over', () => {
  const { run } = stopClock()
  const onEnd = vi.fn<() => void>()
  startTimeout(onEnd, 1000)
  run(990)
  expect(onEnd).not.toHaveBeenCalled()
  run(10)
  expect(onEnd).toHaveBeenCalledTimes(1)
})

it.each([
  [40, 0],
  [600, 600],
  [6000, 1000],
])('calls back later if the process stood still: after %i ms, by %i ms', (latenessMs, moreMs) => {
  const { pause, run } = stopClock()
  const onEnd = vi.fn<() => void>()
  startTimeout(onEnd, 100)
  pause(latenessMs)
  run(100 + moreMs - 10)
  expect(onEnd).not.toHaveBeenCalled()
  run(10)
  expect(onEnd).toHaveBeenCalledTimes(1)
})

it('does not wait longer after a second pause', () => {
  const { pause, run } = stopClock()
  const onEnd = vi.fn<() => void>()
  startTimeout(onEnd, 100)
  pause(6000)
  run(1090)
  expect(onEnd).not.toHaveBeenCalled()
  pause(6000)
  run(10)
  expect(onEnd).toHaveBeenCalledTimes(1)
})

it('does not call back after it was cancelled, before or after a pause', () => {
  const { pause, run } = stopClock()
  const onEnd = vi.fn<() => void>()
  startTimeout(onEnd, 100)()
  const cancel = startTimeout(onEnd, 100)
  pause(6000)
  run(500)
  cancel()
  run(1000)
  expect(onEnd).not.toHaveBeenCalled()
})
