import { sendInClosedLoop } from '../autocannon.ts'
import { checkOneDevice, frontDoorContestants, oneDevice, withServers } from '../one-device.ts'
import type { Figure, Part, PartResult, Settings, Table } from '../part.ts'
import { median } from '../quantiles.ts'
import type { RunningServer } from '../server-under-test.ts'

const connectionCounts = [16, 64]
const names = frontDoorContestants.map(({ name }) => name)
const compiled = names.indexOf('Mercurius, compiled')
const limit = names.indexOf('node:http')

interface Figures {
  readonly requestsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Processor time of the server for one request: hardly touched by what else the machine does. */
  readonly cpuMsPerRequest: number
}

/** What was measured with so many connections, by contestant, in their order. */
interface Result {
  readonly connectionCount: number
  readonly figures: readonly Figures[]
}

export const frontDoor: Part = {
  run: (settings) =>
    withServers(frontDoorContestants, {}, async (servers) => {
      for (const [which, one] of frontDoorContestants.entries()) {
        await checkOneDevice(one, servers[which]!.url)
      }
      const repeats = settings.quick ? 1 : 3
      const results: Result[] = []
      for (const connectionCount of connectionCounts) {
        const figures = await measured(servers, connectionCount, repeats, settings)
        results.push({ connectionCount, figures })
      }
      return resultOf(results, repeats)
    }),
}

async function measured(
  servers: readonly RunningServer[],
  connectionCount: number,
  repeats: number,
  { quick, report }: Settings,
): Promise<Figures[]> {
  const runs: Figures[][] = servers.map(() => [])
  const seconds = quick ? 1 : 5
  // The first round is for getting compiled what can be.
  for (let repeat = 0; repeat <= repeats; repeat++) {
    for (const [which, server] of servers.entries()) {
      report(
        `front-door: ${connectionCount} connections: ${names[which]} (${repeat} of ${repeats})`,
      )
      const load = { connectionCount, seconds: repeat === 0 ? Math.min(2, seconds) : seconds }
      server.reset()
      const { requestCount, ...figures } = await sendInClosedLoop(server.url, oneDevice, load)
      const { cpuMs } = await server.needs()
      if (repeat > 0) runs[which]!.push({ ...figures, cpuMsPerRequest: cpuMs / requestCount })
    }
  }
  return runs.map(medianOf)
}

function medianOf(runs: readonly Figures[]): Figures {
  return {
    requestsPerSecond: median(runs.map((run) => run.requestsPerSecond)),
    p50Ms: median(runs.map((run) => run.p50Ms)),
    p99Ms: median(runs.map((run) => run.p99Ms)),
    cpuMsPerRequest: median(runs.map((run) => run.cpuMsPerRequest)),
  }
}

function resultOf(results: readonly Result[], repeats: number): PartResult {
  return {
    title: 'Front door',
    notes: [
      `One device by variable, the same operation every time, answered without an upstream: what HTTP and GraphQL cost. autocannon sends from a process of its own, each connection the next request as soon as it has its answer; medians of ${repeats} runs, in turn with the others, after one that does not count.`,
      '“This server” is everything that is on by default, with a source that answers at once. Yoga has the same schema and resolvers and its own defaults. Apollo Server and Mercurius have the same schema, and a resolver that does less: no DataLoader and no count of lookups.',
      'node:http parses and writes the same JSON without GraphQL. Where it is much faster than the rest, autocannon may be what limits it.',
    ],
    tables: results.map(tableOf),
    charts: [],
    figures: results.flatMap(figuresOf),
    raw: results.map(({ connectionCount, figures }) => ({
      connectionCount,
      contestants: Object.fromEntries(figures.map((one, which) => [names[which], one])),
    })),
  }
}

function tableOf({ connectionCount, figures }: Result): Table {
  const share = (one: number, of: number) =>
    `${(figures[one]!.requestsPerSecond / figures[of]!.requestsPerSecond).toFixed(2)}×`
  return {
    title: `${connectionCount} connections`,
    columns: [
      'Server',
      'Requests/s',
      'To Mercurius, compiled',
      'To node:http',
      'p50 ms',
      'p99 ms',
      'Processor ms each',
    ],
    rows: figures.map((one, which) => [
      names[which]!,
      Math.round(one.requestsPerSecond).toLocaleString('en'),
      share(which, compiled),
      share(which, limit),
      String(one.p50Ms),
      String(one.p99Ms),
      one.cpuMsPerRequest.toFixed(3),
    ]),
  }
}

function figuresOf({ connectionCount, figures }: Result): Figure[] {
  return figures.flatMap(({ cpuMsPerRequest, p99Ms }, which) => {
    const contestant = names[which]!
    const load = `one device on ${connectionCount} connections`
    return [
      { measured: `${load}, processor ms`, contestant, value: cpuMsPerRequest },
      { measured: `${load}, 99th percentile ms`, contestant, value: p99Ms },
    ]
  })
}
