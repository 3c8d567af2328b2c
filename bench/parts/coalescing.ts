import type { Figure, Part, PartResult } from '../part.ts'
import { startSandboxProcess } from '../sandbox-process.ts'
import { type Contestant, ours, shipped } from '../server-under-test.ts'
import { isFillable, points } from './coalescing-points.ts'
import { chartsOf, type PointResult, tablesOf } from './coalescing-tables.ts'
import { figuresOf, leadInMs, type Run, runPoint, tailMs } from './coalescing-run.ts'

const singleLatencyMs = 120
const bulkLatencyMs = 250

const batching = (name: string, source: string): Contestant => ({
  name,
  program: 'bench/contestants/batching-server.ts',
  args: [source],
})

const contestants: readonly Contestant[] = [
  { name: ours, program: shipped },
  { name: `${ours}, filling`, program: 'bench/contestants/filling-server.ts', fills: true },
  batching('one call each', 'one-each'),
  batching('DataLoader per operation', 'per-operation'),
  batching('one DataLoader, 10 ms', 'window-10'),
  batching('one DataLoader, 50 ms', 'window-50'),
]

const names = contestants.map(({ name }) => name)

export const coalescing: Part = {
  async run({ quick, report }) {
    const sandbox = await startSandboxProcess(singleLatencyMs, bulkLatencyMs)
    try {
      const results: PointResult[] = []
      const repeats = quick ? 1 : 2
      for (const [place, point] of points.entries()) {
        const runs: Run[][] = contestants.map(() => [])
        for (let repeat = 0; repeat < repeats; repeat++) {
          for (const [which, contestant] of contestants.entries()) {
            if (contestant.fills && !isFillable(point)) continue
            report(`coalescing: ${point.name}: ${contestant.name} (${repeat + 1} of ${repeats})`)
            const durationMs = quick ? 1500 : point.durationMs
            const seed = 1000 * place + repeat + 1
            runs[which]!.push(await runPoint(contestant, sandbox, point, { durationMs, seed }))
          }
        }
        results.push({
          point,
          figures: runs.map((those) => (those.length === 0 ? undefined : figuresOf(those))),
        })
      }
      return resultOf(results, repeats)
    } finally {
      await sandbox.stop()
    }
  },
}

function resultOf(results: readonly PointResult[], repeats: number): PartResult {
  return {
    title: 'Coalescing',
    notes: [
      `Operations arrive at random times that are fixed beforehand, whether or not earlier ones are answered; their latency counts from the time they were due. Every address is new. The sandbox takes ${singleLatencyMs} ms for a single call and ${bulkLatencyMs} ms for a bulk call; at most 16 calls are made at once.`,
      `Each contestant has a process of its own, started anew for each run and warmed up; the first ${leadInMs} ms of arrivals do not count. ${repeats} runs for each figure, in turn with the others, their operations taken together. Answers were waited for ${tailMs} ms after the last arrival: “≥” is a figure of operations without an answer by then.`,
      'The contestants are this server with another way to batch below its GraphQL, and with its upstream client. Batches of 500 are filled first, and what is left below 100 is asked for singly.',
      '“Filling” is this server with plenty of stale addresses behind its pool: 40 to 99 that would leave singly leave in one bulk call, with as many of those as are missing to 100. It is measured where there is something to fill. Its calls are counted for 1,000 addresses that operations asked for, the stale ones not among them; the sandbox answers 100 numbers as fast as any other batch.',
      'Aliases hold their numbers as literals, so every operation of 500 aliases is a new document. The load generator, the server and the sandbox share the machine’s cores.',
    ],
    tables: tablesOf(results, names),
    charts: chartsOf(results, names, 3 * bulkLatencyMs),
    figures: results.flatMap(comparable),
    raw: results.map(({ point, figures }) => ({
      point,
      contestants: Object.fromEntries(figures.map((one, which) => [names[which], one])),
    })),
  }
}

function comparable({ point, figures }: PointResult): Figure[] {
  return figures.flatMap((one, which) => {
    if (one === undefined) return []
    const values = {
      'median ms': one.p50Ms,
      '99th percentile ms': one.p99Ms,
      'calls per 1,000 addresses': one.callsPerThousand,
    }
    // Of what was never sent there is no figure.
    const known = Object.entries(values).filter(([, value]) => !Number.isNaN(value))
    return known.map(([what, value]) => ({
      measured: `${point.name}, ${what}`,
      contestant: names[which]!,
      value,
    }))
  })
}
