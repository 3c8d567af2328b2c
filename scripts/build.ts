import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import config from '../rolldown.config.ts'
import { compressFiles } from './compress-files.ts'

await build(config)
compressFiles(fileURLToPath(new URL('../dist/web/assets', import.meta.url)))
