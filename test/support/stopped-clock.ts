import { onTestFinished, vi } from 'vitest'

/**
 * Fakes timers and the clock of `performance` separately, so that a test can stop the process: time
 * passes, and no timer ends until the process continues.
 */
export function stopClock() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let now = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now)
  onTestFinished(() => {
    clock.mockRestore()
    vi.useRealTimers()
  })
  /** The process stands still for this time. The timers that are due then end late. */
  const pause = (ms: number) => void (now += ms)
  /** The process runs for this time. Its timers end when they are due. */
  const run = (ms: number) => {
    for (let passed = 0; passed < ms; passed += 1) {
      now += 1
      vi.advanceTimersByTime(1)
    }
  }
  return { pause, run }
}
