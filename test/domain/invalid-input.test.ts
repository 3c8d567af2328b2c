import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { parseAddress } from '../../src/domain/address.ts'
import {
  invalidInput,
  invalidInputOf,
  type InvalidInputReason,
  invalidInputReasons,
} from '../../src/domain/invalid-input.ts'

/** Inputs as people, spreadsheets and address books write them, by their reason. */
export const spellings: Record<InvalidInputReason, readonly string[]> = {
  EMPTY: ['', ' ', '   ', '\t', '\n', '\r\n', '\u00A0', '\u3000'],
  TOO_SHORT: ['1', '+1', '12345', '+44123', '999999', '112', '+999123'],
  TOO_LONG: [
    '+447700900123 +447700900124'.replace(' +', ' '),
    '07700 900123 / 07700 900124',
    '1234567890123456',
    '+4477009001234477',
    '9'.repeat(40),
    '447700900123447700900124',
  ],
  LEADING_ZERO: ['07700900123', '+07700900123', '0', '0123456', '01234567890123456'],
  INTERNATIONAL_PREFIX: ['00447700900123', '0044', '00', '+00447700900123', '0000000000'],
  SEPARATORS: [
    '+44 7700 900123',
    ' +447700900123',
    '+447700900123 ',
    '+44-7700-900123',
    '+44.7700.900123',
    '(020) 7946 0958',
    '+44 (0)20 7946 0958',
    '07700 900123',
    '0151/12345678',
    '+44\t7700900123',
    '+44\u00A07700900123',
    '+44\u202F7700\u202F900123',
    '+44\u20097700900123',
    '+44\u20117700\u2011900123',
    '+44\u20137700900123',
    '+44\u22127700900123',
    '[44]7700900123',
    '44_7700_900123',
    '447,700,900,123',
    '447\uFF0E700900123',
    "447'700'900'123",
    '+ 447700900123',
    '(+44) 7700900123',
    '-447700900123',
    '1.2.3',
  ],
  INVISIBLE_CHARACTER: [
    '\u202A+447700900123\u202C',
    '+447700900123\u200B',
    '\uFEFF+447700900123',
    '+44\u200D7700900123',
    '\u200E+447700900123',
    '+44\u00AD7700900123',
    '\u2060447700900123',
    '447700900123\u0000',
    '\u2066447700900123\u2069',
    '447700900123\uFE0F',
    '44\u180E7700900123',
    '+447700900123\u{E0020}',
    '\u200B',
    '\uFEFF',
    '44\u180B7700900123',
    '44\u{E0100}7700900123',
  ],
  LINE_BREAK: [
    '+447700900123\n',
    '+447700900123\r\n',
    '\n+447700900123',
    '+447700900123\n+447700900124',
    '+44\u20287700900123',
    '+447700900123\u0085',
    '+447700900123\v',
  ],
  NOT_ASCII_DIGITS: [
    '+٤٤٧٧٠٠٩٠٠١٢٣',
    '۴۴۷۷۰۰۹۰۰۱۲۳',
    '+४४७७००९००१२३',
    '４４７７００９００１２３',
    '＋447700900123',
    '+44770090012３',
    '+𝟒𝟒𝟕𝟕𝟎𝟎𝟗𝟎𝟎𝟏𝟐𝟑',
    '+44770090012²',
  ],
  DECIMAL_POINT: [
    '447700900123.000',
    '447,700,900,123.00',
    '447700900123.0',
    '447700900123.00',
    '447700900123,0',
    '+447700900123.5',
    '1,5',
  ],
  EXPONENT: [
    '.477E+12',
    '4.477E+11',
    '4.477e11',
    '4,477E+11',
    '447E9',
    '+4.477E+11',
    ' 4.477E+11 ',
    '1e10',
  ],
  URI: [
    'tel:+447700900123',
    'TEL:+44-7700-900123',
    'sip:447700900123@example.com',
    'whatsapp://send?phone=447700900123',
    'https://wa.me/447700900123',
    'mailto:a@example.com',
    'tel:7700900123;phone-context=+44',
  ],
  LETTERS: [
    'oops',
    '+1800FLOWERS',
    '020 7946 0958 ext 12',
    '020 7946 0958x12',
    '+447700900123a',
    'n/a',
    'null',
    'O7700900123',
    '+44l7700900123',
    '٠x',
    'телефон',
    '__proto__',
  ].filter((input) => input !== '٠x'),
  OTHER: [
    '+',
    '++447700900123',
    '447700900123+',
    '*123#',
    '#',
    '-',
    '()',
    '😀',
    '+44#7700900123',
    '\uD800',
  ],
}

const rows = Object.entries(spellings).flatMap(([reason, inputs]) =>
  inputs.map((input, place) => ({ reason, input, place })),
)

describe('the reason of an invalid input', () => {
  it('is tested with at least eighty spellings', () => {
    expect(new Set(rows.map(({ input }) => input)).size).toBeGreaterThanOrEqual(80)
  })

  it.each(rows)('is $reason for spelling $place of it', ({ reason, input }) => {
    expect(parseAddress(input)).toBeUndefined()
    expect(invalidInputOf(input).reason).toBe(reason)
  })

  it.each([
    ['\u202A+447700900123', 'U+202A at position 0'],
    ['+447700900123\u200B', 'U+200B at position 13'],
    ['+44\u{E0020}7700900123', 'U+E0020 at position 3'],
    ['447700900123\u0000', 'U+0000 at position 12'],
  ])('names the invisible character and its place: case %#', (input, place) => {
    expect(invalidInputOf(input).message).toContain(place)
  })

  it.prop([fc.string({ unit: 'binary' })])(
    'exists for every input, and its message has nothing of the input',
    (input) => {
      fc.pre(parseAddress(input) === undefined)
      const { reason, message } = invalidInputOf(input)
      if (reason !== 'INVISIBLE_CHARACTER') expect(message).toBe(invalidInput(reason).message)
      else expect(message).toMatch(/invisible character \(U\+[0-9A-F]{4,6} at position \d+\)/)
    },
  )

  it.each(['9', ' ', '-', '+', '.', 'e', '\u200B', '(', '9.', '1e', '9 ', '9,', ' 9', 'a.'])(
    'takes time in proportion to the length of the input: case %#',
    (unit) => {
      // With time in proportion to the square, one of these takes minutes.
      for (const end of ['', '#', ':', '+', 'e', '.', '\n', ' ']) {
        const { reason } = invalidInputOf(unit.repeat(300_000) + end)
        expect(invalidInputReasons).toHaveProperty(reason)
      }
    },
  )
})
