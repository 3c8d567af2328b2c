/**
 * A timer that ends later than this shows that the process itself stood still: it was stopped, its
 * machine was paused, or its event loop was blocked.
 */
export const minPauseMs = 1000

/** A timer of a busy process ends later than it should by less. */
const normalLatenessMs = 50

const maxCatchUpMs = 1000

/**
 * How much longer a timeout waits if its timer ended late. After a pause Node runs the timers first and
 * reads its sockets later, so without this time the process would discard responses that arrived
 * during the pause.
 */
export function catchUpMs(latenessMs: number): number {
  return latenessMs > normalLatenessMs ? Math.min(latenessMs, maxCatchUpMs) : 0
}

/**
 * Calls back after `delayMs`, or a little later if the process stood still at that time: see
 * `catchUpMs`. Returns a function that cancels the call.
 */
export function startTimeout(onEnd: () => void, delayMs: number): () => void {
  const dueAt = performance.now() + delayMs
  let timer = setTimeout(() => {
    const moreMs = catchUpMs(performance.now() - dueAt)
    if (moreMs > 0) timer = setTimeout(onEnd, moreMs)
    else onEnd()
  }, delayMs)
  return () => clearTimeout(timer)
}
