/**
 * Measures this server beside what could stand in its place: `npm run bench`, all of it, or
 * `npm run bench -- front-door lists`, parts of it. `--quick` only shows that everything runs.
 */
import { parseArgs } from 'node:util'
import { installContestants } from './install-contestants.ts'
import { parts } from './parts/all.ts'
import { resultsFolder, store, writeTables } from './results.ts'
import { markdownOf } from './tables.ts'

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const names = Object.keys(parts)
const unknown = positionals.filter((name) => !(name in parts))
if (unknown.length > 0) {
  throw new RangeError(`parts are ${names.join(', ')}, got ${unknown.join(', ')}`)
}

const report = (line: string) => void process.stderr.write(`${line}\n`)
installContestants(report)
const folder = resultsFolder(values.quick)
if (values.quick) report('QUICK: too short for figures; the results are not for keeping.')
for (const name of positionals.length > 0 ? positionals : names) {
  const startedAt = performance.now()
  const result = await parts[name]!.run({ quick: values.quick, report })
  store(folder, name, result)
  process.stdout.write(`${markdownOf(result, { level: 2, charts: '', isBrief: false })}\n\n`)
  report(`${name}: ${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes`)
}
writeTables(folder, names)
report(`Written to ${folder.pathname}`)
