import type { PaddingSource } from '../domain/padding-source.ts'
import type { CallListener } from '../domain/call-report.ts'
import type { AdmissionControl } from '../domain/admission-control.ts'
import type { BulkLimits } from './plan-batches.ts'

export interface PoolOptions {
  readonly bulk: BulkLimits
  /** Upstream calls under way at once, of both lanes together. */
  readonly maxInFlight: number
  /** Addresses that may wait to be sent; what comes on top is `OVERLOADED`. */
  readonly maxPending: number
  readonly admission: AdmissionControl
  /** What the admission lets through at the most, where that is limited. */
  readonly callsPerSecond?: number | undefined
  /** Where there is one, what would leave singly is filled up to a bulk call. */
  readonly padding?: PaddingSource | undefined
  /** Told of every call when it has ended. */
  readonly onCall?: CallListener
}
