import { setTimeout as wait } from 'node:timers/promises'
import { type Arrival, type ArrivalResult, OpenLoop } from '../load/open-loop.ts'
import { quantile } from '../load/quantiles.ts'
import { type Contestant, startContestant } from '../servers/contestant.ts'
import type { SandboxProcess } from '../servers/sandbox-process.ts'
import type { ResourceUsage } from '../servers/server-process.ts'
import { arrivalsOf, type Load, warmUpBody } from './coalescing-loads.ts'

export interface RunTimes {
  /** Operations arrive for this time before the measurement, so that it does not begin with a start. */
  readonly leadInMs: number
  /** The time in which the measured operations arrive. */
  readonly durationMs: number
  /** The run waits this time after the last arrival for open operations. */
  readonly tailMs: number
}

/** A load has its own duration. */
export const fullTimes = { leadInMs: 1000, tailMs: 2500 }

export const smokeTestTimes: RunTimes = { leadInMs: 200, durationMs: 600, tailMs: 300 }

/** Enough connections before the run for the operations that are usually open at the same time. */
const minConnections = 300
const expectedLatencySeconds = 0.5

export interface Run {
  readonly operations: readonly ArrivalResult[]
  /** The calls that the upstream received while the measured operations arrived. */
  readonly calls: number
  /** The addresses of these calls, without padding. */
  readonly addresses: number
  readonly mostInFlight: number
  readonly usage: ResourceUsage
  /** Includes the operations before the measurement. */
  readonly arrivalCount: number
}

/** Starts a contestant and measures it under one load. */
export async function runLoad(
  contestant: Contestant,
  sandbox: SandboxProcess,
  load: Load,
  { leadInMs, durationMs, tailMs, seed }: RunTimes & { readonly seed: number },
): Promise<Run> {
  const server = await startContestant(contestant, sandbox.environment)
  const loop = new OpenLoop(server.url)
  try {
    const connectionCount = Math.max(minConnections, load.perSecond * expectedLatencySeconds)
    await loop.connect(warmUpBody, connectionCount)
    const arrivals = arrivalsOf(load, leadInMs + durationMs, seed)
    server.reset()
    const recorded = callsBetween(leadInMs, leadInMs + durationMs, sandbox)
    const results = await loop.run(arrivals, tailMs)
    const { bulkCalls, singleCalls, addresses: received, mostInFlight } = await recorded
    const endMs = leadInMs + durationMs + tailMs
    const operations = results
      .filter(({ atMs }) => atMs >= leadInMs)
      .map((one) => measured(one, endMs))
    const addresses = contestant.isPadded ? addressesOf(arrivals, leadInMs) : received
    const usage = await server.usage()
    const calls = bulkCalls + singleCalls
    const arrivalCount = arrivals.length
    return { operations, calls, addresses, mostInFlight, usage, arrivalCount }
  } finally {
    loop.close()
    await server.stop()
  }
}

/** An answer without all devices counts as none: its time is the time until the end of the run. */
function measured(result: ArrivalResult, endMs: number): ArrivalResult {
  return isComplete(result) ? result : { ...result, tookMs: endMs - result.atMs }
}

function isComplete({ isAnswered, failedCount }: ArrivalResult): boolean {
  return isAnswered && failedCount === 0
}

/**
 * The addresses of the measured operations. The upstream's count would include the padding. If all
 * operations are answered, the two are equal but for the padding.
 */
function addressesOf(arrivals: readonly Arrival[], leadInMs: number): number {
  return sum(arrivals.filter(({ atMs }) => atMs >= leadInMs).map((one) => one.addressCount))
}

/**
 * The calls that the upstream receives while the measured operations arrive. It excludes later calls:
 * the end of a run is not part of a continuous load.
 */
async function callsBetween(fromMs: number, toMs: number, sandbox: SandboxProcess) {
  await wait(fromMs)
  await sandbox.clearCalls()
  await wait(toMs - fromMs)
  return sandbox.calls()
}

export interface LoadFigures {
  readonly p50Ms: number
  readonly p99Ms: number
  /** The quantile is among operations without a complete answer: the true value is larger. */
  readonly p50IsAtLeast: boolean
  readonly p99IsAtLeast: boolean
  readonly callsPerThousand: number
  readonly mostInFlight: number
  readonly operationCount: number
  readonly unansweredCount: number
  /** Of answered operations. */
  readonly failedAddressCount: number
  readonly rssMegabytes: number
  readonly loopDelayP99Ms: number
  /** Of the server's process. Includes the operations before the measurement. */
  readonly cpuMsPerOperation: number
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** The figures of one contestant under one load: the operations of all runs together. */
export function figuresOf(runs: readonly Run[]): LoadFigures {
  const operations = runs.flatMap((run) => run.operations)
  const times = operations.map(({ tookMs }) => tookMs)
  const answered = operations.filter(({ isAnswered }) => isAnswered)
  const completeShare = operations.filter(isComplete).length / operations.length
  return {
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    p50IsAtLeast: completeShare < 0.5,
    p99IsAtLeast: completeShare < 0.99,
    callsPerThousand:
      (1000 * sum(runs.map(({ calls }) => calls))) / sum(runs.map(({ addresses }) => addresses)),
    mostInFlight: Math.max(...runs.map((run) => run.mostInFlight)),
    operationCount: operations.length,
    unansweredCount: operations.length - answered.length,
    failedAddressCount: sum(answered.map(({ failedCount }) => failedCount)),
    rssMegabytes: Math.max(...runs.map(({ usage }) => usage.rssBytes)) / 1e6,
    cpuMsPerOperation:
      sum(runs.map(({ usage }) => usage.cpuMs)) / sum(runs.map((run) => run.arrivalCount)),
    loopDelayP99Ms: Math.max(...runs.map(({ usage }) => usage.loopDelayMs.p99)),
  }
}
