import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { quantile } from '../load/quantiles.ts'

/** The times of a fixed piece of work that all cores do at once, in ms. */
interface WorkTimes {
  readonly fastestMs: number
  readonly meanMs: number
  readonly p90Ms: number
}

/** How much the machine disturbs a measurement. */
export interface Noise {
  readonly coreCount: number
  readonly before: WorkTimes
  readonly after: WorkTimes
  /** The mean time of a piece, before or after, above the fastest one: 0.1 is 10 % slower. */
  readonly spread: number
}

/**
 * Results with more noise are not written. Measured on idle virtual machines with two cores: 3 to 4 % on one, 7
 * to 13 % on another, whose host stops both cores for 10 to 20 ms about twice a second. On that one, another
 * process gives 14 to 17 % if it is busy a fifth of the time, and 21 to 26 % if it is busy half of the time.
 */
export const maxSpread = 0.15

/** A part begins when the machine is quiet, or after this number of samples. */
const maxSamples = 6

const betweenSamplesMs = 5000

/**
 * Other processes that take all cores all the time slow the fastest piece too. So it is also compared with
 * the fastest one that is known of this machine, with room for what differs from start to start.
 */
const maxSlowdown = 1.25

/** Enough pieces for 0.6 s: a shorter sample can fall between the bursts of other processes. */
const pieceCount = { full: 120, quick: 20 }

/**
 * Pieces at the begin and the end that do not count: V8 compiles the work in the first ones, and another
 * core can be idle in the last ones. An idle core makes the other one faster if they share a physical one.
 */
const excludedCount = { first: 20, last: 5 }

/** The processes that a part has ended are gone after this time. */
const settleMs = { full: 500, quick: 0 }

/**
 * Waits for a quiet machine, runs `measure`, and times a fixed piece of work before and after it. It cannot see
 * a disturbance that begins and ends within `measure`.
 */
export async function withNoise<Result>(
  measure: () => Promise<Result>,
  size: 'full' | 'quick',
): Promise<{ readonly result: Result; readonly noise: Noise }> {
  const before = await quietSample(size)
  const result = await measure()
  const after = await timeWork(size)
  return { result, noise: noiseOf(before, after) }
}

/** A sample below the limit, or the last one. The smoke test does not wait. */
async function quietSample(size: 'full' | 'quick'): Promise<number[][]> {
  for (let count = 1; ; count++) {
    const sample = await timeWork(size)
    if (size === 'quick' || count === maxSamples) return sample
    if (noiseOf(sample, sample).spread <= maxSpread) return sample
    await wait(betweenSamplesMs)
  }
}

/** The spread of two samples. A sample has the times of the pieces of each core. */
export function noiseOf(
  before: readonly (readonly number[])[],
  after: readonly (readonly number[])[],
): Noise {
  const [first, last] = [timesOf(before), timesOf(after)]
  const fastestMs = Math.min(first.fastestMs, last.fastestMs)
  return {
    coreCount: before.length,
    before: first,
    after: last,
    spread: Math.max(first.meanMs, last.meanMs) / fastestMs - 1,
  }
}

function timesOf(cores: readonly (readonly number[])[]): WorkTimes {
  const pieces = cores.flat()
  return {
    fastestMs: Math.min(...pieces),
    meanMs: pieces.reduce((sum, ms) => sum + ms, 0) / pieces.length,
    p90Ms: quantile(pieces, 0.9),
  }
}

/** Why results with this noise are not written; `undefined` if they are. */
export function refusalOf(noise: Noise, knownFastestMs: number): string | undefined {
  const { before, after, spread } = noise
  const fastestMs = Math.min(before.fastestMs, after.fastestMs)
  if (fastestMs > maxSlowdown * knownFastestMs) {
    const slowdown = (fastestMs / knownFastestMs).toFixed(1)
    return `the fastest piece of work takes ${slowdown}× the time of an earlier run on such a machine`
  }
  if (!(spread <= maxSpread))
    return `the noise is ${describeNoise(noise)}, above ${100 * maxSpread} %`
  return undefined
}

export function describeNoise({ spread, coreCount }: Noise): string {
  return `${(100 * spread).toFixed(1)} % in ${coreCount} cores`
}

async function timeWork(size: 'full' | 'quick'): Promise<number[][]> {
  await wait(settleMs[size])
  const file = new URL('./fixed-work.ts', import.meta.url)
  const threads = Array.from({ length: availableParallelism() }, () => new Worker(file))
  try {
    return await Promise.all(threads.map((thread) => timesIn(thread, pieceCount[size])))
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}

async function timesIn(thread: Worker, count: number): Promise<number[]> {
  await once(thread, 'online')
  const { first, last } = excludedCount
  const answer = once(thread, 'message')
  thread.postMessage(first + count + last)
  const [times] = (await answer) as [number[]]
  return times.slice(first, -last)
}
