import type { Figure, Part, PartResult } from '../report/part.ts'
import { builtServer, type Contestant, thisServer } from '../servers/contestant.ts'
import { startSandboxProcess } from '../servers/sandbox-process.ts'
import { isPaddable, loads } from './coalescing-loads.ts'
import {
  figuresOf,
  fullTimes,
  type Run,
  type RunTimes,
  runLoad,
  smokeTestTimes,
} from './coalescing-run.ts'
import { chartsOf, type LoadResult, tablesOf } from './coalescing-tables.ts'

const singleLatencyMs = 120
const bulkLatencyMs = 250

const batching = (name: string, source: string): Contestant => ({
  name,
  program: 'bench/contestants/batching-server.ts',
  args: [source],
})

const contestants: readonly Contestant[] = [
  { name: thisServer, program: builtServer },
  {
    name: `${thisServer}, padded`,
    program: 'bench/contestants/padding-server.ts',
    isPadded: true,
  },
  batching('one call each', 'one-call-each'),
  batching('DataLoader per operation', 'per-operation'),
  batching('one DataLoader, 10 ms', 'window-10'),
  batching('one DataLoader, 50 ms', 'window-50'),
]

const names = contestants.map(({ name }) => name)

export const coalescing: Part = {
  async run({ quick, report }) {
    const sandbox = await startSandboxProcess(singleLatencyMs, bulkLatencyMs)
    try {
      const results: LoadResult[] = []
      const repeats = quick ? 1 : 2
      for (const [loadIndex, load] of loads.entries()) {
        if (quick && !load.isInSmokeTest) continue
        const runs: Run[][] = contestants.map(() => [])
        for (let repeat = 0; repeat < repeats; repeat++) {
          for (const [index, contestant] of contestants.entries()) {
            if (contestant.isPadded && !isPaddable(load)) continue
            report(`coalescing: ${load.name}: ${contestant.name} (${repeat + 1} of ${repeats})`)
            const seed = 1000 * loadIndex + repeat + 1
            const times = quick ? smokeTestTimes : { ...fullTimes, durationMs: load.durationMs }
            runs[index]!.push(await runLoad(contestant, sandbox, load, { ...times, seed }))
          }
        }
        results.push({
          load,
          figures: runs.map((list) => (list.length === 0 ? undefined : figuresOf(list))),
        })
      }
      return resultOf(results, repeats, quick ? smokeTestTimes : fullTimes)
    } finally {
      await sandbox.stop()
    }
  },
}

function resultOf(
  results: readonly LoadResult[],
  repeats: number,
  { leadInMs, tailMs }: Pick<RunTimes, 'leadInMs' | 'tailMs'>,
): PartResult {
  return {
    title: 'Coalescing',
    notes: [
      `Operations arrive at random times that are fixed before the run, also while earlier operations are open. The latency of an operation counts from the time at which it is due. Every address is new. The sandbox takes ${singleLatencyMs} ms for a single call and ${bulkLatencyMs} ms for a bulk call. A contestant makes at most 16 calls at the same time.`,
      `Each contestant is a separate process that starts before each run and is warmed up. Arrivals of the first ${leadInMs} ms do not count. Each figure contains the operations of ${repeats} runs; the contestants take turns. A run ends ${tailMs} ms after the last arrival: “≥” marks a figure of operations that have no answer with all their devices by then.`,
      'The contestants are this server with another way to batch below its GraphQL, and with its upstream client. They make batches of 500 first, and single calls for a rest below 100.',
      '“Padded” is this server with an unlimited supply of stale addresses: it sends 40 to 99 numbers, which would be single calls, in one bulk call with stale addresses up to 100. It runs only under the loads that it can pad. Its calls count per 1,000 addresses of operations, without the padding. The sandbox answers every batch in the same time.',
      'Aliases contain their numbers as literals, so every operation of 500 aliases is a new document. The load generator, the server and the sandbox share the cores of the machine.',
    ],
    tables: tablesOf(results, names),
    charts: chartsOf(results, names, 3 * bulkLatencyMs),
    figures: results.flatMap(comparedFigures),
    raw: results.map(({ load, figures }) => ({
      load,
      contestants: Object.fromEntries(figures.map((one, index) => [names[index], one])),
    })),
  }
}

function comparedFigures({ load, figures }: LoadResult): Figure[] {
  return figures.flatMap((one, index) => {
    if (one === undefined) return []
    const values = {
      'median ms': one.p50Ms,
      '99th percentile ms': one.p99Ms,
      'calls per 1,000 addresses': one.callsPerThousand,
    }
    // A contestant that made no call has no figure for calls.
    const known = Object.entries(values).filter(([, value]) => !Number.isNaN(value))
    return known.map(([unit, value]) => ({
      measured: `${load.name}, ${unit}`,
      contestant: names[index]!,
      value,
    }))
  })
}
