import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compressFiles } from '../../scripts/compress-files.ts'
import { afterTest } from './after-test.ts'

export const script = 'x-B0_a9-Zz.js'
export const font = 'x-C1.woff2'

/** The content of each asset. The script becomes smaller by compression. */
export const pageAssets: Readonly<Record<string, Buffer>> = {
  [script]: Buffer.from('console.log("page")\n'.repeat(500)),
  'x-D2.css': Buffer.from('body { margin: 0 }\n'),
  'x-E3.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  [font]: Buffer.from('wOF2'),
}

/** Writes a page as the build does; deleted after the test. */
export function writePageDirectory(): { readonly path: string; readonly url: URL } {
  const path = emptyDirectory()
  const assets = join(path, 'assets')
  mkdirSync(assets)
  writePage(path, 'the first page')
  writeFileSync(join(path, 'beside.js'), 'not an asset')
  for (const [name, content] of Object.entries(pageAssets)) {
    writeFileSync(join(assets, name), content)
  }
  compressFiles(assets)
  return { path, url: pathToFileURL(`${path}/`) }
}

export function writePage(path: string, title: string): void {
  writeFileSync(join(path, 'index.html'), `<!doctype html><title>${title}</title>`)
}

/** Deleted after the test. */
export function emptyDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'rcs-page-'))
  afterTest(() => rmSync(path, { recursive: true }))
  return path
}
