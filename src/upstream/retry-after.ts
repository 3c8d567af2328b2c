/**
 * Reads `Retry-After`: seconds, or an HTTP date measured against the answer's own `Date` so that
 * clocks need not agree. Returns milliseconds, or `null` for a value that is absent,
 * senseless, past, or now.
 *
 * Source: RFC 9110, section 10.2.3.
 */
export function retryAfterMs(headers: Headers): number | null {
  const value = headers.get('retry-after')?.trim()
  if (value === undefined) return null
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000 || null
  // An HTTP date begins with a day's name; `Date.parse` alone would also take "-5" for a date.
  if (!/^[A-Z][a-z]{2}/.test(value)) return null
  const now = Date.parse(headers.get('date') ?? '') || Date.now()
  const waitMs = Date.parse(value) - now
  return waitMs > 0 ? waitMs : null
}
