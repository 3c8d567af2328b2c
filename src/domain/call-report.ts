import type { FailureCode } from './failure.ts'
import type { Lane, LookupStats } from './lookup-stats.ts'

/**
 * The report of one upstream call that has ended. Points in time are on the clock of `performance`,
 * in milliseconds.
 */
export interface CallReport {
  readonly lane: Lane
  readonly startedAt: number
  readonly endedAt: number
  /** How long each address waited for the start of the call, in milliseconds. Without padding. */
  readonly waitsMs: readonly number[]
  /** Addresses in the call that no operation had requested when it started. */
  readonly paddingCount: number
  /** Whether only jobs waited for most of its requested addresses when it started. */
  readonly isBackground: boolean
  /** The operations that the call answers, each with the time at which its wait began. */
  readonly operations: ReadonlyMap<LookupStats, number>
  /** `ABORTED`: no operation waited any longer. `CRASHED`: the call threw. */
  readonly result: 'ANSWERED' | 'ABORTED' | 'CRASHED' | FailureCode
}

export type CallListener = (report: CallReport) => void
