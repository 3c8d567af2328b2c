import type { MetricObjectWithValues, MetricValue } from 'prom-client'
import type { Address } from './domain/address.ts'
import type { CredentialClosure } from './upstream/upstream-gate.ts'

/** All metrics of one worker. */
export type MetricsReport = readonly MetricObjectWithValues<MetricValue<string>>[]

/** Somebody wants these forgotten, as far as they were checked until then. */
interface Forgotten {
  readonly kind: 'FORGOTTEN'
  readonly addresses: readonly Address[]
  readonly atMs: number
}

/** What a worker tells the primary. */
export type FromWorker =
  | Forgotten
  | { readonly kind: 'STARTED' }
  /** It will not start, for a reason that concerns all of them. */
  | { readonly kind: 'FAILED'; readonly explanation: string }
  | { readonly kind: 'CLOSED'; readonly closure: CredentialClosure }
  | { readonly kind: 'ASK_METRICS'; readonly id: number }
  | { readonly kind: 'METRICS'; readonly id: number; readonly report: MetricsReport }

/** What the primary tells a worker. */
export type FromPrimary =
  | Forgotten
  /** All have started: one of them says so. */
  | { readonly kind: 'GREET' }
  | { readonly kind: 'STOP'; readonly saysSo: boolean }
  | { readonly kind: 'CLOSED'; readonly closure: CredentialClosure }
  | { readonly kind: 'TELL_METRICS'; readonly id: number }
  /** The answer to `ASK_METRICS`: those of the others. */
  | {
      readonly kind: 'OTHERS_METRICS'
      readonly id: number
      readonly reports: readonly MetricsReport[]
    }

/** The variable in which a worker finds the sandbox that the primary started. */
export const sandboxVariable = 'RCS_SANDBOX_OF_PRIMARY'
