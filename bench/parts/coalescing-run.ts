import { setTimeout as wait } from 'node:timers/promises'
import { type Arrival, type ArrivalResult, OpenLoop } from '../open-loop.ts'
import type { Needs } from '../needs.ts'
import { quantile } from '../quantiles.ts'
import type { SandboxProcess } from '../sandbox-process.ts'
import { type Contestant, startContestant } from '../server-under-test.ts'
import { arrivalsAt, type Point, warmUpBody } from './coalescing-points.ts'

/** Operations arrive for so long before they count, so that nobody is measured from a standstill. */
export const leadInMs = 1500

/** Answers are waited for so long after the last arrival. */
export const tailMs = 2500

/** Connections that are open beforehand: enough for what is usually open at once, and more. */
const fewestConnections = 300
const longestUsualS = 0.5

export interface Run {
  readonly operations: readonly ArrivalResult[]
  /** What the upstream received while operations that count arrived. */
  readonly calls: number
  /** What operations asked for of what those calls asked for. */
  readonly addresses: number
  readonly mostInFlight: number
  readonly needs: Needs
  /** With those that do not count. */
  readonly arrivalCount: number
}

/** One contestant, started anew, under one load. */
export async function runPoint(
  contestant: Contestant,
  sandbox: SandboxProcess,
  point: Point,
  { durationMs, seed }: { readonly durationMs: number; readonly seed: number },
): Promise<Run> {
  const server = await startContestant(contestant, sandbox.environment)
  const load = new OpenLoop(server.url)
  try {
    await load.connect(warmUpBody, Math.max(fewestConnections, point.perSecond * longestUsualS))
    const arrivals = arrivalsAt(point, leadInMs + durationMs, seed)
    server.reset()
    const counted = callsBetween(leadInMs, leadInMs + durationMs, sandbox)
    const results = await load.run(arrivals, tailMs)
    const { bulkCalls, singleCalls, addresses: received, mostInFlight } = await counted
    const operations = results.filter(({ atMs }) => atMs >= leadInMs)
    const addresses = contestant.fills ? askedFor(arrivals) : received
    const needs = await server.needs()
    const calls = bulkCalls + singleCalls
    const arrivalCount = arrivals.length
    return { operations, calls, addresses, mostInFlight, needs, arrivalCount }
  } finally {
    load.close()
    await server.stop()
  }
}

/**
 * By operations that count. What the upstream received would be with the fillers; where operations
 * are answered as they come, it is the same without them.
 */
function askedFor(arrivals: readonly Arrival[]): number {
  return sum(arrivals.filter(({ atMs }) => atMs >= leadInMs).map((one) => one.addressCount))
}

/**
 * What the upstream receives while operations that count arrive. Not what comes after the last of
 * them: a run's end is no part of a load that goes on.
 */
async function callsBetween(fromMs: number, toMs: number, sandbox: SandboxProcess) {
  await wait(fromMs)
  await sandbox.forgetCalls()
  await wait(toMs - fromMs)
  return sandbox.calls()
}

export interface PointFigures {
  readonly p50Ms: number
  readonly p99Ms: number
  /** The quantile is among operations that were never answered: it would have been longer. */
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
  /** Of the server's process, the operations before those that count included. */
  readonly cpuMsPerOperation: number
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** The figures of all repeats of one contestant at one point, their operations taken together. */
export function figuresOf(runs: readonly Run[]): PointFigures {
  const operations = runs.flatMap((run) => run.operations)
  const times = operations.map(({ tookMs }) => tookMs)
  const answered = operations.filter(({ isAnswered }) => isAnswered)
  const answeredShare = answered.length / operations.length
  return {
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    p50IsAtLeast: answeredShare < 0.5,
    p99IsAtLeast: answeredShare < 0.99,
    callsPerThousand:
      (1000 * sum(runs.map(({ calls }) => calls))) / sum(runs.map(({ addresses }) => addresses)),
    mostInFlight: Math.max(...runs.map((run) => run.mostInFlight)),
    operationCount: operations.length,
    unansweredCount: operations.length - answered.length,
    failedAddressCount: sum(answered.map(({ failedCount }) => failedCount)),
    rssMegabytes: Math.max(...runs.map(({ needs }) => needs.rssBytes)) / 1e6,
    cpuMsPerOperation:
      sum(runs.map(({ needs }) => needs.cpuMs)) / sum(runs.map((run) => run.arrivalCount)),
    loopDelayP99Ms: Math.max(...runs.map(({ needs }) => needs.loopDelayMs.p99)),
  }
}
