import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { CsvRows } from '../../src/files/csv-rows.ts'
import { readFile } from './read-file.ts'

const number = fc.integer({ min: 0, max: 99_999_999 }).map((value) => `+999${value + 200_000_000}`)
const name = fc.string({
  unit: fc.constantFrom(...Array.from('aüß€ ,;|\t"\n\r\'=')),
  maxLength: 12,
})
const city = fc.constantFrom('Rome', 'Köln', 'Paris, Texas', 'a;b|c\td')
const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
const delimiter = fc.constantFrom(',', ';', '\t', '|')
const chunkSize = fc.integer({ min: 1, max: 200 })

const table = fc.record({
  rows: fc.array(fc.tuple(name, number, city), { minLength: 2, maxLength: 300 }),
  hasHeader: fc.boolean(),
  /** The place of the numbers. */
  place: fc.integer({ min: 0, max: 2 }),
})

type Table = typeof table extends fc.Arbitrary<infer Value> ? Value : never

function rowsOf({ rows, hasHeader, place }: Table): string[][] {
  const body = rows.map(([first, phone, last]) => [first, last].toSpliced(place, 0, phone))
  const header = ['name', 'city'].toSpliced(place, 0, 'phone')
  return hasHeader ? [header, ...body] : body
}

const encodings = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with BOM': (text: string) => Buffer.from(`\uFEFF${text}`),
  'utf-16le': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'windows-1252': (text: string) => Buffer.from(text.replaceAll('€', ''), 'latin1'),
} as const

describe('readNumbers', () => {
  it.prop([
    table,
    delimiter,
    lineEnd,
    fc.constantFrom(...Object.values(encodings)),
    chunkSize,
    fc.boolean(),
  ])(
    'reads the numbers that were written, in any table, encoding and division into chunks',
    async (written, separator, end, encode, size, quoted) => {
      const text = stringify(rowsOf(written), {
        delimiter: separator,
        record_delimiter: end,
        quoted,
        quoted_match: /[\r\n]|^\s/,
      })
      const { inputs, hasHeader } = await readFile(encode(text), {}, size)
      expect(inputs).toEqual(written.rows.map(([, phone]) => phone))
      expect(hasHeader).toBe(written.hasHeader)
    },
  )

  const word = fc.string({
    unit: fc.constantFrom(...Array.from('+019 x"\u00E9')),
    minLength: 1,
    maxLength: 9,
  })

  it.prop([fc.array(word, { minLength: 1 }), fc.array(lineEnd, { minLength: 1 }), chunkSize])(
    'reads each line of a text, in any division into chunks and with any line ends',
    async (words, ends, size) => {
      const lines = words.map((text) => text.replaceAll(/[ ']/g, '+'))
      const text = lines.map((line, place) => line + ends[place % ends.length]!).join('')
      const { inputs } = await readFile(`header\n${text}`, { type: 'TEXT' }, size)
      expect(inputs).toEqual(lines)
    },
  )

  it.prop([fc.array(number, { minLength: 1 }), fc.json(), chunkSize])(
    'reads the numbers of JSON Lines, in any division into chunks',
    async (numbers, json, size) => {
      const lines = numbers.map((phone) => `{"phone":${JSON.stringify(phone)},"x":${json}}\r\n`)
      const { inputs } = await readFile(lines.join(''), { type: 'JSONL', column: 'phone' }, size)
      expect(inputs).toEqual(numbers)
    },
  )

  it.prop([fc.uint8Array({ maxLength: 3000 }), fc.constantFrom('CSV', 'JSONL', 'TEXT')])(
    'reads any bytes, or rejects them with a FileError',
    async (bytes, type) => {
      const error = await readFile(bytes, { type }, 100).catch((one: unknown) => one)
      if (error instanceof Error) expect(error.name).toBe('FileError')
    },
  )
})

describe('CsvRows', () => {
  function read(texts: readonly string[], separator: string): string[][] {
    const rows: string[][] = []
    const reader = new CsvRows({ delimiter: separator }, (cells) => rows.push(cells))
    for (const text of texts) reader.write(text)
    reader.end()
    return rows
  }

  const cell = fc.string({ unit: fc.constantFrom(...Array.from('ab1 ,;"\n\r')), maxLength: 6 })
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }))

  it.prop([rows, delimiter, lineEnd, fc.array(fc.nat(20))])(
    'reads rows of any lengths as csv-parse does, in any division into texts',
    (written, separator, end, sizes) => {
      const text = stringify(written, {
        delimiter: separator,
        record_delimiter: end,
        quoted_match: /[\r\n]|^\s/,
      })
      const texts: string[] = []
      let start = 0
      for (const size of sizes) {
        texts.push(text.slice(start, start + size))
        start += size
      }
      texts.push(text.slice(start))
      const expected = parse(text, {
        delimiter: separator,
        record_delimiter: [end],
        relax_column_count: true,
        skip_empty_lines: true,
      })
      expect(read(texts, separator)).toEqual(expected)
    },
  )

  it('counts the lines of rows, also within quotes', () => {
    const lines: number[] = []
    const reader = new CsvRows({ delimiter: ',' }, (_, line) => lines.push(line))
    reader.write('a\r\n\r\n"b\r\nb\rb"\rc\n\nd')
    reader.end()
    expect(lines).toEqual([1, 3, 6, 8])
  })
})
