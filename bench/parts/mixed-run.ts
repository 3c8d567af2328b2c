import { setTimeout as wait } from 'node:timers/promises'
import { OpenLoop } from '../load/open-loop.ts'
import { quantile } from '../load/quantiles.ts'
import { type Contestant, startContestant } from '../servers/contestant.ts'
import type { LimitedSandbox, OperationCalls } from '../servers/sandbox-process.ts'
import type { ResourceUsage } from '../servers/server-process.ts'
import { JobClient } from './job-client.ts'
import { cacheBodies, cachedBody, type Kind, mixedArrivals } from './mixed-load.ts'

export const token = 'bench-token-of-a-client'

/** The run waits this time after the last arrival for open operations. */
export const tailMs = 2500

/** A contestant; `hasJobs` if it can look up a list in the background. */
export interface MixedContestant extends Contestant {
  readonly hasJobs?: boolean
}

export interface StepOptions {
  readonly sandbox: LimitedSandbox
  /** The CSV file of the job. */
  readonly jobFile: string
  readonly perSecond: number
  /** Operations arrive for this time before the measurement. */
  readonly leadInMs: number
  readonly durationMs: number
  readonly seed: number
}

interface MixedOperation {
  readonly kind: Kind
  readonly tookMs: number
  readonly lateMs: number
  readonly hasFailed: boolean
}

export interface MixedRun {
  /** Without those whose clients left. */
  readonly operations: readonly MixedOperation[]
  readonly leftCount: number
  readonly arrivalCount: number
  /** While the measured operations arrived. */
  readonly upstream: OperationCalls
  readonly usage: ResourceUsage
  /** The numbers of the job with a result at the end of the run. */
  readonly jobDoneCount: number | undefined
}

/** Starts a contestant, fills its cache and measures it at one rate. */
export async function runStep(
  contestant: MixedContestant,
  { sandbox, jobFile, perSecond, leadInMs, durationMs, seed }: StepOptions,
): Promise<MixedRun> {
  const server = await startContestant(contestant, sandbox.environment)
  const loop = new OpenLoop(server.url, { authorization: `Bearer ${token}` })
  try {
    await fillCache(server.url)
    await loop.connect(cachedBody, Math.max(200, perSecond / 4))
    const job = contestant.hasJobs ? await startJob(server.url, jobFile) : undefined
    const arrivals = mixedArrivals(perSecond, leadInMs + durationMs, seed)
    server.reset()
    const recorded = callsBetween(leadInMs, leadInMs + durationMs, sandbox)
    const results = await loop.run(arrivals, tailMs)
    const upstream = await recorded
    const measured = results
      .map((result, index) => ({
        kind: arrivals[index]!.kind,
        atMs: result.atMs,
        tookMs: result.tookMs,
        lateMs: result.lateMs,
        hasLeft: result.hasLeft,
        hasFailed: !result.isAnswered || result.failedCount > 0,
      }))
      .filter(({ atMs }) => atMs >= leadInMs)
    const operations = measured.filter(({ hasLeft }) => !hasLeft)
    return {
      operations,
      leftCount: measured.length - operations.length,
      arrivalCount: arrivals.length,
      upstream,
      usage: await server.usage(),
      jobDoneCount: await job?.doneCount(),
    }
  } finally {
    loop.close()
    await server.stop()
  }
}

async function fillCache(url: string): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  for (const body of cacheBodies()) {
    const response = await fetch(url, { method: 'POST', headers, body })
    const text = await response.text()
    if (text.split('"rcsEnabled":').length !== 501) throw new Error(text.slice(0, 300))
  }
}

async function startJob(url: string, file: string) {
  const client = new JobClient(url, token)
  const { id } = await client.upload(file, true)
  return { doneCount: async () => (await client.get(id)).doneCount }
}

/** The calls while the measured operations arrive: the end of a run is no part of a continuous load. */
async function callsBetween(fromMs: number, toMs: number, sandbox: LimitedSandbox) {
  await wait(fromMs)
  await sandbox.clearCalls()
  await wait(toMs - fromMs)
  return sandbox.calls()
}

export interface MixedFigures {
  readonly operationCount: number
  readonly leftCount: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Of the devices in the cache. */
  readonly cachedP99Ms: number
  /** Operations without a complete answer, as a share from 0 to 1. */
  readonly failedShare: number
  readonly callsPerThousand: number
  readonly numberCount: number
  readonly rejectedCalls: number
  /** The 99th percentile of the time between the due time of an operation and the time it was sent. */
  readonly lateP99Ms: number
  readonly cpuMsPerOperation: number
  readonly rssMegabytes: number
  readonly jobDoneCount: number | undefined
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** The figures of one contestant at one rate: the operations of all runs together. */
export function mixedFigures(runs: readonly MixedRun[]): MixedFigures {
  const operations = runs.flatMap((run) => run.operations)
  const times = operations.map(({ tookMs }) => tookMs)
  const cached = operations.filter(({ kind }) => kind === 'cached')
  const numberCount = sum(runs.map(({ upstream }) => upstream.numbers))
  const jobDone = runs.flatMap(({ jobDoneCount }) => jobDoneCount ?? [])
  return {
    operationCount: operations.length,
    leftCount: sum(runs.map(({ leftCount }) => leftCount)),
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    cachedP99Ms: quantile(
      cached.map(({ tookMs }) => tookMs),
      0.99,
    ),
    failedShare: operations.filter(({ hasFailed }) => hasFailed).length / operations.length,
    callsPerThousand: (1000 * sum(runs.map(({ upstream }) => upstream.calls))) / numberCount,
    numberCount,
    rejectedCalls: sum(runs.map(({ upstream }) => upstream.rejectedCalls)),
    lateP99Ms: quantile(
      operations.map(({ lateMs }) => lateMs),
      0.99,
    ),
    cpuMsPerOperation:
      sum(runs.map(({ usage }) => usage.cpuMs)) / sum(runs.map((run) => run.arrivalCount)),
    rssMegabytes: Math.max(...runs.map(({ usage }) => usage.rssBytes)) / 1e6,
    jobDoneCount: jobDone.length === 0 ? undefined : sum(jobDone) / jobDone.length,
  }
}
