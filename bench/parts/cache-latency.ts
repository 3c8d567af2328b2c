import { post } from '../one-device.ts'
import type { Settings, Table } from '../part.ts'
import { median } from '../quantiles.ts'
import { startSandboxProcess } from '../sandbox-process.ts'
import { type RunningServer, startContestant } from '../server-under-test.ts'
import { type Place, serverWith } from './cache-places.ts'

interface Case {
  readonly name: string
  readonly size: number
  /** Whether the numbers were asked before. */
  readonly isHit: boolean
  /** With room for one answer in memory, the store is what answers. */
  readonly maxEntries: number
}

const cases: readonly Case[] = [
  { name: 'one device, remembered in memory', size: 1, isHit: true, maxEntries: 200_000 },
  { name: '500 devices, remembered in memory', size: 500, isHit: true, maxEntries: 200_000 },
  { name: 'one device, remembered in the store', size: 1, isHit: true, maxEntries: 1 },
  { name: '500 devices, remembered in the store', size: 500, isHit: true, maxEntries: 1 },
  { name: 'one device, not remembered', size: 1, isHit: false, maxEntries: 200_000 },
  { name: '500 devices, not remembered', size: 500, isHit: false, maxEntries: 200_000 },
]

const query =
  'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { devices { address rcsEnabled source } } }'

let numbersGiven = 0

/** Numbers that nobody asked for before. */
function newNumbers(count: number): string[] {
  const first = 999_400_000_000 + numbersGiven
  numbersGiven += count
  return Array.from({ length: count }, (_, place) => `+${first + place}`)
}

async function ask(url: string, addresses: readonly string[]): Promise<string> {
  const response = await post(url, JSON.stringify({ query, variables: { addresses } }))
  return response.text()
}

/** Milliseconds of each case in each place: medians, the places in turn. */
export async function measureLatency(
  places: readonly Place[],
  { quick, report }: Settings,
): Promise<readonly (readonly (number | undefined)[])[]> {
  const sandbox = await startSandboxProcess(120, 250)
  const rounds = quick ? 3 : 40
  try {
    const results: (number | undefined)[][] = []
    for (const one of cases) {
      report(`cache: ${one.name}`)
      results.push(await timesOf(one, { places, rounds, environment: sandbox.environment }))
    }
    return results
  } finally {
    await sandbox.stop()
  }
}

interface Circumstances {
  readonly places: readonly Place[]
  readonly rounds: number
  readonly environment: Readonly<Record<string, string>>
}

async function timesOf(
  one: Case,
  { places, rounds, environment }: Circumstances,
): Promise<(number | undefined)[]> {
  const isStore = one.maxEntries === 1
  const servers: (RunningServer | undefined)[] = []
  try {
    for (const place of places) {
      const isOfUse = !(isStore && place.name === 'memory')
      const server = isOfUse
        ? await startContestant(serverWith(place, one.maxEntries), environment)
        : undefined
      servers.push(server)
    }
    const times: number[][] = servers.map(() => [])
    const known = newNumbers(one.size)
    for (const server of servers) if (server && one.isHit) await ask(server.url, known)
    for (let round = -5; round < rounds; round++) {
      for (const [which, server] of servers.entries()) {
        if (server === undefined) continue
        const tookMs = await timed(server.url, one, one.isHit ? known : newNumbers(one.size))
        if (round >= 0) times[which]!.push(tookMs)
      }
    }
    return times.map((those) => (those.length === 0 ? undefined : median(those)))
  } finally {
    for (const server of servers) await server?.stop()
  }
}

/** Throws where the answers do not come from where they should: it would be another figure. */
async function timed(url: string, { name, size, isHit }: Case, addresses: string[]) {
  const startedAt = performance.now()
  const text = await ask(url, addresses)
  const tookMs = performance.now() - startedAt
  if (text.split('"source":"CACHE"').length !== (isHit ? size : 0) + 1) {
    throw new Error(`${name}: ${text.slice(0, 300)}`)
  }
  return tookMs
}

type Times = Awaited<ReturnType<typeof measureLatency>>

export function latencyTable(places: readonly Place[], times: Times): Table {
  return {
    title: 'Milliseconds per operation',
    columns: ['Operation', ...places.map(({ name }) => name)],
    rows: cases.map(({ name }, place) => {
      const cells = times[place]!.map((ms, which) => {
        if (ms === undefined) return '–'
        const alone = times[place]![0]
        const ratio = which === 0 || alone === undefined ? '' : ` (${(ms / alone).toFixed(2)}×)`
        return ms.toFixed(ms < 20 ? 2 : 0) + ratio
      })
      return [name].concat(cells)
    }),
  }
}
