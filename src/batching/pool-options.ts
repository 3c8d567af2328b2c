import type { Filler } from '../domain/filler.ts'
import type { FlightListener } from '../domain/flight-report.ts'
import type { Gate } from '../domain/gate.ts'
import type { BulkLimits } from './plan.ts'

export interface PoolOptions {
  readonly bulk: BulkLimits
  /** Upstream calls under way at once, of both lanes together. */
  readonly maxInFlight: number
  /** Addresses that may wait to be sent; what comes on top is `OVERLOADED`. */
  readonly maxPending: number
  readonly gate: Gate
  /** What the gate lets through at the most, where that is limited. */
  readonly callsPerSecond?: number | undefined
  /** Where there is one, what would leave singly is filled up to a bulk call. */
  readonly filler?: Filler | undefined
  /** Told of every call when it has ended. */
  readonly onFlight?: FlightListener
}
