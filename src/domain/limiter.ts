/** The result of one `consume`. */
export type LimiterResult =
  /**
   * The points are taken. `validMs`: how many milliseconds the current window still lasts;
   * `pointsLeft`: how many points of the key are left in it.
   */
  | { readonly isGranted: true; readonly validMs: number; readonly pointsLeft: number }
  /**
   * The key has too few points left, and none are taken. `retryAfterMs`: when the next window
   * starts, at most the length of a window from now.
   */
  | { readonly isGranted: false; readonly retryAfterMs: number }

export interface LimiterOptions {
  /** Separates the keys of different limits. */
  readonly name: string
  /** How many points each key has in a window. */
  readonly points: number
  readonly windowMs: number
}

/** Counts points for each key. A window of fixed length starts with the first point of a key. */
export interface Limiter {
  /**
   * Takes points from the key's current window: all of them or none. Rejects when the points cannot
   * be counted.
   */
  consume(key: string, points: number): Promise<LimiterResult>
}
