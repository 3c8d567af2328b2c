import { writeFileSync } from 'node:fs'
import { printConfigurationReference, printEnvExample } from './configuration-docs.ts'

/** Every generated document, by its path. */
const documents: Readonly<Record<string, string>> = {
  '.env.example': printEnvExample(),
  'docs/reference/configuration.md': printConfigurationReference(),
}

for (const [path, text] of Object.entries(documents)) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text)
}
