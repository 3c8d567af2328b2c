import type { Limiter, LimiterOptions } from '../domain/limiter.ts'

interface Window {
  points: number
  readonly endsAt: number
}

/** The maximum number of keys. Above it, the oldest windows are dropped. */
const maxKeys = 100_000

/**
 * Creates a limiter that counts for this process. It uses the clock of `performance`, because a step
 * of the system's clock must neither extend a window nor end it.
 */
export function createMemoryLimiter({
  points: maxPoints,
  windowMs,
}: Omit<LimiterOptions, 'name'>): Limiter {
  /** All windows have the same length, so those that end first come first. */
  const windows = new Map<string, Window>()
  const dropOld = (now: number) => {
    for (const [key, { endsAt }] of windows) {
      if (endsAt > now && windows.size < maxKeys) return
      windows.delete(key)
    }
  }
  const currentWindow = (key: string, now: number): Window => {
    const known = windows.get(key)
    if (known !== undefined && known.endsAt > now) return known
    windows.delete(key)
    dropOld(now)
    return windows.getOrInsertComputed(key, () => ({ points: 0, endsAt: now + windowMs }))
  }
  return {
    consume: async (key, points) => {
      const now = performance.now()
      const current = currentWindow(key, now)
      // Without the minimum, rounding could make the time left a little longer than a window.
      const leftMs = Math.min(windowMs, current.endsAt - now)
      if (current.points + points > maxPoints) return { isGranted: false, retryAfterMs: leftMs }
      current.points += points
      return { isGranted: true, validMs: leftMs, pointsLeft: maxPoints - current.points }
    },
  }
}
