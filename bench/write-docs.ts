/** Writes `docs/benchmarks.md` and the table in README from bench/results: `npm run bench:docs`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { benchmarksPage } from './report/benchmarks-page.ts'
import { withBenchTable } from './report/readme-table.ts'
import { resultsFolder, storedParts } from './report/results.ts'

const parts = storedParts(resultsFolder(false))
const readme = new URL('../README.md', import.meta.url)
writeFileSync(readme, withBenchTable(readFileSync(readme, 'utf8'), parts))
writeFileSync(new URL('../docs/benchmarks.md', import.meta.url), benchmarksPage(parts))
