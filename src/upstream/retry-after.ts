/**
 * Reads `Retry-After`: seconds, or an HTTP date. A date is compared with the response's own `Date`,
 * so the clocks need not agree. Returns milliseconds from now, or `null` for a header that is
 * absent, malformed, zero or in the past.
 *
 * Source: RFC 9110, section 10.2.3.
 */
export function retryAfterMs(headers: Headers): number | null {
  const value = headers.get('retry-after')?.trim()
  if (value === undefined) return null
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000 || null
  // An HTTP date starts with the name of a day. `Date.parse` alone would accept "-5" as a date.
  if (!/^[A-Z][a-z]{2}/.test(value)) return null
  const now = Date.parse(headers.get('date') ?? '') || Date.now()
  const waitMs = Date.parse(value) - now
  return waitMs > 0 ? waitMs : null
}
