import { writeFileSync } from 'node:fs'
import { printSdl } from '../src/graphql/print-sdl.ts'

writeFileSync(new URL('../schema.graphql', import.meta.url), printSdl())
