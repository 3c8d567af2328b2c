import { build } from 'rolldown'
import config from '../rolldown.config.ts'
import { buildPage } from './build-page.ts'

await build(config)
await buildPage()
