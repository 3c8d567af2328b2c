import { setTimeout as wait } from 'node:timers/promises'
import { sendInClosedLoop } from '../autocannon.ts'
import { frontDoorContestants, oneDevice, post } from '../one-device.ts'
import type { Part, PartResult, Table } from '../part.ts'
import { median } from '../quantiles.ts'
import { type SandboxProcess, startSandboxProcess } from '../sandbox-process.ts'
import { type Contestant, ours, startContestant, shipped } from '../server-under-test.ts'

/** Each with what it needs beside itself. */
const contestants: readonly Contestant[] = [
  { name: ours, program: shipped },
  {
    name: 'this server with its embedded sandbox',
    program: shipped,
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

const idleMs = 1000
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
      const repeats = quick ? 1 : 5
      for (let repeat = 1; repeat <= repeats; repeat++) {
        for (const [which, one] of contestants.entries()) {
          report(`cost: ${one.name} (${repeat} of ${repeats})`)
          runs[which]!.push(await costsOf(one, sandbox, quick ? 1 : 3))
        }
      }
      return resultOf(runs, repeats)
    } finally {
      await sandbox.stop()
    }
  },
}

async function costsOf(one: Contestant, sandbox: SandboxProcess, seconds: number): Promise<Costs> {
  const startedAt = performance.now()
  const server = await startContestant(one, sandbox.environment)
  try {
    const response = await post(server.url, oneDevice)
    const text = await response.text()
    const firstAnswerMs = performance.now() - startedAt
    if (!text.includes('"rcsEnabled":')) throw new Error(`${one.name}: ${text.slice(0, 200)}`)
    await wait(idleMs)
    const idle = await server.needs()
    server.reset()
    const { requestsPerSecond } = await sendInClosedLoop(server.url, oneDevice, {
      connectionCount,
      seconds,
    })
    const loaded = await server.needs()
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

function resultOf(runs: readonly (readonly Costs[])[], repeats: number): PartResult {
  const costs = runs.map(mediansOf)
  const names = contestants.map(({ name }) => name)
  return {
    title: 'Cost',
    notes: [
      `From the start of the process to the first HTTP 200 for a device; resident memory ${idleMs} ms later; then ${connectionCount} connections with the same device over and over. Medians of ${repeats} runs, in turn. “This server” asks the sandbox in another process, which answers at once, and its requests join each other’s calls; the others answer from a source of their own. It is started as it is shipped, bundled into a few files; “over an instant source”, and all others, as their modules are.`,
    ],
    tables: [tableOf(costs, names)],
    charts: [],
    figures: costs.flatMap(({ firstAnswerMs, idleMegabytes }, which) => [
      { measured: 'first answer, ms', contestant: names[which]!, value: firstAnswerMs },
      { measured: 'idle memory, MB', contestant: names[which]!, value: idleMegabytes },
    ]),
    raw: Object.fromEntries(costs.map((one, which) => [names[which], one])),
  }
}

function tableOf(costs: readonly Costs[], names: readonly string[]): Table {
  const our = costs[0]!
  return {
    title: 'Start-up, memory and lateness',
    columns: [
      'Server',
      'First answer ms',
      'Idle MB',
      'Loaded MB',
      'Loop late by ms, p99',
      'At most',
      'Requests/s',
    ],
    rows: costs.map((one, which) => [
      names[which]!,
      compared(one.firstAnswerMs, our.firstAnswerMs),
      compared(one.idleMegabytes, our.idleMegabytes),
      one.loadedMegabytes.toFixed(0),
      one.loopDelayP99Ms.toFixed(1),
      one.loopDelayMaxMs.toFixed(1),
      Math.round(one.requestsPerSecond).toLocaleString('en'),
    ]),
  }
}

function compared(value: number, our: number): string {
  return value.toFixed(0) + (value === our ? '' : ` (${(value / our).toFixed(2)}×)`)
}
