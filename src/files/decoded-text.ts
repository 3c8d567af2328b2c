import { isUtf8 } from 'node:buffer'
import { createGunzip } from 'node:zlib'
import { Readable, pipeline } from 'node:stream'
import { FileError } from './file-error.ts'

/** The encoding, the delimiter and the columns are found in the first bytes, at most this many. */
const headBytes = 64 * 1024

/** Longer chunks are divided, so that each step of reading is short. */
const maxChunkBytes = 64 * 1024

/** Shorter chunks are joined, because an unfinished row is read again with each. */
const minChunkBytes = 32 * 1024

export interface DecodeOptions {
  /** The sender says that the file is compressed. Otherwise its first bytes decide. */
  readonly isGzip: boolean
  /** The maximum number of bytes, after decompression. */
  readonly maxBytes: number
}

export interface DecodedText {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  /** The text of the first bytes. It may end within a line. */
  readonly head: string
  /** The text after the head, in pieces. */
  readonly rest: AsyncGenerator<string, void>
}

/** Decompresses and decodes a file. Rejects with a `FileError`. */
export async function decodeText(
  bytes: AsyncIterable<Uint8Array>,
  options: DecodeOptions,
): Promise<DecodedText> {
  const chunks = resized(limited(await decompressed(bytes, options), options.maxBytes))
  const first = await readHead(chunks, headBytes)
  if (first.byteLength === 0) throw new FileError('EMPTY_FILE')
  const encoding = encodingOf(first)
  const decoder = new TextDecoder(encoding)
  const head = checked(decoder.decode(first, { stream: true }))
  return { encoding, head, rest: decodeRest(chunks, decoder) }
}

async function* decodeRest(
  chunks: AsyncIterator<Uint8Array>,
  decoder: TextDecoder,
): AsyncGenerator<string, void> {
  try {
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      yield checked(decoder.decode(next.value, { stream: true }))
    }
    yield decoder.decode()
  } finally {
    await chunks.return?.()
  }
}

/** Text has no NUL. */
function checked(text: string): string {
  if (text.includes('\0')) throw new FileError('BINARY_FILE')
  return text
}

/** Divides long chunks, and joins short ones. */
async function* resized(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let pending: Uint8Array[] = []
  let byteCount = 0
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.byteLength; start += maxChunkBytes) {
      const part = chunk.subarray(start, start + maxChunkBytes)
      pending.push(part)
      byteCount += part.byteLength
      if (byteCount < minChunkBytes) continue
      yield pending.length === 1 ? part : Buffer.concat(pending)
      pending = []
      byteCount = 0
    }
  }
  if (byteCount > 0) yield Buffer.concat(pending)
}

/** Reads chunks until they have `count` bytes or end. */
async function readHead(chunks: AsyncIterator<Uint8Array>, count: number): Promise<Buffer> {
  const head: Uint8Array[] = []
  let byteCount = 0
  while (byteCount < count) {
    const next = await chunks.next()
    if (next.done) break
    head.push(next.value)
    byteCount += next.value.byteLength
  }
  return Buffer.concat(head)
}

async function decompressed(
  bytes: AsyncIterable<Uint8Array>,
  { isGzip }: DecodeOptions,
): Promise<AsyncIterable<Uint8Array>> {
  const chunks = bytes[Symbol.asyncIterator]()
  const start = await readHead(chunks, 2)
  const all = prepend(start, chunks)
  const hasMagic = start[0] === 0x1f && start[1] === 0x8b
  if (isGzip && !hasMagic) throw new FileError('INVALID_GZIP')
  return hasMagic ? gunzipped(all) : all
}

async function* prepend(
  start: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  try {
    if (start.byteLength > 0) yield start
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** Errors of the sender pass through. */
async function* gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let sourceError: unknown
  const source = Readable.from(
    remembered(bytes, (error) => (sourceError = error)),
    {
      objectMode: false,
      highWaterMark: maxChunkBytes,
    },
  )
  const gunzip = pipeline(source, createGunzip(), () => undefined)
  try {
    yield* gunzip as AsyncIterable<Uint8Array>
  } catch {
    throw sourceError ?? new FileError('INVALID_GZIP')
  }
}

async function* remembered(
  bytes: AsyncIterable<Uint8Array>,
  onError: (error: unknown) => void,
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* bytes
  } catch (error) {
    onError(error)
    throw error
  }
}

async function* limited(
  bytes: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array, void> {
  let byteCount = 0
  for await (const chunk of bytes) {
    byteCount += chunk.byteLength
    if (byteCount > maxBytes) throw new FileError('FILE_TOO_LARGE')
    yield chunk
  }
}

/** The first bytes of a ZIP archive, as `.xlsx` files are. */
const zip = Buffer.from('PK\u0003\u0004', 'latin1')

function encodingOf(head: Buffer): DecodedText['encoding'] {
  if (head.subarray(0, 4).equals(zip)) throw new FileError('BINARY_FILE')
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const zeros = [0, 1].map((parity) => countZeros(head, parity) / (head.byteLength / 2))
  // Digits and separators have a zero byte in UTF-16, on one side.
  if (zeros[1]! > 0.3 && zeros[0]! < 0.1) return 'utf-16le'
  if (zeros[0]! > 0.3 && zeros[1]! < 0.1) return 'utf-16be'
  return isUtf8(withoutCutCharacter(head)) ? 'utf-8' : 'windows-1252'
}

function countZeros(bytes: Buffer, parity: number): number {
  let count = 0
  for (let place = parity; place < bytes.byteLength; place += 2) if (bytes[place] === 0) count += 1
  return count
}

/** The head may end within a character of up to four bytes. */
function withoutCutCharacter(bytes: Buffer): Buffer {
  for (let length = 1; length <= Math.min(3, bytes.byteLength); length++) {
    const byte = bytes[bytes.byteLength - length]!
    if (byte >= 0xc0) return bytes.subarray(0, -length)
    if (byte < 0x80) break
  }
  return bytes
}
