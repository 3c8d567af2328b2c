import { build } from 'rolldown'
import config from '../rolldown.config.ts'

await build(config)
