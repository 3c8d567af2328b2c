import type { OperationRecord } from '../telemetry/operation-record.ts'

/** What the front door knows of an operation before Yoga sees it. */
export interface ServerContext {
  readonly record: OperationRecord
  /** Aborts when the client is gone. */
  readonly signal: AbortSignal
}
