import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { compressFiles } from './compress-files.ts'

/** Builds the page into `dist/web`, with compressed copies of its assets. The server must be built first. */
export async function buildPage(): Promise<void> {
  await build({ configFile: fileURLToPath(new URL('../web/vite.config.ts', import.meta.url)) })
  compressFiles(fileURLToPath(new URL('../dist/web/assets', import.meta.url)))
}
