/** The result of one `consume`. */
export type LimiterResult =
  /**
   * The points are taken. `validMs`: how many milliseconds the current window still lasts;
   * `pointsLeft`: how many points of the key are left in it.
   */
  | { readonly isGranted: true; readonly validMs: number; readonly pointsLeft: number }
  /** The key has too few points left. `retryAfterMs`: when the next window starts. */
  | { readonly isGranted: false; readonly retryAfterMs: number }

/** Counts points for each key. A window of fixed length starts with the first point of a key. */
export interface Limiter {
  /**
   * Takes points from the key's current window. A rejected call takes them too: `refund` gives them
   * back. Rejects when the points cannot be counted.
   */
  consume(key: string, points: number): Promise<LimiterResult>
  /** Gives points back that a rejected `consume` took. */
  refund(key: string, points: number): Promise<void>
}
