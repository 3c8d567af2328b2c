/** The vendor's complete answer to one call, as text. */
export interface VendorResponse {
  readonly kind: 'ANSWER'
  readonly status: number
  readonly body: string
  /** The `Retry-After` header in milliseconds from now; `null` when absent or unusable. */
  readonly retryAfterMs: number | null
}

/** There was no complete answer, and why. */
export interface NoResponse {
  readonly kind: 'NO_ANSWER'
  readonly why: 'TIMEOUT' | 'UNREACHABLE' | 'REDIRECTED' | 'TOO_LARGE' | 'NOT_TEXT'
}
