/**
 * How long to wait before the attempt after this many (1 for the second attempt), in
 * milliseconds: anything up to `baseMs`, doubled each time, capped ("full jitter": Amazon's
 * Builders' Library, "Timeouts, retries, and backoff with jitter").
 */
export function fullJitter(attemptsMade: number, baseMs = 50, capMs = 20_000): number {
  return Math.random() * Math.min(capMs, baseMs * 2 ** attemptsMade)
}

/** As `fullJitter`, but at least half: for waits that must not be nothing. */
export function equalJitter(attemptsMade: number, baseMs: number, capMs: number): number {
  const most = Math.min(capMs, baseMs * 2 ** attemptsMade)
  return most / 2 + (Math.random() * most) / 2
}
