import type { CallReport } from './call-report.ts'
import type { CircuitState } from './circuit-state.ts'
import type { Lane } from './lookup-stats.ts'

/** Numbers by the class of those who wait for them. A number for which a client waits is interactive. */
export interface ClassCounts {
  readonly interactive: number
  /** Only jobs wait for them. */
  readonly background: number
}

/** What the pool and the circuit breaker do at this moment. */
export interface ActivityState {
  /** Numbers that wait for a call. */
  readonly pending: ClassCounts
  /** Numbers in calls, without padding. */
  readonly inFlight: ClassCounts
  readonly bulkInFlight: number
  readonly singleInFlight: number
  /** The number of slots: calls that can be in flight. */
  readonly maxInFlight: number
  readonly circuit: CircuitState
  /** How long until a call may try again, in milliseconds; 0 if calls go through. */
  readonly circuitRetryInMs: number
}

/** An upstream call that has ended. */
export interface ActivityCall {
  /** From 1, in the order in which the calls of this process ended. */
  readonly number: number
  readonly lane: Lane
  /** The numbers in the call, padding included. */
  readonly size: number
  readonly isBackground: boolean
  readonly durationMs: number
  readonly result: CallReport['result']
}

export interface Activity extends Omit<ActivityState, 'circuitRetryInMs'> {
  readonly circuitRetryAt: Date | null
  /** The last ones that ended, oldest first. */
  readonly lastCalls: readonly ActivityCall[]
  /** Of the last minute; `null` if nothing was answered. */
  readonly callsPerThousand: number | null
  /** Of the last minute, 0 to 1; `null` if nothing was looked up. */
  readonly cacheShare: number | null
  /** Of the last 10 seconds. */
  readonly answeredPerSecond: number
}

export interface ActivitySource {
  /** The activity now, and then at most twice a second when it has changed. */
  watch(signal?: AbortSignal): AsyncIterable<Activity>
}
