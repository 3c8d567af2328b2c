/**
 * How long to wait after this many attempts (at least one), in milliseconds: anything up to 50,
 * doubled with each attempt, capped at 20 seconds ("full jitter": Amazon's Builders' Library,
 * "Timeouts, retries, and backoff with jitter").
 */
export function fullJitter(attemptsMade: number): number {
  return Math.random() * doubled(50, attemptsMade, 20_000)
}

/**
 * As `fullJitter`, from `baseMs` to `capMs`, and at least half: for waits that must not be nothing.
 */
export function equalJitter(attemptsMade: number, baseMs: number, capMs: number): number {
  return doubled(baseMs, attemptsMade, capMs) * (0.5 + Math.random() / 2)
}

function doubled(baseMs: number, attemptsMade: number, capMs: number): number {
  return Math.min(capMs, baseMs * 2 ** (attemptsMade - 1))
}
