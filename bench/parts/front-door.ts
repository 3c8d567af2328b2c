import { type ClosedLoopFigures, sendInClosedLoop } from '../autocannon.ts'
import { checkOneDevice, frontDoorContestants, oneDevice, withServers } from '../one-device.ts'
import type { Figure, Part, PartResult, Settings, Table } from '../part.ts'
import { median } from '../quantiles.ts'
import type { RunningServer } from '../server-under-test.ts'

const connectionCounts = [16, 64]
const names = frontDoorContestants.map(({ name }) => name)
const compiled = names.indexOf('Mercurius, compiled')
const limit = names.indexOf('node:http')

/** What was measured with so many connections, by contestant, in their order. */
interface Result {
  readonly connectionCount: number
  readonly figures: readonly ClosedLoopFigures[]
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
): Promise<ClosedLoopFigures[]> {
  const runs: ClosedLoopFigures[][] = servers.map(() => [])
  const seconds = quick ? 1 : 5
  // The first round is for getting compiled what can be.
  for (let repeat = 0; repeat <= repeats; repeat++) {
    for (const [which, { url }] of servers.entries()) {
      report(
        `front-door: ${connectionCount} connections: ${names[which]} (${repeat} of ${repeats})`,
      )
      const load = { connectionCount, seconds: repeat === 0 ? Math.min(2, seconds) : seconds }
      const figures = await sendInClosedLoop(url, oneDevice, load)
      if (repeat > 0) runs[which]!.push(figures)
    }
  }
  return runs.map(medianOf)
}

function medianOf(runs: readonly ClosedLoopFigures[]): ClosedLoopFigures {
  return {
    requestsPerSecond: median(runs.map((run) => run.requestsPerSecond)),
    p50Ms: median(runs.map((run) => run.p50Ms)),
    p99Ms: median(runs.map((run) => run.p99Ms)),
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
    columns: ['Server', 'Requests/s', 'p50 ms', 'p99 ms', 'To Mercurius, compiled', 'To node:http'],
    rows: figures.map((one, which) => [
      names[which]!,
      Math.round(one.requestsPerSecond).toLocaleString('en'),
      String(one.p50Ms),
      String(one.p99Ms),
      share(which, compiled),
      share(which, limit),
    ]),
  }
}

function figuresOf({ connectionCount, figures }: Result): Figure[] {
  return figures.map(({ requestsPerSecond }, which) => ({
    measured: `one device on ${connectionCount} connections, ms of a core per request`,
    contestant: names[which]!,
    value: 1000 / requestsPerSecond,
  }))
}
