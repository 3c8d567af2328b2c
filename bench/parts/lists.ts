import type { Figure, Part, PartResult, Settings, Table } from '../part.ts'
import { post, withServers } from '../one-device.ts'
import type { Needs } from '../needs.ts'
import { median } from '../quantiles.ts'
import { startSandboxProcess } from '../sandbox-process.ts'
import { type Contestant, ours, type RunningServer, shipped } from '../server-under-test.ts'

const contestants: readonly Contestant[] = [
  { name: ours, program: shipped },
  { name: 'Yoga over the same pool', program: 'bench/contestants/bare-yoga.ts', args: ['pooled'] },
  { name: 'plain script', program: 'bench/contestants/plain-script.ts' },
]
const script = 2

interface Case {
  readonly name: string
  readonly size: number
  /** The operation of a round; `undefined`: the script does not know it. */
  readonly body: (round: number) => string
  readonly isForScript: boolean
}

const fields = '{ address carrierId rcsEnabled }'
const numbers = (count: number) =>
  Array.from({ length: count }, (_, place) => `+${999_300_000_000 + place}`)

/** A name that changes makes each document new, as clients that write aliases do. */
function aliases(round: number): string {
  const devices = numbers(500).map(
    (number, place) => `d${round}_${place}: device(address: "${number}") ${fields}`,
  )
  return JSON.stringify({ query: `{ ${devices.join(' ')} }` })
}

function list(count: number): string {
  const query = `query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { devices ${fields} } }`
  return JSON.stringify({ query, variables: { addresses: numbers(count) } })
}

const cases: readonly Case[] = [
  { name: 'a list of 500', size: 500, body: () => list(500), isForScript: true },
  { name: '500 aliases, the same document', size: 500, body: () => aliases(0), isForScript: false },
  {
    name: '500 aliases, a new document each time',
    size: 500,
    body: (round) => aliases(round + 1),
    isForScript: false,
  },
  { name: 'a list of 10,000', size: 10_000, body: () => list(10_000), isForScript: true },
]

/** The median time of a case, by contestant; and what each process needed after all of them. */
interface Result {
  readonly times: readonly { readonly name: string; readonly ms: readonly (number | undefined)[] }[]
  readonly needs: readonly Needs[]
}

export const lists: Part = {
  async run(settings) {
    const sandbox = await startSandboxProcess(0, 0)
    try {
      return await withServers(contestants, sandbox.environment, async (servers) => {
        const times: Result['times'][number][] = []
        for (const one of cases) {
          times.push({ name: one.name, ms: await timesOf(one, servers, settings) })
        }
        const needs = await Promise.all(servers.map((server) => server.needs()))
        return resultOf({ times, needs }, settings)
      })
    } finally {
      await sandbox.stop()
    }
  },
}

const roundsOf = ({ size }: Case, quick: boolean) => (quick ? 5 : size > 500 ? 25 : 60)

async function timesOf(
  one: Case,
  servers: readonly RunningServer[],
  { quick, report }: Settings,
): Promise<(number | undefined)[]> {
  report(`lists: ${one.name}`)
  const times: number[][] = servers.map(() => [])
  const warmUpRounds = quick ? 3 : 20
  for (let round = -warmUpRounds; round < roundsOf(one, quick); round++) {
    const body = one.body(round + warmUpRounds)
    for (const [which, { url }] of servers.entries()) {
      if (which === script && !one.isForScript) continue
      const tookMs = await timed(url, body, one.size)
      if (round >= 0) times[which]!.push(tookMs)
    }
  }
  return times.map((those) => (those.length === 0 ? undefined : median(those)))
}

async function timed(url: string, body: string, deviceCount: number): Promise<number> {
  const startedAt = performance.now()
  const response = await post(url, body)
  const text = await response.text()
  const tookMs = performance.now() - startedAt
  if (text.includes('"errors"') || text.split('"rcsEnabled":').length !== deviceCount + 1) {
    throw new Error(`a wrong answer: ${text.slice(0, 200)}`)
  }
  return tookMs
}

function resultOf({ times, needs }: Result, { quick }: Settings): PartResult {
  const names = contestants.map(({ name }) => name)
  const figures: Figure[] = times.flatMap(({ name, ms }) =>
    ms.flatMap((value, which) =>
      value === undefined ? [] : [{ measured: `${name}, ms`, contestant: names[which]!, value }],
    ),
  )
  return {
    title: 'Lists',
    notes: [
      `One operation after another, in turn between the contestants; medians of ${roundsOf(cases[0]!, quick)} operations (of ${roundsOf(cases[3]!, quick)} for the longest list). The sandbox answers at once, in a process of its own, so what is left is what this server adds.`,
      'Yoga has the same schema, resolvers, pool and upstream client. The plain script has no GraphQL: it posts the batches, 16 at once at the most, and writes the same JSON on Node’s HTTP server.',
    ],
    tables: [timesTable(times), memoryTable(needs)],
    charts: [],
    figures: [
      ...figures,
      ...needs.map(({ rssBytes }, which) => ({
        measured: 'memory after all the lists, MB',
        contestant: names[which]!,
        value: rssBytes / 1e6,
      })),
    ],
    raw: { times, needs },
  }
}

function timesTable(times: Result['times']): Table {
  return {
    title: 'Milliseconds per operation',
    columns: ['Operation', ...contestants.map(({ name }) => name)],
    rows: times.map(({ name, ms }) => [
      name,
      ...ms.map((value, which) => {
        if (value === undefined) return '–'
        const ratio = which === 0 ? '' : ` (${(value / ms[0]!).toFixed(2)}×)`
        return `${value.toFixed(1)}${ratio}`
      }),
    ]),
  }
}

function memoryTable(needs: readonly Needs[]): Table {
  return {
    title: 'Memory after that',
    columns: ['Server', 'Resident MB', 'Heap MB'],
    rows: needs.map(({ rssBytes, heapUsedBytes }, which) => [
      contestants[which]!.name,
      (rssBytes / 1e6).toFixed(0),
      (heapUsedBytes / 1e6).toFixed(0),
    ]),
  }
}
