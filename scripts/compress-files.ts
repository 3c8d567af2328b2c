import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Smaller files save less than a packet. */
const minBytes = 1000

/** A result that saves less is not worth its second copy. */
const maxShare = 0.9

const compressors = {
  br: (content: Buffer) =>
    brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
      },
    }),
  gz: (content: Buffer) => gzipSync(content, { level: constants.Z_BEST_COMPRESSION }),
}

/** Writes `x.js.br` and `x.js.gz` next to `x.js`, for each file of the directory that becomes smaller. */
export function compressFiles(directory: string): void {
  for (const name of globSync('*.{css,js,svg}', { cwd: directory })) {
    const file = join(directory, name)
    const content = readFileSync(file)
    for (const [ending, compress] of Object.entries(compressors)) {
      const result = compress(content)
      const isWorthIt =
        content.byteLength >= minBytes && result.byteLength <= maxShare * content.byteLength
      if (isWorthIt) writeFileSync(`${file}.${ending}`, result)
      else rmSync(`${file}.${ending}`, { force: true })
    }
  }
}
