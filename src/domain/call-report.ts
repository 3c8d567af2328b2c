import type { FailureCode } from './failure.ts'
import type { Lane, LookupStats } from './lookup-stats.ts'

/**
 * What is told of an upstream call when it has ended. Times are on `performance`'s clock, in
 * milliseconds.
 */
export interface CallReport {
  readonly lane: Lane
  readonly startedAt: number
  readonly endedAt: number
  /** How long each address that somebody waited for had waited when it started. */
  readonly waitsMs: readonly number[]
  /** Addresses in it besides those, which nobody had asked for when it started. */
  readonly paddingCount: number
  /** The operations it was made for, with the time from which each waited. */
  readonly operations: ReadonlyMap<LookupStats, number>
  /** `ABORTED`: nobody waited any more. */
  readonly result: 'ANSWERED' | 'ABORTED' | 'CRASHED' | FailureCode
}

export type CallListener = (report: CallReport) => void
