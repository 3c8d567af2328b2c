import { parse } from 'csv-parse/sync'
import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { JobEntry } from '../../src/domain/bulk-lookup-job.ts'
import { createFailure } from '../../src/domain/failure.ts'
import { csvHeader, csvRows, excelRows, jsonlRows } from '../../src/files/write-entries.ts'
import { address } from '../support/addresses.ts'
import { readFile } from './read-file.ts'

const checkedAt = new Date('2026-01-02T03:04:05.678Z')

function found(index: number, input = `+${999_200_000_000 + index}`): JobEntry {
  const number = address(index)
  const device = {
    address: number,
    carrierId: 'Vodafone, "DE"',
    carrierStatus: null,
    rcsEnabled: true,
    checkedAt,
    source: 'BULK',
  } as const
  return { index, input, status: 'FOUND', address: number, device, failure: null }
}

function invalid(index: number, input: string): JobEntry {
  const failure = createFailure(input, { code: 'INVALID_ADDRESS', reason: 'LETTERS' })
  return { index, input, status: 'INVALID', address: null, device: null, failure }
}

const erased: JobEntry = {
  index: 2,
  input: null,
  status: 'ERASED',
  address: null,
  device: null,
  failure: null,
}

function cellsOf(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n' })
}

/** The cell of the input in a row. */
function inputCell(entry: JobEntry, write = csvRows): string {
  return cellsOf(write([entry]))[0]![1]!
}

describe('CSV', () => {
  it('has a header with a byte order mark, and a row for each entry', () => {
    const text = csvHeader() + csvRows([found(0), invalid(1, 'x'), erased])
    expect(text.startsWith('\uFEFFindex,')).toBe(true)
    const { message } = invalid(1, 'x').failure!
    const time = checkedAt.toISOString()
    const empty = (count: number) => Array.from({ length: count }, () => '')
    const names =
      'index,input,status,address,rcs_enabled,carrier_id,carrier_status,checked_at,source,failure_code,failure_message,retryable'
    const number = '+999200000000'
    expect(cellsOf(text)).toEqual([
      names.split(','),
      ['0', number, 'FOUND', number, 'true', 'Vodafone, "DE"', '', time, 'BULK', ...empty(3)],
      ['1', 'x', 'INVALID', ...empty(6), 'INVALID_ADDRESS', message, 'false'],
      ['2', '', 'ERASED', ...empty(9)],
    ])
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+1-cmd', "'+1-cmd"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\n=1', "'\n'=1"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['x;=1', "x;'=1"],
    ['x;"=1"', `x;'"=1"`],
    ['+999;+998', "'+999;'+998"],
    ['+999 200', "'+999 200"],
  ])('makes a formula text: %j', (input, cell) => {
    expect(inputCell(invalid(0, input))).toBe(cell)
  })

  it.each(['+999200000000', '999200000000', '+12', '00999', 'Anna - x', 'x=1', "it's", ''])(
    'leaves other text as it is: %j',
    (input) => {
      expect(inputCell(invalid(0, input))).toBe(input)
    },
  )

  it('makes the formula in a name of the vendor text', () => {
    const entry = found(0)
    const device = { ...entry.device!, carrierId: '=1', carrierStatus: '@x' }
    expect(cellsOf(csvRows([{ ...entry, device }]))[0]!.slice(5, 7)).toEqual(["'=1", "'@x"])
  })

  it('protects phone numbers for Excel, and nothing else', () => {
    const [row] = cellsOf(excelRows([found(0, '999200000000')]))
    expect(row!.slice(0, 4)).toEqual(['0', '="999200000000"', 'FOUND', '="+999200000000"'])
    expect(inputCell(invalid(0, '="1"&A1'), excelRows)).toBe(`'="1"&A1`)
    expect(inputCell(erased, excelRows)).toBe('')
  })

  const anyText = fc.string({ unit: 'grapheme-ascii', maxLength: 30 })
  const hostile = fc.string({
    unit: fc.constantFrom(...Array.from('=+-@;,|\t\r\n" \'1a＝')),
    maxLength: 12,
  })

  it.prop([fc.oneof(anyText, hostile), fc.constantFrom(',', ';', '\t')])(
    'has no formula, at whichever delimiter a spreadsheet divides the rows',
    (input, delimiter) => {
      const text = csvRows([invalid(0, input), found(1)])
      const cells = text.split(/[\r\n]/).flatMap((line) => line.split(delimiter))
      const formula = /^[\s"]*(?:[=@＝-]|\+(?!\d*(?:,|$)))/
      expect(cells.filter((cell) => formula.test(cell))).toEqual([])
    },
  )

  it.prop([fc.array(fc.oneof(anyText, hostile), { minLength: 1 })])(
    'has the cells of each row, with and without quotes',
    (inputs) => {
      const entries = inputs.map((input, index) => ({ ...erased, index, input }))
      const rows = cellsOf(csvRows([...entries, found(0), { ...erased, index: 0 }]))
      expect(rows.map(([index]) => Number(index))).toEqual([...inputs.keys(), 0, 0])
      const written = rows.slice(0, -2).map(([, input]) => input!.replaceAll("'", ''))
      expect(written).toEqual(inputs.map((input) => input.replaceAll("'", '')))
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([12]))
    },
  )

  it.prop([fc.array(fc.nat(99_999), { minLength: 1 }), fc.constantFrom(csvRows, excelRows)])(
    'can be uploaded again',
    async (numbers, write) => {
      const file = csvHeader() + write(numbers.map((number) => found(number)))
      const { inputs } = await readFile(file, { column: 'address' })
      expect(inputs).toEqual(numbers.map(address))
    },
  )
})

describe('JSON Lines', () => {
  it('have the names of the GraphQL API', () => {
    const lines = jsonlRows([found(0), invalid(1, '=x\n'), erased]).split('\n')
    expect(lines.pop()).toBe('')
    const none = {
      address: null,
      rcsEnabled: null,
      carrierId: null,
      carrierStatus: null,
      checkedAt: null,
      source: null,
    }
    const { message } = invalid(1, 'x').failure!
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        index: 0,
        input: '+999200000000',
        status: 'FOUND',
        address: '+999200000000',
        rcsEnabled: true,
        carrierId: 'Vodafone, "DE"',
        carrierStatus: null,
        checkedAt: checkedAt.toISOString(),
        source: 'BULK',
        failure: null,
      },
      {
        ...none,
        index: 1,
        input: '=x\n',
        status: 'INVALID',
        failure: { code: 'INVALID_ADDRESS', reason: 'LETTERS', message, retryable: false },
      },
      { ...none, index: 2, input: null, status: 'ERASED', failure: null },
    ])
  })
})
