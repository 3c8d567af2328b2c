import { type ReadOptions, readNumbers } from '../../src/files/read-numbers.ts'

/** Reads a file that arrives in chunks of this size. Text is sent as UTF-8. */
export async function readFile(
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
  chunkSize = 65_536,
) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return readBytes(chunksOf(bytes, chunkSize), options)
}

export async function readBytes(
  bytes: AsyncIterable<Uint8Array>,
  options: Partial<ReadOptions> = {},
) {
  const inputs: string[] = []
  const summary = await readNumbers(
    bytes,
    { type: 'CSV', isGzip: false, maxBytes: 100_000_000, ...options },
    async (batch) => {
      await Promise.resolve()
      inputs.push(...batch)
    },
  )
  return { ...summary, inputs }
}

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void> {
  await Promise.resolve()
  for (let start = 0; start < bytes.byteLength; start += size)
    yield bytes.subarray(start, start + size)
}
