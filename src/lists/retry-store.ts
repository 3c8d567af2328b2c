import { setTimeout as wait } from 'node:timers/promises'

const firstPauseMs = 200
const maxPauseMs = 5000

/** After this time the error is passed on. */
const giveUpMs = 5 * 60_000

/**
 * Runs a statement of the job store, and repeats it while the store fails, for five minutes at most. So a
 * store that is gone for a while loses no results. Rejects with the error of the statement when `signal`
 * aborts.
 */
export async function retryStore<Result>(
  statement: () => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  const endsAt = performance.now() + giveUpMs
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(maxPauseMs, 2 * pauseMs)) {
    try {
      return await statement()
    } catch (error) {
      if (signal.aborted || performance.now() > endsAt) throw error
      await wait(pauseMs, undefined, { signal }).catch(() => undefined)
    }
  }
}
