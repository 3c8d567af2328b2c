import { setTimeout as wait } from 'node:timers/promises'
import { readMetrics } from '../../test/support/read-metrics.ts'
import { post } from '../one-device.ts'
import type { Settings, Table } from '../part.ts'
import { startSandboxProcess } from '../sandbox-process.ts'
import { startContestant } from '../server-under-test.ts'
import { type Place, serverWith } from './cache-places.ts'

/** What a server takes with so many answers in memory, and as many in its store. */
export interface Remembered {
  readonly place: Place['name']
  readonly isLimited: boolean
  readonly count: number
  readonly idleMegabytes: number
  readonly megabytes: number
}

/** What a small machine would set; README says so. */
const limits = {
  NODE_OPTIONS: '--max-old-space-size=220 --max-semi-space-size=4',
  MALLOC_ARENA_MAX: '1',
  MALLOC_TRIM_THRESHOLD_: '131072',
}

const perOperation = 500

/** Long enough for V8 to give back what it does not need. */
const idleMs = 10_000
const query =
  'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { reach { lookedUp } } }'

/** So many may wait to be written before the next operation is sent: more would be lost. */
const mostWaiting = 20_000

export async function measureMemory(
  places: readonly Place[],
  { quick, report }: Settings,
): Promise<Remembered[]> {
  const count = quick ? 20_000 : 1_000_000
  const results: Remembered[] = []
  for (const place of places.filter(({ name }) => name !== 'Postgres')) {
    for (const isLimited of [false, true]) {
      report(`cache: ${count.toLocaleString('en')} answers, ${place.name}`)
      const environment = { ...place.environment, ...(isLimited && limits) }
      results.push({ ...(await remembered({ ...place, environment }, count)), isLimited })
    }
  }
  return results
}

async function remembered(place: Place, count: number): Promise<Omit<Remembered, 'isLimited'>> {
  const sandbox = await startSandboxProcess(0, 0)
  const server = await startContestant(serverWith(place, count), sandbox.environment)
  try {
    const idle = await server.needs()
    for (let first = 0; first < count; first += perOperation) {
      const addresses = Array.from(
        { length: perOperation },
        (_, at) => `+${999_500_000_000 + first + at}`,
      )
      const response = await post(server.url, JSON.stringify({ query, variables: { addresses } }))
      const text = await response.text()
      if (!text.includes(`"lookedUp":${perOperation}`)) throw new Error(text.slice(0, 300))
      if (first % 10_000 === 0) await written(server.url, mostWaiting)
    }
    await written(server.url, 0)
    const { entries, dropped } = await kept(server.url)
    if (entries !== count || dropped > 0) throw new Error(`${entries} of ${count} are remembered`)
    await wait(idleMs)
    const full = await server.needs()
    return {
      place: place.name,
      count,
      idleMegabytes: idle.rssBytes / 1e6,
      megabytes: full.rssBytes / 1e6,
    }
  } finally {
    await server.stop()
    await sandbox.stop()
  }
}

async function kept(url: string) {
  const metrics = await readMetrics(url)
  return {
    entries: metrics.get('rcs_cache_entries')!,
    pending: metrics.get('rcs_store_writes_pending')!,
    dropped: metrics.get('rcs_store_writes_dropped_total')!,
  }
}

async function written(url: string, pending: number): Promise<void> {
  while ((await kept(url)).pending > pending) await wait(20)
}

export function memoryTable(results: readonly Remembered[]): Table {
  return {
    title: 'Memory with many answers',
    columns: ['Kept in', 'Heap', 'Answers', 'Resident MB at the start', 'With the answers'],
    rows: results.map(({ place, isLimited, count, idleMegabytes, megabytes }) => [
      place === 'memory' ? 'memory' : `memory and ${place}`,
      isLimited ? 'limited' : 'as Node likes',
      count.toLocaleString('en'),
      idleMegabytes.toFixed(0),
      megabytes.toFixed(0),
    ]),
  }
}
