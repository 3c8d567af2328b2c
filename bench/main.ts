/**
 * Measures this server beside alternatives: `npm run bench` runs all parts, and
 * `npm run bench -- front-door lists` some of them. `--quick` is a smoke test without figures.
 * Results of a machine that other processes disturb are not written; `--allow-noise` only prints.
 */
import { parseArgs } from 'node:util'
import { installContestants } from './contestants/install.ts'
import { describeNoise, refusalOf, withNoise } from './noise/measure-noise.ts'
import { cache } from './parts/cache.ts'
import { coalescing } from './parts/coalescing.ts'
import { cost } from './parts/cost.ts'
import { frontDoor } from './parts/front-door.ts'
import { lists } from './parts/lists.ts'
import { listsOfAMillion } from './parts/lists-of-a-million.ts'
import { mixed } from './parts/mixed.ts'
import { markdownOf } from './report/markdown.ts'
import { type Part, type PartName, partNames } from './report/part.ts'
import { fastestPieceMs, resultsFolder, store, storedParts } from './report/results.ts'

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
  options: {
    quick: { type: 'boolean', default: false },
    'allow-noise': { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const isPart = (name: string): name is PartName => name in parts
const unknown = positionals.filter((name) => !isPart(name))
if (unknown.length > 0) {
  throw new RangeError(`parts are ${partNames.join(', ')}, got ${unknown.join(', ')}`)
}

const report = (line: string) => void process.stderr.write(`${line}\n`)
installContestants(report)
const { quick, 'allow-noise': allowsNoise } = values
const folder = resultsFolder(quick)
const refusals: string[] = []
let fastestMs = fastestPieceMs(storedParts(resultsFolder(false)))
if (quick) report('--quick is too short for figures: its results only show that all runs.')
for (const name of positionals.length > 0 ? positionals.filter(isPart) : partNames) {
  const startedAt = performance.now()
  const { result, noise } = await withNoise(
    () => parts[name].run({ quick, report }),
    quick ? 'quick' : 'full',
  )
  process.stdout.write(
    `${markdownOf(result, { level: 1, chartsPath: '' })}\n\nNoise: ${describeNoise(noise)}\n\n`,
  )
  fastestMs = Math.min(fastestMs, noise.before.fastestMs, noise.after.fastestMs)
  const refusal = quick ? undefined : refusalOf(noise, fastestMs)
  if (refusal !== undefined) refusals.push(`${name}: ${refusal}`)
  else if (!allowsNoise) store(folder, name, { result, noise })
  const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1)
  report(`${name}: ${minutes} minutes, noise ${describeNoise(noise)}`)
}
for (const refusal of refusals) report(`No figures: ${refusal}`)
if (allowsNoise) {
  report('--allow-noise only prints: it writes no results.')
} else {
  if (refusals.length > 0) process.exitCode = 1
  report(`The results are in ${folder.pathname}`)
  if (!quick) report('npm run bench:docs writes them into docs/benchmarks.md and README.md.')
}
