import { sendInClosedLoop } from '../load/autocannon.ts'
import { checkOneDevice, oneDevice } from '../load/one-device.ts'
import { median } from '../load/quantiles.ts'
import type { Figure, Part, PartResult, Settings, Table } from '../report/part.ts'
import { type RunningServer, withServers } from '../servers/contestant.ts'
import { contestantsAsRun, frontDoorContestants } from './front-door-contestants.ts'

const connectionCounts = [16, 64]
const contestants = [...frontDoorContestants, ...contestantsAsRun]
const names = contestants.map(({ name }) => name)
const compiled = names.indexOf('Mercurius, compiled')
const limit = names.indexOf('node:http')

interface Figures {
  readonly requestsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** CPU time of the server per request. Other load on the machine hardly changes it. */
  readonly cpuMsPerRequest: number
}

/** The figures at one number of connections, in the order of the contestants. */
interface Result {
  readonly connectionCount: number
  readonly figures: readonly Figures[]
}

/** The raw values in the stored result. */
export type FrontDoorValues = readonly {
  readonly connectionCount: number
  readonly contestants: Readonly<Record<string, Figures>>
}[]

export const frontDoor: Part = {
  run: (settings) =>
    withServers(contestants, {}, async (servers) => {
      for (const [index, { url }] of servers.entries()) await checkOneDevice(names[index]!, url)
      const repeats = settings.quick ? 1 : 3
      const results: Result[] = []
      for (const connectionCount of connectionCounts) {
        const figures = await measure(servers, connectionCount, repeats, settings)
        results.push({ connectionCount, figures })
      }
      return resultOf(results, repeats)
    }),
}

async function measure(
  servers: readonly RunningServer[],
  connectionCount: number,
  repeats: number,
  { quick, report }: Settings,
): Promise<Figures[]> {
  const runs: Figures[][] = servers.map(() => [])
  const seconds = quick ? 1 : 5
  // Run 0 is the warm-up, in which V8 compiles the hot functions. A new server needs about 8 s for that.
  const warmUpSeconds = connectionCount === connectionCounts[0] ? 8 : 2
  for (let repeat = quick ? 1 : 0; repeat <= repeats; repeat++) {
    for (const [index, server] of servers.entries()) {
      report(
        `front-door: ${connectionCount} connections: ${names[index]} (${repeat} of ${repeats})`,
      )
      const load = { connectionCount, seconds: repeat === 0 ? warmUpSeconds : seconds }
      server.reset()
      const { requestCount, ...figures } = await sendInClosedLoop(server.url, oneDevice, load)
      const { cpuMs } = await server.usage()
      if (repeat > 0) runs[index]!.push({ ...figures, cpuMsPerRequest: cpuMs / requestCount })
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
      `The cost of HTTP and GraphQL: one device by variable, the same operation each time, answered without an upstream. autocannon runs as a separate process; each connection sends the next request when it has received the response. Figures are medians of ${repeats} runs after a warm-up run. The contestants take turns.`,
      '“This server” has everything that is on by default, over a source that answers immediately. Yoga has the same schema, the same resolvers and its own defaults. Apollo Server and Mercurius have the same schema, and a resolver that does less: it has no DataLoader and does not count lookups.',
      '“As run” are these servers with what people run them with: a request log, metrics with `prom-client` and a depth limit of 10. Fastify’s log has two lines for each request, Apollo’s and this server’s one.',
      'node:http parses and writes the same JSON without GraphQL. Where it is much faster than the other servers, autocannon can be the limit.',
    ],
    tables: results.map(tableOf),
    charts: [],
    figures: results.flatMap(figuresOf),
    raw: results.map(({ connectionCount, figures }) => ({
      connectionCount,
      contestants: Object.fromEntries(figures.map((one, index) => [names[index]!, one])),
    })) satisfies FrontDoorValues,
  }
}

function tableOf({ connectionCount, figures }: Result): Table {
  const ratio = (one: number, other: number) =>
    `${(figures[one]!.requestsPerSecond / figures[other]!.requestsPerSecond).toFixed(2)}×`
  return {
    title: `${connectionCount} connections`,
    columns: [
      'Server',
      'Requests/s',
      'To Mercurius, compiled',
      'To node:http',
      'p50 ms',
      'p99 ms',
      'CPU ms per request',
    ],
    rows: figures.map((one, index) => [
      names[index]!,
      Math.round(one.requestsPerSecond).toLocaleString('en'),
      ratio(index, compiled),
      ratio(index, limit),
      String(one.p50Ms),
      String(one.p99Ms),
      one.cpuMsPerRequest.toFixed(3),
    ]),
  }
}

function figuresOf({ connectionCount, figures }: Result): Figure[] {
  return figures.flatMap(({ cpuMsPerRequest, p99Ms }, index) => {
    const contestant = names[index]!
    const load = `one device on ${connectionCount} connections`
    return [
      { measured: `${load}, CPU ms`, contestant, value: cpuMsPerRequest },
      { measured: `${load}, 99th percentile ms`, contestant, value: p99Ms },
    ]
  })
}
