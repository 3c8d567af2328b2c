/**
 * How long to wait after this many attempts (at least one), in milliseconds: a random time up to
 * 50, doubled with each attempt, capped at 20 seconds.
 *
 * Source: "full jitter" in "Timeouts, retries, and backoff with jitter", Amazon Builders' Library.
 */
export function fullJitter(attemptsMade: number): number {
  return Math.random() * doubled(50, attemptsMade, 20_000)
}

/**
 * How long to wait after this many attempts (at least one), in milliseconds: `baseMs`, doubled with
 * each attempt, capped at `maxMs`; a random half of it is left out, so the wait is never zero.
 */
export function equalJitter(attemptsMade: number, baseMs: number, maxMs: number): number {
  return doubled(baseMs, attemptsMade, maxMs) * (0.5 + Math.random() / 2)
}

function doubled(baseMs: number, attemptsMade: number, maxMs: number): number {
  return Math.min(maxMs, baseMs * 2 ** (attemptsMade - 1))
}
