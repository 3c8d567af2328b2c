import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jobCsv } from '../load/job-numbers.ts'
import type { Part, PartResult, Settings } from '../report/part.ts'
import { builtServer, thisServer } from '../servers/contestant.ts'
import { type LimitedSandbox, startLimitedSandbox } from '../servers/sandbox-process.ts'
import { cachedNumberCount, kinds, leavers, listSizes } from './mixed-load.ts'
import {
  type MixedContestant,
  type MixedRun,
  mixedFigures,
  runStep,
  tailMs,
  token,
} from './mixed-run.ts'
import {
  isKept,
  maxFailedShare,
  maxP99Ms,
  mixedCharts,
  mixedComparison,
  mixedTables,
  type Staircase,
  type Step,
} from './mixed-tables.ts'

const limits = { ratePerSecond: 100, singleLatencyMs: 120, bulkLatencyMs: 250 }

/** With the full size the job is longer than a run, so that it is in the background all the time. */
const jobSizes = { full: 200_000, quick: 20_000 }

/** An empty value is the default. */
const environment = {
  API_TOKENS: `client:${token}`,
  CACHE_TTL_ENABLED_SECONDS: '',
  CACHE_TTL_DISABLED_SECONDS: '',
}

const contestants: readonly MixedContestant[] = [
  { name: thisServer, program: builtServer, environment, hasJobs: true },
  { name: `${thisServer}, no job`, program: builtServer, environment },
  { name: 'Yoga, DataLoader', program: 'bench/contestants/loader-yoga.ts' },
  { name: 'Mercurius, loaders', program: 'bench/contestants/loader-mercurius.js' },
  { name: 'script with p-queue', program: 'bench/contestants/queue-script.ts' },
]

/**
 * Operations per second. The rate doubles until a contestant does not keep up; then the rate between the
 * last two is measured. The knee is exact to a factor of 1.4.
 */
const rates = [50, 70, 100, 140, 200, 280, 400, 560, 800, 1120, 1600, 2240, 3200, 4480]
const firstRate = 2

interface Plan {
  readonly settings: Settings
  readonly sandbox: LimitedSandbox
  readonly jobFile: string
  readonly jobSize: number
  readonly repeats: number
  readonly leadInMs: number
  readonly durationMs: number
}

/** What is measured so far: the steps of each contestant, by the index of their rates. */
type Measured = readonly Map<number, Step>[]

export const mixed: Part = {
  async run(settings) {
    const { quick } = settings
    const folder = mkdtempSync(join(tmpdir(), 'bench-mixed-'))
    const jobFile = join(folder, 'job.csv')
    const sandbox = await startLimitedSandbox(limits)
    try {
      const jobSize = quick ? jobSizes.quick : jobSizes.full
      writeFileSync(jobFile, jobCsv(jobSize))
      const times = quick
        ? { repeats: 1, leadInMs: 300, durationMs: 1000 }
        : { repeats: 2, leadInMs: 1000, durationMs: 5000 }
      const plan: Plan = { settings, sandbox, jobFile, jobSize, ...times }
      const measured = contestants.map(() => new Map<number, Step>())
      await climb(measured, plan)
      if (!quick) await refine(measured, plan)
      return resultOf(measured, plan)
    } finally {
      await sandbox.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** Doubles the rate until no contestant keeps up. */
async function climb(measured: Measured, plan: Plan): Promise<void> {
  const end = plan.settings.quick ? firstRate + 1 : rates.length
  for (let rate = firstRate; rate < end; rate += 2) {
    const isIn = (index: number) => measured[index]!.values().every(isKept)
    const running = contestants.keys().filter(isIn).toArray()
    if (running.length === 0) return
    await measure(running, rate, measured, plan)
  }
}

/** Measures the rate below the first one that a contestant does not keep up with. */
async function refine(measured: Measured, plan: Plan): Promise<void> {
  const missing = new Map<number, number[]>()
  for (const [index, steps] of measured.entries()) {
    const lost = steps.entries().find(([, step]) => !isKept(step))
    if (lost !== undefined) missing.set(lost[0] - 1, [...(missing.get(lost[0] - 1) ?? []), index])
  }
  for (const [rate, running] of missing) await measure(running, rate, measured, plan)
}

/** Measures contestants at one rate. Their order alternates. */
async function measure(
  running: readonly number[],
  rate: number,
  measured: Measured,
  { settings, repeats, ...options }: Plan,
): Promise<void> {
  const perSecond = rates[rate]!
  const runs = new Map<number, MixedRun[]>(running.map((index) => [index, []]))
  for (let repeat = 1; repeat <= repeats; repeat++) {
    for (const index of repeat % 2 === 1 ? running : running.toReversed()) {
      const contestant = contestants[index]!
      settings.report(`mixed: ${perSecond}/s: ${contestant.name} (${repeat} of ${repeats})`)
      const seed = 1000 * rate + repeat
      runs.get(index)!.push(await runStep(contestant, { ...options, perSecond, seed }))
    }
  }
  for (const [index, list] of runs) {
    measured[index]!.set(rate, { perSecond, figures: mixedFigures(list) })
  }
}

/** A load generator that is late measures itself. */
function lateNote(staircases: readonly Staircase[]): string {
  const kept = staircases.flatMap(({ steps }) => steps.filter(isKept))
  const lateMs = Math.max(0, ...kept.map(({ figures }) => figures.lateP99Ms))
  return `In all steps that a contestant keeps up with, the load generator sends 99 % of the operations within ${lateMs.toFixed(1)} ms after they are due. This time is part of the latency.`
}

function resultOf(
  measured: Measured,
  { repeats, leadInMs, durationMs, jobSize }: Plan,
): PartResult {
  const staircases: Staircase[] = measured.map((steps, index) => ({
    name: contestants[index]!.name,
    steps: steps
      .values()
      .toArray()
      .toSorted((a, b) => a.perSecond - b.perSecond),
  }))
  return {
    title: 'A day’s traffic',
    notes: [
      `Operations as they come in life: ${kinds.cached} % look up a device that is in the cache, ${kinds.new} % a new one, ${kinds.list} % a list of ${listSizes.min} to ${listSizes.max} new numbers, and ${kinds.refresh} % are the mutation \`refreshDevice\`. One in ${leavers.oneIn} clients whose operation needs the vendor leaves after ${leavers.afterMs} ms. They arrive at random times that are fixed before the run, and all contestants get the same operations at the same times. The latency of an operation counts from the time at which it is due.`,
      `The rate doubles until a contestant does not keep up: its 99th percentile passes ${maxP99Ms / 1000} s, or more than ${100 * maxFailedShare} % of its operations fail. Then the rate between the last two is measured. The knee is the highest rate that a contestant keeps up with. Each figure contains the operations of ${repeats} × ${durationMs / 1000} s; each run starts a new process, fills its cache with ${cachedNumberCount.toLocaleString('en')} numbers, warms it up and excludes the first ${leadInMs} ms. The order of the contestants alternates. A run ends ${tailMs} ms after the last arrival. It is short: a queue that grows slowly can stay below the limit, which favours the contestants that the rate limit holds back.`,
      `The vendor is the sandbox in another process: ${limits.singleLatencyMs} ms for a single call, ${limits.bulkLatencyMs} ms for a bulk call, and at most ${limits.ratePerSecond} calls a second; further calls get HTTP 429. It lets bursts of two seconds’ calls pass, so that a client may count calls in windows of its own. All contestants know the limit and make at most 16 calls at the same time. A paid call is one that the sandbox accepts and that has a number of an operation. Load generator, contestant and sandbox share the cores of the machine.`,
      `“This server” has everything on: tokens, limits, metrics, log and SQLite. A job of ${jobSize.toLocaleString('en')} numbers runs in its background, which the other contestants cannot have. “No job” is the same server with the same work as the others.`,
      lateNote(staircases),
      'Yoga has a DataLoader for each operation. Mercurius has its own loaders and compiled queries. The script has no GraphQL: it reads the name of the operation. These three have no log, metrics or limits. They get what people usually add in front of an API that costs money: p-queue keeps the rate, a cache of `lru-cache` in the process keeps answers for a day, and lists go in equal bulk calls. Below 100 numbers they make single calls, in the order of their arrival. They do not cancel the calls of clients that have left.',
    ],
    tables: mixedTables(staircases),
    charts: mixedCharts(staircases),
    figures: mixedComparison(staircases),
    raw: { limits, staircases },
  }
}
