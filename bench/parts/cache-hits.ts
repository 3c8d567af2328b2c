import { readMetrics } from '../../test/support/read-metrics.ts'
import { seededRandom } from '../arrivals.ts'
import { post } from '../one-device.ts'
import type { Settings, Table } from '../part.ts'
import { startSandboxProcess } from '../sandbox-process.ts'
import { startContestant } from '../server-under-test.ts'
import { type Place, serverWith } from './cache-places.ts'

/** Where answers came from, as shares of what was asked. */
export interface Hits {
  readonly place: Place['name']
  readonly maxEntries: number
  readonly memory: number
  readonly store: number
  readonly missed: number
}

const numberCount = 20_000
const perOperation = 50
const smallMemory = 2000

const query =
  'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { reach { lookedUp } } }'

/** Of the numbers a few are asked for often and most seldom: the r-th in proportion to 1/r. */
function zipf(random: () => number): string {
  const rank = Math.floor(numberCount ** random())
  return `+${999_600_000_000 + rank}`
}

export async function measureHits(
  places: readonly Place[],
  { quick, report }: Settings,
): Promise<Hits[]> {
  const results: Hits[] = []
  for (const place of places) {
    for (const maxEntries of [smallMemory, numberCount]) {
      report(`cache: hits, ${place.name}, ${maxEntries} in memory`)
      results.push(await hitsOf(place, maxEntries, quick ? 40 : 1000))
    }
  }
  return results
}

async function hitsOf(place: Place, maxEntries: number, operationCount: number): Promise<Hits> {
  const sandbox = await startSandboxProcess(0, 0)
  const server = await startContestant(serverWith(place, maxEntries), sandbox.environment)
  const random = seededRandom(7)
  try {
    for (let count = 0; count < operationCount; count++) {
      const addresses = Array.from({ length: perOperation }, () => zipf(random))
      const response = await post(server.url, JSON.stringify({ query, variables: { addresses } }))
      await response.text()
    }
    const metrics = await readMetrics(server.url)
    const of = (result: string) => metrics.get(`rcs_cache_lookups_total{result="${result}"}`) ?? 0
    const total = of('memory') + of('store') + of('miss')
    return {
      place: place.name,
      maxEntries,
      memory: of('memory') / total,
      store: of('store') / total,
      missed: of('miss') / total,
    }
  } finally {
    await server.stop()
    await sandbox.stop()
  }
}

export function hitsTable(hits: readonly Hits[]): Table {
  return {
    title: 'Where answers come from',
    columns: ['Kept in', 'Entries in memory', 'Memory', 'Store', 'Upstream'],
    rows: hits.map(({ place, maxEntries, memory, store, missed }) => [
      place === 'memory' ? 'memory' : `memory and ${place}`,
      maxEntries.toLocaleString('en'),
      percent(memory),
      percent(store),
      percent(missed),
    ]),
  }
}

export const hitsNote = `Where answers come from: operations of ${perOperation} numbers out of ${numberCount.toLocaleString('en')}, of which the r-th is asked for in proportion to 1/r; shares of the numbers asked for, repeats within an operation not counted.`

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
