import type { FailureCode } from './failure.ts'
import type { Lane, LookupTally } from './lookup-tally.ts'

/**
 * What is told of an upstream call when it has ended. Times are on `performance`'s clock, in
 * milliseconds.
 */
export interface FlightReport {
  readonly lane: Lane
  readonly startedAt: number
  readonly endedAt: number
  /** How long each address that somebody waited for had waited when it started. */
  readonly waitsMs: readonly number[]
  /** Addresses in it besides those, which nobody had asked for when it started. */
  readonly fillerCount: number
  /** The operations it was made for, with the time from which each waited. */
  readonly riders: ReadonlyMap<LookupTally, number>
  /** `ABORTED`: nobody waited any more. */
  readonly result: 'ANSWERED' | 'ABORTED' | 'CRASHED' | FailureCode
}

export type FlightListener = (report: FlightReport) => void
