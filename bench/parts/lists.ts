import { median } from '../load/quantiles.ts'
import type { Figure, Part, PartResult, Settings, Table } from '../report/part.ts'
import {
  builtServer,
  type Contestant,
  type RunningServer,
  thisServer,
  withServers,
} from '../servers/contestant.ts'
import { startSandboxProcess } from '../servers/sandbox-process.ts'
import type { ResourceUsage } from '../servers/server-process.ts'

const contestants: readonly Contestant[] = [
  { name: thisServer, program: builtServer },
  { name: 'Yoga over the same pool', program: 'bench/contestants/bare-yoga.ts', args: ['pooled'] },
  { name: 'plain script', program: 'bench/contestants/plain-script.ts' },
]
const plainScript = 2

interface Case {
  readonly name: string
  readonly size: number
  /** The request body of a round. */
  readonly body: (round: number) => string
  /** The plain script answers lists only. */
  readonly isForScript: boolean
  /** The client accepts compressed responses, as browsers do. Only this server compresses. */
  readonly acceptsCoding?: boolean
}

const fields = '{ address carrierId rcsEnabled }'
const numbers = (count: number) =>
  Array.from({ length: count }, (_, index) => `+${999_300_000_000 + index}`)

/** The names contain the round, so that each round is a new document, as if a client wrote it. */
function aliases(round: number): string {
  const devices = numbers(500).map(
    (number, index) => `d${round}_${index}: device(address: "${number}") ${fields}`,
  )
  return JSON.stringify({ query: `{ ${devices.join(' ')} }` })
}

const batchSize = 300

/** A batch: one operation for each number, in one array. */
function batchBody(): string {
  const query = `query ($address: String!) { device(address: $address) ${fields} }`
  return JSON.stringify(numbers(batchSize).map((address) => ({ query, variables: { address } })))
}

function list(count: number): string {
  const query = `query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { devices ${fields} } }`
  return JSON.stringify({ query, variables: { addresses: numbers(count) } })
}

const listOf300 = 'a list of 300'
const batchOf300 = 'a batch of 300 operations in one array'

const cases: readonly Case[] = [
  { name: listOf300, size: batchSize, body: () => list(batchSize), isForScript: true },
  { name: batchOf300, size: batchSize, body: batchBody, isForScript: false },
  { name: 'a list of 500', size: 500, body: () => list(500), isForScript: true },
  { name: '500 aliases, the same document', size: 500, body: () => aliases(0), isForScript: false },
  {
    name: '500 aliases, a new document each time',
    size: 500,
    body: (round) => aliases(round + 1),
    isForScript: false,
  },
  { name: 'a list of 10,000', size: 10_000, body: () => list(10_000), isForScript: true },
  {
    name: 'a list of 10,000, compressed by this server',
    size: 10_000,
    body: () => list(10_000),
    isForScript: true,
    acceptsCoding: true,
  },
]

interface Result {
  /** The median time of each case, in the order of the contestants. */
  readonly times: readonly { readonly name: string; readonly ms: readonly (number | undefined)[] }[]
  /** After all cases, in the order of the contestants. */
  readonly usage: readonly ResourceUsage[]
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
        const usage = await Promise.all(servers.map((server) => server.usage()))
        return resultOf({ times, usage }, settings)
      })
    } finally {
      await sandbox.stop()
    }
  },
}

const roundsOf = ({ size }: Case, quick: boolean) => (quick ? 3 : size > 500 ? 25 : 60)

async function timesOf(
  one: Case,
  servers: readonly RunningServer[],
  { quick, report }: Settings,
): Promise<(number | undefined)[]> {
  report(`lists: ${one.name}`)
  const times: number[][] = servers.map(() => [])
  const warmUpRounds = quick ? 1 : 20
  for (let round = -warmUpRounds; round < roundsOf(one, quick); round++) {
    const body = one.body(round + warmUpRounds)
    for (const [index, { url }] of servers.entries()) {
      if (index === plainScript && !one.isForScript) continue
      const tookMs = await timed(url, body, one)
      if (round >= 0) times[index]!.push(tookMs)
    }
  }
  return times.map((measured) => (measured.length === 0 ? undefined : median(measured)))
}

async function timed(url: string, body: string, { size, acceptsCoding }: Case): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    'accept-encoding': acceptsCoding ? 'br, gzip' : 'identity',
  }
  const startedAt = performance.now()
  const response = await fetch(url, { method: 'POST', headers, body })
  const text = await response.text()
  const tookMs = performance.now() - startedAt
  if (text.includes('"errors"') || text.split('"rcsEnabled":').length !== size + 1) {
    throw new Error(`a wrong answer: ${text.slice(0, 200)}`)
  }
  return tookMs
}

function resultOf({ times, usage }: Result, { quick }: Settings): PartResult {
  const names = contestants.map(({ name }) => name)
  const figures: Figure[] = times.flatMap(({ name, ms }) =>
    ms.flatMap((value, index) =>
      value === undefined ? [] : [{ measured: `${name}, ms`, contestant: names[index]!, value }],
    ),
  )
  return {
    title: 'Lists',
    notes: [
      `One operation after another; the contestants take turns. Figures are medians of ${roundsOf(cases[0]!, quick)} operations, and of ${roundsOf(cases.at(-1)!, quick)} for the longest list. The sandbox is a separate process that answers immediately, so the figures are the time that the server adds.`,
      'Yoga has the same schema, resolvers, pool and upstream client. The plain script has no GraphQL: it sends the batches, at most 16 at the same time, and writes the same JSON with Node’s HTTP server. It does not answer aliases and batches.',
      'Only this server compresses large responses, which costs more than it saves without a network between. So the client accepts compressed responses in the last row only.',
    ],
    tables: [timesTable(times), batchTable(times), memoryTable(usage)],
    charts: [],
    figures: [
      ...figures,
      ...usage.map(({ rssBytes }, index) => ({
        measured: 'memory after all operations, MB',
        contestant: names[index]!,
        value: rssBytes / 1e6,
      })),
    ],
    raw: { times, usage },
  }
}

function timesTable(times: Result['times']): Table {
  return {
    title: 'Milliseconds per operation',
    columns: ['Operation', ...contestants.map(({ name }) => name)],
    rows: times.map(({ name, ms }) => [
      name,
      ...ms.map((value, index) => {
        if (value === undefined) return '–'
        const ratio = index === 0 ? '' : ` (${(value / ms[0]!).toFixed(2)}×)`
        return `${value.toFixed(1)}${ratio}`
      }),
    ]),
  }
}

/** A batch beside the list with the same numbers, of the servers that answer both. */
function batchTable(times: Result['times']): Table {
  const msOf = (name: string) => times.find((one) => one.name === name)!.ms
  const [listMs, batchMs] = [msOf(listOf300), msOf(batchOf300)]
  return {
    title: `A batch of ${batchSize} operations to a list of ${batchSize}`,
    columns: ['Server', 'List ms', 'Batch ms', 'Batch to list'],
    rows: contestants.flatMap(({ name }, index) => {
      const [one, other] = [listMs[index], batchMs[index]]
      if (one === undefined || other === undefined) return []
      return [[name, one.toFixed(1), other.toFixed(1), `${(other / one).toFixed(2)}×`]]
    }),
  }
}

function memoryTable(usage: readonly ResourceUsage[]): Table {
  return {
    title: 'Memory after all operations',
    columns: ['Server', 'Resident MB', 'Heap MB'],
    rows: usage.map(({ rssBytes, heapUsedBytes }, index) => [
      contestants[index]!.name,
      (rssBytes / 1e6).toFixed(0),
      (heapUsedBytes / 1e6).toFixed(0),
    ]),
  }
}
