import { setTimeout as wait } from 'node:timers/promises'
import { readMetrics } from '../../test/support/read-metrics.ts'
import { post } from '../load/one-device.ts'
import type { Settings, Table } from '../report/part.ts'
import { startContestant } from '../servers/contestant.ts'
import { startSandboxProcess } from '../servers/sandbox-process.ts'
import { type Backend, serverWith } from './cache-backends.ts'

/** The memory of a server with this many answers in memory, and as many in its store. */
export interface MemoryUsage {
  readonly backend: Backend['name']
  readonly isLimited: boolean
  readonly count: number
  readonly idleMegabytes: number
  readonly megabytes: number
}

/** Settings for a small machine. */
const limits = {
  NODE_OPTIONS: '--max-old-space-size=220 --max-semi-space-size=4',
  MALLOC_ARENA_MAX: '1',
  MALLOC_TRIM_THRESHOLD_: '131072',
}

const numbersPerOperation = 500

/** After this time V8 has returned the memory that it does not need; a smoke test does not wait for that. */
const idleMs = { full: 10_000, quick: 300 }
const query =
  'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { reach { lookedUp } } }'

/** The next operation starts when fewer writes are pending: the server would drop more. */
const maxPendingWrites = 20_000

export async function measureMemory(
  backends: readonly Backend[],
  { quick, report }: Settings,
): Promise<MemoryUsage[]> {
  const size = quick
    ? { count: 10_000, idleMs: idleMs.quick }
    : { count: 1_000_000, idleMs: idleMs.full }
  const results: MemoryUsage[] = []
  for (const backend of backends.filter(({ name }) => name !== 'Postgres')) {
    for (const isLimited of [false, true]) {
      report(`cache: ${size.count.toLocaleString('en')} answers, ${backend.name}`)
      const environment = { ...backend.environment, ...(isLimited && limits) }
      results.push({ ...(await memoryOf({ ...backend, environment }, size)), isLimited })
    }
  }
  return results
}

interface Size {
  readonly count: number
  readonly idleMs: number
}

async function memoryOf(backend: Backend, size: Size): Promise<Omit<MemoryUsage, 'isLimited'>> {
  const { count } = size
  const sandbox = await startSandboxProcess(0, 0)
  const server = await startContestant(serverWith(backend, count), sandbox.environment)
  try {
    const idle = await server.usage()
    for (let first = 0; first < count; first += numbersPerOperation) {
      const addresses = Array.from(
        { length: numbersPerOperation },
        (_, index) => `+${999_500_000_000 + first + index}`,
      )
      const response = await post(server.url, JSON.stringify({ query, variables: { addresses } }))
      const text = await response.text()
      if (!text.includes(`"lookedUp":${numbersPerOperation}`)) throw new Error(text.slice(0, 300))
      if (first % 10_000 === 0) await writesPendingUpTo(maxPendingWrites, server.url)
    }
    await writesPendingUpTo(0, server.url)
    const { entries, dropped } = await cacheState(server.url)
    if (entries !== count || dropped > 0) throw new Error(`${entries} of ${count} are cached`)
    await wait(size.idleMs)
    const full = await server.usage()
    return {
      backend: backend.name,
      count,
      idleMegabytes: idle.rssBytes / 1e6,
      megabytes: full.rssBytes / 1e6,
    }
  } finally {
    await server.stop()
    await sandbox.stop()
  }
}

async function cacheState(url: string) {
  const metrics = await readMetrics(url)
  return {
    entries: metrics.get('rcs_cache_entries')!,
    pending: metrics.get('rcs_store_writes_pending')!,
    dropped: metrics.get('rcs_store_writes_dropped_total')!,
  }
}

async function writesPendingUpTo(max: number, url: string): Promise<void> {
  while ((await cacheState(url)).pending > max) await wait(20)
}

export function memoryTable(results: readonly MemoryUsage[]): Table {
  return {
    title: 'Memory with many answers',
    columns: [
      'Cache',
      'Memory settings',
      'Answers',
      'Resident MB at the start',
      'Resident MB with the answers',
    ],
    rows: results.map(({ backend, isLimited, count, idleMegabytes, megabytes }) => [
      backend === 'memory' ? 'memory' : `memory and ${backend}`,
      isLimited ? 'limited' : 'default',
      count.toLocaleString('en'),
      idleMegabytes.toFixed(0),
      megabytes.toFixed(0),
    ]),
  }
}
