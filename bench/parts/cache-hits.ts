import { readMetrics } from '../../test/support/read-metrics.ts'
import { seededRandom } from '../load/arrivals.ts'
import { post } from '../load/one-device.ts'
import type { Settings, Table } from '../report/part.ts'
import { startContestant } from '../servers/contestant.ts'
import { startSandboxProcess } from '../servers/sandbox-process.ts'
import { type Backend, serverWith } from './cache-backends.ts'

/** The sources of answers, as shares of the numbers looked up. */
export interface Hits {
  readonly backend: Backend['name']
  readonly maxEntries: number
  readonly memory: number
  readonly store: number
  readonly missed: number
}

const numberCount = 20_000
const numbersPerOperation = 50
const fewEntries = 2000

const query =
  'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { reach { lookedUp } } }'

/** A number by Zipf's law: the probability of the r-th number is proportional to 1/r. */
function zipf(random: () => number): string {
  const rank = Math.floor(numberCount ** random())
  return `+${999_600_000_000 + rank}`
}

export async function measureHits(
  backends: readonly Backend[],
  { quick, report }: Settings,
): Promise<Hits[]> {
  const results: Hits[] = []
  for (const backend of backends) {
    for (const maxEntries of quick ? [fewEntries] : [fewEntries, numberCount]) {
      report(`cache: hits, ${backend.name}, ${maxEntries} in memory`)
      results.push(await hitsOf(backend, maxEntries, quick ? 20 : 1000))
    }
  }
  return results
}

async function hitsOf(backend: Backend, maxEntries: number, operationCount: number): Promise<Hits> {
  const sandbox = await startSandboxProcess(0, 0)
  const server = await startContestant(serverWith(backend, maxEntries), sandbox.environment)
  const random = seededRandom(7)
  try {
    for (let count = 0; count < operationCount; count++) {
      const addresses = Array.from({ length: numbersPerOperation }, () => zipf(random))
      const response = await post(server.url, JSON.stringify({ query, variables: { addresses } }))
      await response.text()
    }
    const metrics = await readMetrics(server.url)
    const count = (result: string) =>
      metrics.get(`rcs_cache_lookups_total{result="${result}"}`) ?? 0
    const total = count('memory') + count('store') + count('miss')
    return {
      backend: backend.name,
      maxEntries,
      memory: count('memory') / total,
      store: count('store') / total,
      missed: count('miss') / total,
    }
  } finally {
    await server.stop()
    await sandbox.stop()
  }
}

export function hitsTable(hits: readonly Hits[]): Table {
  return {
    title: 'Sources of answers',
    columns: ['Cache', 'Entries in memory', 'From memory', 'From the store', 'From the upstream'],
    rows: hits.map(({ backend, maxEntries, memory, store, missed }) => [
      backend === 'memory' ? 'memory' : `memory and ${backend}`,
      maxEntries.toLocaleString('en'),
      percent(memory),
      percent(store),
      percent(missed),
    ]),
  }
}

export const hitsNote = `Sources of answers: each operation looks up ${numbersPerOperation} of ${numberCount.toLocaleString('en')} numbers; the probability of the r-th number is proportional to 1/r. Shares are of the numbers looked up, without the duplicates of an operation.`

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
