/** Writes what was measured last into README.md, between its two marks: `npm run bench:readme`. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parts } from './parts/all.ts'
import { onWhat, resultsFolder, storedParts } from './results.ts'
import { markdownOf } from './tables.ts'

const readme = new URL('../README.md', import.meta.url)
const [opening, closing] = ['<!-- bench -->', '<!-- /bench -->']

const stored = storedParts(resultsFolder(false), Object.keys(parts))
if (stored.length === 0) throw new Error('nothing was measured yet: npm run bench')
const text = readFileSync(readme, 'utf8')
const [from, to] = [text.indexOf(opening), text.indexOf(closing)]
if (from === -1 || to < from) throw new Error(`README.md needs ${opening} and ${closing}`)

const sections = stored.map(({ result }) =>
  markdownOf(result, { level: 3, charts: 'bench/results/', isBrief: true }),
)
const origins = new Set(stored.map(onWhat))
const written = ['', ...sections, ...origins, ''].join('\n\n')
writeFileSync(readme, text.slice(0, from + opening.length) + written + text.slice(to))
// The tables are laid out as the check of the format wants them.
const formatter = fileURLToPath(new URL('../node_modules/oxfmt/bin/oxfmt', import.meta.url))
spawnSync(process.execPath, [formatter, 'README.md'], { stdio: 'inherit' })
