import { describe, expect, it } from 'vitest'
import { readFile } from './read-file.ts'

const [first, second] = ['+999200000001', '+999200000002']

describe('CSV', () => {
  it('describes how it was understood', async () => {
    const file = `id;name;phone\n1;Anna;${first}\n2;Bruno;${second}\n`
    expect(await readFile(file)).toEqual({
      encoding: 'utf-8',
      delimiter: ';',
      hasHeader: true,
      column: { index: 2, name: 'phone' },
      firstRows: [
        ['id', 'name', 'phone'],
        ['1', 'Anna', first],
        ['2', 'Bruno', second],
      ],
      rowCount: 2,
      inputs: [first, second],
    })
  })

  it('shows at most 20 rows and the header, 20 cells and 100 characters', async () => {
    const row = `${first}${`,${'x'.repeat(110)}`.repeat(24)}\n`
    const { firstRows } = await readFile(row.repeat(30))
    expect(firstRows).toHaveLength(21)
    expect(firstRows[0]).toHaveLength(20)
    expect(firstRows[0]![1]).toHaveLength(100)
  })

  it.each([
    ['commas', `name,phone\nAnna,${first}\n`],
    ['tabs', `name\tphone\nAnna\t${first}\n`],
    ['bars', `name|phone\nAnna|${first}\n`],
    ['commas in all names', `Rossi, Anna;${first}\nVerdi, Bruno;${second}\n`],
    ['a decimal comma in each row', `1,5;${first}\n2,5;${second}\n`],
    ['a line with the delimiter', `sep=;\nname;phone\nAnna;${first}\n`],
    ['delimiters in quotes', `"name;x,y,z","phone"\n"A;n,n,a","${first}"\n`],
    ['rows of different lengths', `${first};a\nx\n${first};a;b\n${first};a;b;c\n${first}\n`],
    ['one column', `phone\n${first}\n`],
    ['a delimiter after each row', `phone;\n${first};\n`],
    ['a byte order mark', `\uFEFFphone\n${first}\n`],
    ['a blank before quotes', `"name", "phone"\n"A, n", "${first}"\n`],
  ])('is read with %s', async (_, file) => {
    const { inputs } = await readFile(file)
    expect(inputs[0]).toBe(first)
  })

  it.each([
    ['names of phone numbers', `customer number,phone\n9991234567890,9992000000010\n`, 1],
    ['a plus rather than long ids', `9991234567890,${first}\n9991234567891,${second}\n`, 1],
    ['dates and postal codes', `2026-01-02,00118,${first}\n`, 2],
    ['national numbers', `Anna,(0151) 234 567\nBruno,0152/345678\n`, 1],
    ['exponents below a usual name', `name,phone\nAnna,9.99E+11\nBruno,9.99E+11\n`, 1],
    ['a usual name above some wrong numbers', `phone\nabc\n0171\n9.99E+11\n`, 0],
    ['the only column, with a digit', `abc\nx\ny 1\n`, 0],
    ['a usual name and no number in the first rows', `a,mobile\n${'x,\n'.repeat(200)}`, 1],
  ])('finds the column: %s', async (_, file, index) => {
    const { column } = await readFile(file)
    expect(column?.index).toBe(index)
  })

  it.each([
    ['a name', ' PHONE 2 '],
    ['a place', '3'],
  ])('takes the column that %s tells', async (_, column) => {
    const file = `name,phone 1,Phone 2\nAnna,${first},${second}\n`
    const { inputs } = await readFile(file, { column })
    expect(inputs).toEqual([second])
  })

  it('finds the delimiter by the column that is wanted', async () => {
    const file = `id;first, last;phone\n1;Anna, R;${first}\n2;Bruno, V;${second}\n`
    const { delimiter, inputs } = await readFile(file, { column: 'first, last' })
    expect({ delimiter, inputs }).toEqual({ delimiter: ';', inputs: ['Anna, R', 'Bruno, V'] })
  })

  it('takes the first row as a header only if it has no number', async () => {
    const without = await readFile(`Anna,${first}\nBruno,${second}\n`)
    expect(without).toMatchObject({ hasHeader: false, rowCount: 2, column: { name: null } })
    const broken = await readFile(`Anna,+999 200 x\nBruno,${second}\n`, { column: '2' })
    expect(broken).toMatchObject({ hasHeader: true, rowCount: 1 })
  })

  it('skips empty rows, and passes empty cells on', async () => {
    const { inputs } = await readFile(`name;phone\n\n ; \n;;\nAnna;\nBruno\n;${first}\n`)
    expect(inputs).toEqual(['', '', first])
  })

  it('removes blanks and what spreadsheets add, and repairs nothing', async () => {
    const cells = [
      `="${first}"`,
      `"=""${first}"""`,
      `'${first}`,
      ` ${first}\u00A0`,
      '9.99E+11',
      '999-200',
      '\'"',
    ]
    const { inputs } = await readFile(`phone\n${cells.join('\n')}\n`)
    expect(inputs).toEqual([first, first, first, first, '9.99E+11', '999-200', '"'])
  })

  it('reads quotes within cells as they are', async () => {
    const file = `name;phone\n5" pipe;${first}\n"Anna" Rossi;${second}\n"say ""hi""";"${first}"\n`
    const { inputs, firstRows } = await readFile(file)
    expect(inputs).toEqual([first, second, first])
    expect(firstRows.slice(1).map(([name]) => name)).toEqual(['5" pipe', 'Anna Rossi', 'say "hi"'])
  })
})

describe('encodings', () => {
  const file = `name;phone\nMüller;${first}\n`
  const utf16 = Buffer.from(file, 'utf16le')

  it.each([
    ['utf-8', Buffer.from(file)],
    ['utf-8', Buffer.from(`\uFEFF${file}`)],
    ['utf-16le', utf16],
    ['utf-16le', Buffer.from(`\uFEFF${file}`, 'utf16le')],
    ['utf-16be', Buffer.from(utf16).swap16()],
    ['utf-16be', Buffer.from(`\uFEFF${file}`, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(file, 'latin1')],
  ])('finds %s', async (encoding, bytes) => {
    for (const chunkSize of [1, 3, 65_536]) {
      const summary = await readFile(bytes, {}, chunkSize)
      expect(summary).toMatchObject({ encoding, inputs: [first] })
      expect(summary.firstRows[1]![0]).toBe('Müller')
    }
  })

  it('reads numbers below a byte that is no UTF-8 late in the file', async () => {
    const rows = `x;${first}\n`.repeat(10_000)
    const bytes = Buffer.concat([Buffer.from(rows), Buffer.from(`Müller;${second}\n`, 'latin1')])
    const { inputs } = await readFile(bytes)
    expect(inputs.at(-1)).toBe(second)
  })

  it('reads a character that the first 64 KB divide', async () => {
    for (const fill of [0, 1, 2, 3]) {
      const start = `name;phone\n${`x;${first}\n`.repeat(4000)}`
      const name = `${'x'.repeat(65_536 - start.length - fill)}😀`
      const { encoding } = await readFile(`${start}${name};${second}\n`)
      expect(encoding).toBe('utf-8')
    }
  })
})

describe('JSON Lines', () => {
  const read = (lines: string, column?: string) => readFile(lines, { type: 'JSONL', column })

  it.each([
    ['strings', `"${first}"\n" ${second} "\n`],
    ['numbers', `${first.slice(1)}\n${second.slice(1)}`],
    ['objects', `{"id":1,"phone":"${first}"}\n\n{"phone":"${second}","x":[1]}\n`],
    ['numbers in objects', `{"name":"A","to":${first.slice(1)}}\r\n{"to":${second.slice(1)}}`],
  ])('are read: %s', async (_, lines) => {
    const { inputs } = await read(lines)
    expect(inputs.map((input) => input.replace(/^\+?/, '+'))).toEqual([first, second])
  })

  it('have a field that the first object decides, or the client', async () => {
    const lines = `{"phone":"${first}","fax":"${second}"}\n{"fax":null}\n{"phone":""}\n`
    expect(await read(lines)).toMatchObject({ column: { name: 'phone' }, inputs: [first, '', ''] })
    expect(await read(lines, 'FAX')).toMatchObject({ inputs: [second, '', ''] })
    await expect(read(lines, 'mobile')).rejects.toMatchObject({
      code: 'UNKNOWN_COLUMN',
      columns: [
        { number: 1, name: 'phone' },
        { number: 2, name: 'fax' },
      ],
    })
    expect(await read(`{"phone":null}\n{"phone":"${first}"}`)).toMatchObject({
      inputs: ['', first],
    })
  })

  it.each(['{', '[1]', 'true', 'null', '{"phone":{}}', '{"phone":true}'])(
    'are rejected with %s, with the line',
    async (line) => {
      await expect(read(`{"phone":"${first}"}\n\n${line}\n`)).rejects.toThrow(
        'A line is not a JSON string, number or object. (line 3)',
      )
    },
  )

  it('take no property of the prototype for a field', async () => {
    const { inputs } = await read(`{"__proto__":"x","phone":"${first}"}\n{"__proto__":{}}\n`)
    expect(inputs).toEqual([first, ''])
  })
})

describe('text', () => {
  it('has one number in each line, below a header without digits', async () => {
    const { inputs, hasHeader } = await readFile(`numbers\n${first}\n\n ${second}\t\r\nx`, {
      type: 'TEXT',
    })
    expect({ inputs, hasHeader }).toEqual({ inputs: [first, second, 'x'], hasHeader: true })
  })
})

describe('batches', () => {
  it('have at most 2,000 inputs', async () => {
    const sizes: number[] = []
    const { readNumbers } = await import('../../src/files/read-numbers.ts')
    async function* file(): AsyncGenerator<Uint8Array, void> {
      await Promise.resolve()
      yield Buffer.from('1234567\n'.repeat(20_000))
    }
    const options = { type: 'CSV', isGzip: false, maxBytes: 1_000_000 } as const
    await readNumbers(file(), options, (inputs) => {
      sizes.push(inputs.length)
      return Promise.resolve()
    })
    expect(Math.max(...sizes)).toBe(2000)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(20_000)
  })
})
