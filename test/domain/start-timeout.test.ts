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

it('does not wait longer after a short delay', () => {
  const { pause, run } = stopClock()
  const onEnd = vi.fn<() => void>()
  startTimeout(onEnd, 100)
  pause(900)
  run(100)
  expect(onEnd).toHaveBeenCalledTimes(1)
})

it('calls back a second after a pause in which the time was over, even after a second pause', () => {
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
