import { setTimeout as wait } from 'node:timers/promises'
import { sendInClosedLoop } from '../load/autocannon.ts'
import { oneDevice, post } from '../load/one-device.ts'
import { median } from '../load/quantiles.ts'
import type { Part, PartResult, Table } from '../report/part.ts'
import { builtServer, type Contestant, startContestant, thisServer } from '../servers/contestant.ts'
import { type SandboxProcess, startSandboxProcess } from '../servers/sandbox-process.ts'
import { frontDoorContestants } from './front-door-contestants.ts'

const contestants: readonly Contestant[] = [
  { name: thisServer, program: builtServer },
  {
    name: 'this server with its embedded sandbox',
    program: builtServer,
    environment: {
      KALEYRA_BASE_URL: '',
      KALEYRA_SID: '',
      KALEYRA_API_KEY: '',
      SANDBOX_SINGLE_LATENCY_MS: '0',
    },
  },
  { ...frontDoorContestants[0]!, name: 'this server over an instant source' },
  ...frontDoorContestants.slice(1),
]

const idleMs = { full: 1000, quick: 200 }
const connectionCount = 64

interface Costs {
  readonly firstAnswerMs: number
  readonly idleMegabytes: number
  readonly loadedMegabytes: number
  readonly loopDelayP99Ms: number
  readonly loopDelayMaxMs: number
  readonly requestsPerSecond: number
}

export const cost: Part = {
  async run({ quick, report }) {
    const sandbox = await startSandboxProcess(0, 0)
    try {
      const runs: Costs[][] = contestants.map(() => [])
      const repeats = quick ? 1 : 3
      for (let repeat = 1; repeat <= repeats; repeat++) {
        for (const [index, one] of contestants.entries()) {
          report(`cost: ${one.name} (${repeat} of ${repeats})`)
          runs[index]!.push(await costsOf(one, sandbox, quick))
        }
      }
      return resultOf(runs, repeats, quick ? idleMs.quick : idleMs.full)
    } finally {
      await sandbox.stop()
    }
  },
}

async function costsOf(one: Contestant, sandbox: SandboxProcess, quick: boolean): Promise<Costs> {
  const startedAt = performance.now()
  const server = await startContestant(one, sandbox.environment)
  try {
    const response = await post(server.url, oneDevice)
    const text = await response.text()
    const firstAnswerMs = performance.now() - startedAt
    if (!text.includes('"rcsEnabled":')) throw new Error(`${one.name}: ${text.slice(0, 200)}`)
    await wait(quick ? idleMs.quick : idleMs.full)
    const idle = await server.usage()
    server.reset()
    const { requestsPerSecond } = await sendInClosedLoop(server.url, oneDevice, {
      connectionCount,
      seconds: quick ? 1 : 3,
    })
    const loaded = await server.usage()
    return {
      firstAnswerMs,
      idleMegabytes: idle.rssBytes / 1e6,
      loadedMegabytes: loaded.rssBytes / 1e6,
      loopDelayP99Ms: loaded.loopDelayMs.p99,
      loopDelayMaxMs: loaded.loopDelayMs.max,
      requestsPerSecond,
    }
  } finally {
    await server.stop()
  }
}

const costNames = [
  'firstAnswerMs',
  'idleMegabytes',
  'loadedMegabytes',
  'loopDelayP99Ms',
  'loopDelayMaxMs',
  'requestsPerSecond',
] as const satisfies readonly (keyof Costs)[]

function mediansOf(runs: readonly Costs[]): Costs {
  const medians = costNames.map((name) => [name, median(runs.map((run) => run[name]))])
  return Object.fromEntries(medians) as Costs
}

function resultOf(
  runs: readonly (readonly Costs[])[],
  repeats: number,
  idleForMs: number,
): PartResult {
  const costs = runs.map(mediansOf)
  const names = contestants.map(({ name }) => name)
  return {
    title: 'Cost',
    notes: [
      `The first answer is the time from the start of the process to the first HTTP 200 for a device. Idle is the resident memory ${idleForMs} ms later. After that, ${connectionCount} connections look up the same device repeatedly. Figures are medians of ${repeats} runs; the contestants take turns.`,
      '“This server” is the program that `npm run build` bundles into a few files. It looks devices up in the sandbox, a separate process that answers immediately, and its open operations share calls. The other servers answer from a source of their own. “This server over an instant source” and all other servers run from their unbundled modules.',
    ],
    tables: [tableOf(costs, names)],
    charts: [],
    figures: costs.flatMap(({ firstAnswerMs, idleMegabytes }, index) => [
      { measured: 'first answer, ms', contestant: names[index]!, value: firstAnswerMs },
      { measured: 'idle memory, MB', contestant: names[index]!, value: idleMegabytes },
    ]),
    raw: Object.fromEntries(costs.map((one, index) => [names[index], one])),
  }
}

function tableOf(costs: readonly Costs[], names: readonly string[]): Table {
  const own = costs[0]!
  return {
    title: 'Start, memory and event loop delay',
    columns: [
      'Server',
      'First answer ms',
      'Idle MB',
      'Loaded MB',
      'Loop delay p99 ms',
      'Loop delay max ms',
      'Requests/s',
    ],
    rows: costs.map((one, index) => [
      names[index]!,
      compared(one.firstAnswerMs, own.firstAnswerMs),
      compared(one.idleMegabytes, own.idleMegabytes),
      one.loadedMegabytes.toFixed(0),
      one.loopDelayP99Ms.toFixed(1),
      one.loopDelayMaxMs.toFixed(1),
      Math.round(one.requestsPerSecond).toLocaleString('en'),
    ]),
  }
}

function compared(value: number, own: number): string {
  return value.toFixed(0) + (value === own ? '' : ` (${(value / own).toFixed(2)}×)`)
}
