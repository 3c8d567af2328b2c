import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { FileError } from '../../src/files/file-error.ts'
import { readBytes, readFile } from './read-file.ts'

const number = '+999200000001'
const rows = (count: number) => `name;phone\n${`Anna;${number}\n`.repeat(count)}`

/** A file of `count` equal chunks; `sent` counts those that were read. */
function chunks(count: number, chunk: Uint8Array, first = '') {
  const counter = { sent: 0 }
  async function* send(): AsyncGenerator<Uint8Array, void> {
    await Promise.resolve()
    yield Buffer.from(first)
    for (; counter.sent < count; counter.sent++) yield chunk
  }
  return { counter, bytes: send() }
}

const kilobytes = (count: number, character: string) => Buffer.alloc(count * 1024, character)

describe('a file that is no list', () => {
  const zip = Buffer.from('PK\u0003\u0004\u0014\0\u0006\0', 'latin1')

  it.each([
    ['an empty file', '', 'EMPTY_FILE'],
    ['only line ends', '\n\r\n\r', 'EMPTY_FILE'],
    ['only a header', 'name,phone\n', 'EMPTY_FILE'],
    ['only a byte order mark', '\uFEFF', 'EMPTY_FILE'],
    ['a spreadsheet or another ZIP archive', zip, 'BINARY_FILE'],
    ['NUL in the first bytes', `name,phone\n\0,${number}\n`, 'BINARY_FILE'],
    ['NUL later', `${rows(10_000)}\0`, 'BINARY_FILE'],
    ['no column with numbers', 'name,city\nAnna,Rome\nBruno,Turin\n', 'NO_NUMBER_COLUMN'],
    ['one column without a digit', 'name\nAnna\n', 'NO_NUMBER_COLUMN'],
    ['an open quote', `name;phone\n"Anna;${number}\n${rows(9)}`, 'OPEN_QUOTE'],
    ['an open quote in a long file', `${rows(9)}"Anna;${number}\n${rows(9999)}`, 'OPEN_QUOTE'],
    ['a long line', `${rows(9)}${'x'.repeat(100_001)}`, 'LINE_TOO_LONG'],
    ['a long first line', 'x'.repeat(100_001), 'LINE_TOO_LONG'],
    ['1,001 columns', `${';'.repeat(1000)}\n${number}\n`, 'TOO_MANY_COLUMNS'],
    ['1,001 columns later', `${rows(20_000)}${';'.repeat(1000)}\n`, 'TOO_MANY_COLUMNS'],
  ])('is rejected: %s', async (_, content, code) => {
    await expect(readFile(content)).rejects.toMatchObject({ name: 'FileError', code })
  })

  it('has its fault in the message, with the line, and nothing of its content', async () => {
    const file = `name;phone\n"Anna\nMaria";${number}\n\n"Bruno;${number}\n`
    await expect(readFile(file)).rejects.toThrow(
      'A quotation mark is not closed, or only after more than 100,000 characters. (line 5)',
    )
    await expect(readFile(`sep=;\n${file}`)).rejects.toThrow('(line 6)')
  })

  it('accepts 1,000 columns and a row of 100,000 characters', async () => {
    const wide = `${number}${';'.repeat(999)}\n`
    const long = `${number};${'x'.repeat(99_986)}\n`
    const { inputs } = await readFile(wide + long)
    expect(inputs).toEqual([number, number])
  })
})

describe('columns', () => {
  it('names the columns if none has numbers', async () => {
    const error = await readFile('name,city\nAnna,Rome\n').catch((one: unknown) => one)
    expect(error).toBeInstanceOf(FileError)
    expect(error).toMatchObject({
      columns: [
        { number: 1, name: 'name' },
        { number: 2, name: 'city' },
      ],
    })
    expect((error as FileError).message).not.toMatch(/city|Anna/)
  })

  it('names the columns if several have numbers', async () => {
    const file = `work phone,name,private phone\n${number},Anna,${number}\n`
    await expect(readFile(file)).rejects.toMatchObject({
      code: 'SEVERAL_NUMBER_COLUMNS',
      columns: [
        { number: 1, name: 'work phone' },
        { number: 3, name: 'private phone' },
      ],
    })
    await expect(readFile(`${number},Anna,${number}\n`)).rejects.toMatchObject({
      code: 'SEVERAL_NUMBER_COLUMNS',
      columns: [
        { number: 1, name: '1' },
        { number: 3, name: '3' },
      ],
    })
  })

  it.each([['mobile'], ['3'], ['0'], ['']])('rejects the unknown column %j', async (column) => {
    await expect(readFile(rows(3), { column })).rejects.toMatchObject({
      code: 'UNKNOWN_COLUMN',
      columns: [
        { number: 1, name: 'name' },
        { number: 2, name: 'phone' },
      ],
    })
  })
})

describe('the number of a column', () => {
  it('finds it without a name, and in spite of the name of another', async () => {
    const file = `${number},,2\n1,${number},x\n`
    expect(await readFile(file, { column: 1 })).toMatchObject({ inputs: [number, '1'] })
    expect(await readFile(file, { column: 2 })).toMatchObject({ inputs: ['', number] })
  })

  it('is rejected if there is no such column', async () => {
    await expect(readFile(rows(3), { column: 3 })).rejects.toMatchObject({ code: 'UNKNOWN_COLUMN' })
  })
})

describe('gzip', () => {
  const file = rows(1000)
  const packed = gzipSync(file)

  it.each([
    ['is none', Buffer.from(file)],
    ['is empty', Buffer.alloc(0)],
    ['is cut', packed.subarray(0, -9)],
    ['is damaged', Buffer.concat([packed.subarray(0, 20), packed.subarray(25)])],
    ['has other data behind it', Buffer.concat([packed, Buffer.from(file)])],
  ])('is rejected if it %s', async (_, content) => {
    await expect(readFile(content, { isGzip: true })).rejects.toMatchObject({
      code: 'INVALID_GZIP',
    })
  })

  it.each([
    ['is not declared', packed, 1000],
    ['has two members', Buffer.concat([packed, packed]), 2001],
    ['is padded with zeros', Buffer.concat([packed, Buffer.alloc(512)]), 1000],
  ])('is read if it %s', async (_, content, count) => {
    for (const chunkSize of [1, 7, 65_536]) {
      const { inputs } = await readFile(content, {}, chunkSize)
      expect(inputs).toHaveLength(count)
    }
  })

  it('rejects a bomb at the limit, without decompressing the rest', async () => {
    const member = gzipSync('9991234567\n'.repeat(100_000))
    const { bytes, counter } = chunks(10_000, member)
    const reading = readBytes(bytes, { isGzip: true, maxBytes: 20_000_000 })
    await expect(reading).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
    expect(counter.sent).toBeLessThan(1000)
  })
})

describe('a file without an end', () => {
  it.each([
    ['line', kilobytes(64, 'x'), 'LINE_TOO_LONG'],
    ['line of delimiters', kilobytes(64, ';'), 'TOO_MANY_COLUMNS'],
    ['quoted cell', kilobytes(64, '\n'), 'OPEN_QUOTE', '"'],
  ])('is rejected at the first %s that is too long', async (_, chunk, code, start = '') => {
    const { bytes, counter } = chunks(1600, chunk, rows(3000) + start)
    await expect(readBytes(bytes)).rejects.toMatchObject({ code })
    expect(counter.sent).toBeLessThan(10)
  })

  it.each(['TEXT', 'JSONL'] as const)('is rejected at the first long line of %s', async (type) => {
    const { bytes, counter } = chunks(1600, kilobytes(64, ' '))
    await expect(readBytes(bytes, { type })).rejects.toMatchObject({ code: 'LINE_TOO_LONG' })
    expect(counter.sent).toBeLessThan(10)
  })
})

describe('a sender or a receiver that fails', () => {
  const failure = new Error('The connection broke off.')

  it.each([[false], [true]])('passes the error on; gzip: %s', async (isGzip) => {
    async function* broken(): AsyncGenerator<Uint8Array, void> {
      await Promise.resolve()
      const bytes = Buffer.from(rows(10_000))
      yield isGzip ? gzipSync(bytes).subarray(0, 500) : bytes
      throw failure
    }
    await expect(readBytes(broken(), { isGzip })).rejects.toBe(failure)
  })

  it('ends the source when the receiver fails', async () => {
    let hasEnded = false
    const { bytes } = chunks(1000, Buffer.from(rows(1000)))
    async function* watched(): AsyncGenerator<Uint8Array, void> {
      try {
        yield* bytes
      } finally {
        hasEnded = true
      }
    }
    const { readNumbers } = await import('../../src/files/read-numbers.ts')
    const options = { type: 'CSV', isGzip: false, maxBytes: 100_000_000 } as const
    const reading = readNumbers(watched(), options, () => Promise.reject(failure))
    await expect(reading).rejects.toBe(failure)
    expect(hasEnded).toBe(true)
  })
})
