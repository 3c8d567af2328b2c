import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { compressFiles } from './compress-files.ts'

/** Builds the page into `dist/web`, with compressed copies of its assets. Build the server first: that empties `dist`. */
export async function buildPage(): Promise<void> {
  const { NODE_ENV } = process.env
  process.env['NODE_ENV'] = 'production' // tests have another one, with which React has its checks
  try {
    await build({ configFile: fileURLToPath(new URL('../web/vite.config.ts', import.meta.url)) })
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = NODE_ENV
  }
  compressFiles(fileURLToPath(new URL('../dist/web/assets', import.meta.url)))
}
