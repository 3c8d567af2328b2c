/**
 * Measures this server beside alternatives: `npm run bench` runs all parts, and
 * `npm run bench -- front-door lists` some of them. `--quick` is a smoke test without figures.
 */
import { parseArgs } from 'node:util'
import { installContestants } from './contestants/install.ts'
import { cache } from './parts/cache.ts'
import { coalescing } from './parts/coalescing.ts'
import { cost } from './parts/cost.ts'
import { frontDoor } from './parts/front-door.ts'
import { lists } from './parts/lists.ts'
import { listsOfAMillion } from './parts/lists-of-a-million.ts'
import { mixed } from './parts/mixed.ts'
import { markdownOf } from './report/markdown.ts'
import { type Part, type PartName, partNames } from './report/part.ts'
import { resultsFolder, store } from './report/results.ts'

const parts: Readonly<Record<PartName, Part>> = {
  coalescing,
  mixed,
  'front-door': frontDoor,
  lists,
  'lists-of-a-million': listsOfAMillion,
  cost,
  cache,
}

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const isPart = (name: string): name is PartName => name in parts
const unknown = positionals.filter((name) => !isPart(name))
if (unknown.length > 0) {
  throw new RangeError(`parts are ${partNames.join(', ')}, got ${unknown.join(', ')}`)
}

const report = (line: string) => void process.stderr.write(`${line}\n`)
installContestants(report)
const folder = resultsFolder(values.quick)
if (values.quick) report('--quick is too short for figures: its results only show that all runs.')
for (const name of positionals.length > 0 ? positionals.filter(isPart) : partNames) {
  const startedAt = performance.now()
  const result = await parts[name].run({ quick: values.quick, report })
  store(folder, name, result)
  process.stdout.write(`${markdownOf(result, { level: 1, chartsPath: '' })}\n\n`)
  report(`${name}: ${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes`)
}
report(`The results are in ${folder.pathname}`)
if (!values.quick) report('npm run bench:docs writes them into docs/benchmarks.md and README.md.')
