import type { Client } from '../domain/client.ts'
import { LookupStats } from '../domain/lookup-stats.ts'

export const operationResults = ['ok', 'partial', 'failed', 'rejected', 'aborted'] as const

/**
 * The result of an operation: `ok` without errors; `partial` with data and errors; `failed` without
 * data although it ran; `rejected` before it ran; `aborted` when the client closed the connection.
 */
export type OperationResult = (typeof operationResults)[number]

/** The description of an operation in logs, metrics and traces. */
export interface OperationDescription {
  /** The operation's name; `undefined` if it has none, or one that may contain a phone number. */
  readonly name: string | undefined
  readonly type: 'query' | 'mutation' | 'subscription' | 'unknown'
  /** A hash. Documents that differ only in strings and numbers have the same hash. */
  readonly shape: string | undefined
}

const undescribed: OperationDescription = { name: undefined, type: 'unknown', shape: undefined }

/** The parts of a GraphQL response that determine its result. */
interface Response {
  readonly data?: unknown
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[]
}

/** What logs, metrics and traces report about one operation. */
export class OperationRecord {
  readonly client: Client
  /** On `performance`'s clock. */
  readonly startedAt: number
  readonly stats = new LookupStats()
  /** Set once the document is parsed. */
  description = undescribed
  result: OperationResult = 'aborted'
  /** The codes of the response's errors, each once. */
  codes: readonly string[] = []

  constructor(client: Client, startedAt = performance.now()) {
    this.client = client
    this.startedAt = startedAt
  }

  /** Records the result and the error codes of the response. */
  recordResponse(response: Response): void {
    this.result = resultOf(response)
    if (response.errors) this.codes = [...new Set(response.errors.map(codeOf))]
  }
}

function resultOf({ errors, data }: Response): OperationResult {
  if (!errors?.length) return 'ok'
  if (data === undefined) return 'rejected'
  return data === null ? 'failed' : 'partial'
}

function codeOf({ extensions: { code } }: NonNullable<Response['errors']>[number]): string {
  return typeof code === 'string' ? code : 'UNEXPECTED'
}
