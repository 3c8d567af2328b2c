import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { parseAddress } from '../../src/domain/address.ts'

describe('parseAddress', () => {
  it.each([
    ['seven digits', '+9991234', '+9991234'],
    ['fifteen digits', '+999123456789012', '+999123456789012'],
    ['a missing plus', '9991234567', '+9991234567'],
  ])('parses %s', (_, input, address) => {
    expect(parseAddress(input)).toBe(address)
  })

  it.each([
    ['an empty string', ''],
    ['a blank', ' '],
    ['only a plus', '+'],
    ['six digits', '+999123'],
    ['sixteen digits', '+9991234567890123'],
    ['a first digit 0', '+0991234567'],
    ['a trunk prefix', '0999123456'],
    ['an international prefix', '00999123456'],
    ['two pluses', '++9991234567'],
    ['a plus at the end', '9991234567+'],
    ['a leading blank', ' +9991234567'],
    ['a trailing newline', '+9991234567\n'],
    ['a trailing carriage return and newline', '+9991234567\r\n'],
    ['separators', '+999-123-4567'],
    ['letters', '+999CALLNOW'],
    ['full-width digits', '+９９９１２３４５６７'],
    ['Arabic digits', '+٩٩٩١٢٣٤٥٦٧'],
    ['a zero-width space', '+999\u200b1234567'],
    ['NUL', '+9991234567\0'],
    ['a lone surrogate', '+9991234567\ud800'],
    ['a tel: URI', 'tel:+9991234567'],
    ['a path', '../9991234567'],
    ['a percent-encoded slash', '%2f9991234567'],
    ['a property name', '__proto__'],
    ['an exponent', '9.99e9'],
  ])('rejects %s', (_, input) => {
    expect(parseAddress(input)).toBeUndefined()
  })

  it.prop([fc.stringMatching(/^999[0-9]{4,12}$/)])(
    'returns the same address with and without the plus, and for its own result',
    (digits) => {
      expect(parseAddress(digits)).toBe(`+${digits}`)
      expect(parseAddress(`+${digits}`)).toBe(`+${digits}`)
    },
  )

  it.prop([fc.string({ unit: 'binary' })])('returns only E.164 numbers', (input) => {
    expect(parseAddress(input) ?? '+1234567').toMatch(/^\+[1-9][0-9]{6,14}$/)
  })
})
