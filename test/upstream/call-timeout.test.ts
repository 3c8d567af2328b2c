import { expect, it, vi } from 'vitest'
import { CallTimeout } from '../../src/upstream/call-timeout.ts'
import { stopClock } from '../support/stopped-clock.ts'

it('aborts its signal when the time is over, as AbortSignal.timeout does', () => {
  const { run } = stopClock()
  const timeout = new CallTimeout(1700)
  run(1690)
  expect([timeout.signal.aborted, timeout.leftMs]).toEqual([false, 10])
  run(10)
  expect(timeout.signal.reason).toBeInstanceOf(DOMException)
  expect(timeout.signal.reason).toMatchObject({ name: 'TimeoutError' })
  expect(timeout.hasPaused).toBe(false)
  expect(vi.getTimerCount()).toBe(0)
})

it('aborts a second after a pause in which the time was over', () => {
  const { pause, run } = stopClock()
  const timeout = new CallTimeout(1700)
  run(200)
  pause(6000)
  expect(timeout.hasPaused).toBe(true)
  run(1290)
  expect(timeout.signal.aborted).toBe(false)
  run(10)
  expect(timeout.signal.aborted).toBe(true)
})

it('aborts a little later after a short pause, which is no excuse for the vendor', () => {
  const { pause, run } = stopClock()
  const timeout = new CallTimeout(500)
  pause(700)
  run(1190)
  expect(timeout.signal.aborted).toBe(false)
  run(10)
  expect([timeout.signal.aborted, timeout.hasPaused]).toEqual([true, false])
})

it('does not give more time for a second pause', () => {
  const { pause, run } = stopClock()
  const timeout = new CallTimeout(1700)
  pause(6000)
  run(800)
  pause(6000)
  run(500)
  expect(timeout.signal.aborted).toBe(true)
})

it('notices a pause that ends before the time is over, and gives no more time', () => {
  const { pause, run } = stopClock()
  const timeout = new CallTimeout(10_000)
  run(1200)
  expect(timeout.hasPaused).toBe(false)
  pause(6000)
  run(2790)
  expect([timeout.hasPaused, timeout.signal.aborted]).toEqual([true, false])
  run(10)
  expect(timeout.signal.aborted).toBe(true)
})

it('keeps no timer after it was stopped', () => {
  stopClock()
  new CallTimeout(1000).stop()
  expect(vi.getTimerCount()).toBe(0)
})
