import { request } from 'undici'
import { median } from '../load/quantiles.ts'
import type { Settings, Table } from '../report/part.ts'
import { type RunningServer, startContestant } from '../servers/contestant.ts'
import { startSandboxProcess } from '../servers/sandbox-process.ts'
import { type Backend, serverWith } from './cache-backends.ts'

interface Case {
  readonly name: string
  readonly size: number
  /** The measured operations with each backend. The same number of operations runs before, to warm up. */
  readonly rounds: number
  /** The numbers have cached answers. */
  readonly isHit: boolean
  /** The size of the cache in memory. With 1, the store has to answer. */
  readonly maxEntries: number
}

const cases: readonly Case[] = [
  { name: 'one device, cached in memory', size: 1, rounds: 1000, isHit: true, maxEntries: 200_000 },
  {
    name: '500 devices, cached in memory',
    size: 500,
    rounds: 200,
    isHit: true,
    maxEntries: 200_000,
  },
  { name: 'one device, cached in the store', size: 1, rounds: 1000, isHit: true, maxEntries: 1 },
  { name: '500 devices, cached in the store', size: 500, rounds: 200, isHit: true, maxEntries: 1 },
  { name: 'one device, not cached', size: 1, rounds: 40, isHit: false, maxEntries: 200_000 },
  { name: '500 devices, not cached', size: 500, rounds: 40, isHit: false, maxEntries: 200_000 },
]

const query =
  'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { devices { address rcsEnabled source } } }'

let usedNumberCount = 0

/** Numbers that no earlier operation looked up. */
function newNumbers(count: number): string[] {
  const first = 999_400_000_000 + usedNumberCount
  usedNumberCount += count
  return Array.from({ length: count }, (_, index) => `+${first + index}`)
}

/** `fetch` would take about as long as the server takes for a cached device. */
async function lookUp(url: string, addresses: readonly string[]): Promise<string> {
  const { body } = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { addresses } }),
  })
  return body.text()
}

/** Median milliseconds of each case with each backend; `undefined` for a case without a store. */
export async function measureLatency(
  backends: readonly Backend[],
  { quick, report }: Settings,
): Promise<readonly (readonly (number | undefined)[])[]> {
  const sandbox = await startSandboxProcess(120, 250)
  try {
    const results: (number | undefined)[][] = []
    for (const one of cases) {
      report(`cache: ${one.name}`)
      const rounds = quick ? 1 : one.rounds
      results.push(await timesOf(one, { backends, rounds, environment: sandbox.environment }))
    }
    return results
  } finally {
    await sandbox.stop()
  }
}

interface RunOptions {
  readonly backends: readonly Backend[]
  readonly rounds: number
  readonly environment: Readonly<Record<string, string>>
}

async function timesOf(
  one: Case,
  { backends, rounds, environment }: RunOptions,
): Promise<(number | undefined)[]> {
  const needsStore = one.maxEntries === 1
  const servers: (RunningServer | undefined)[] = []
  try {
    for (const backend of backends) {
      const isMeasured = !(needsStore && backend.name === 'memory')
      const server = isMeasured
        ? await startContestant(serverWith(backend, one.maxEntries), environment)
        : undefined
      servers.push(server)
    }
    const times: number[][] = servers.map(() => [])
    const known = newNumbers(one.size)
    for (const server of servers) if (server && one.isHit) await lookUp(server.url, known)
    for (let round = -rounds; round < rounds; round++) {
      for (const [index, server] of servers.entries()) {
        if (server === undefined) continue
        const tookMs = await timed(server.url, one, one.isHit ? known : newNumbers(one.size))
        if (round >= 0) times[index]!.push(tookMs)
      }
    }
    return times.map((measured) => (measured.length === 0 ? undefined : median(measured)))
  } finally {
    for (const server of servers) await server?.stop()
  }
}

/** Throws if the answers have the wrong source: the time would belong to another case. */
async function timed(url: string, { name, size, isHit }: Case, addresses: string[]) {
  const startedAt = performance.now()
  const text = await lookUp(url, addresses)
  const tookMs = performance.now() - startedAt
  const deviceCount = text.split('"source":').length - 1
  const cachedCount = text.split('"source":"CACHE"').length - 1
  if (deviceCount !== size || cachedCount !== (isHit ? size : 0)) {
    throw new Error(`${name}: ${text.slice(0, 300)}`)
  }
  return tookMs
}

type Times = Awaited<ReturnType<typeof measureLatency>>

export function latencyTable(backends: readonly Backend[], times: Times): Table {
  return {
    title: 'Milliseconds per operation',
    columns: ['Operation', ...backends.map(({ name }) => name)],
    rows: cases.map(({ name }, row) => {
      const cells = times[row]!.map((ms, column) => {
        if (ms === undefined) return '–'
        const inMemory = times[row]![0]
        const ratio =
          column === 0 || inMemory === undefined ? '' : ` (${(ms / inMemory).toFixed(2)}×)`
        return ms.toFixed(ms < 20 ? 2 : 0) + ratio
      })
      return [name].concat(cells)
    }),
  }
}
