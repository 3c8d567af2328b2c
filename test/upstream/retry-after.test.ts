import { describe, expect, it } from 'vitest'
import { retryAfterMs } from '../../src/upstream/retry-after.ts'

const date = 'Sat, 31 Jan 2026 12:00:00 GMT'

describe('retryAfterMs', () => {
  it.each([
    ['seconds', '2', 2000],
    ['seconds with blanks', ' 120 ', 120_000],
    ['a date after the response’s own', 'Sat, 31 Jan 2026 12:00:02 GMT', 2000],
    ['a date in the past', 'Sat, 31 Jan 2026 11:59:58 GMT', null],
    ['the response’s own date', date, null],
    ['zero seconds', '0', null],
    ['a negative number', '-5', null],
    ['a fraction', '1.5', null],
    ['words', 'soon', null],
    ['an empty value', '', null],
  ])('reads %s', (_, value, expected) => {
    expect(retryAfterMs(new Headers({ date, 'retry-after': value }))).toBe(expected)
  })

  it('returns null without the header', () => {
    expect(retryAfterMs(new Headers({ date }))).toBeNull()
  })
})
