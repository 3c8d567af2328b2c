/**
 * A timer that ends later than this shows that the process itself stood still: it was stopped, its
 * machine was paused, or its event loop was blocked.
 */
const minPauseMs = 1000

/** After a pause, timeouts end this much later. What arrived during the pause is handled first. */
export const catchUpMs = 1000

/** Whether the process stood still when a timer should have ended, which did not end until now. */
export function hasPausedAt(dueAt: number): boolean {
  return performance.now() - dueAt > minPauseMs
}

/**
 * Calls back after `delayMs`, or `catchUpMs` after the process continues if it stood still at that
 * time. Returns a function that cancels the call.
 *
 * After a pause Node runs the timers first and reads its sockets later, so a plain timer would
 * discard a response that has arrived in time.
 */
export function startTimeout(onEnd: () => void, delayMs: number): () => void {
  const dueAt = performance.now() + delayMs
  let timer = setTimeout(() => {
    if (hasPausedAt(dueAt)) timer = setTimeout(onEnd, catchUpMs)
    else onEnd()
  }, delayMs)
  return () => clearTimeout(timer)
}
