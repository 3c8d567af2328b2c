import { hash } from 'node:crypto'
import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  type GraphQLError,
} from 'graphql'
import { LookupStats } from '../domain/lookup-stats.ts'
import type { Client } from '../http/authenticator.ts'

/**
 * What became of an operation: `ok` without errors; `partial` with data and errors; `failed`
 * without data although it ran; `refused` before it ran; `left` by its client before the answer.
 */
export type OperationResult = (typeof operationResults)[number]

export const operationResults = ['ok', 'partial', 'failed', 'refused', 'left'] as const

type OperationType = 'query' | 'mutation' | 'subscription' | 'unknown'

/** What logs, metrics and traces call an operation. */
export interface OperationDescription {
  /** As the document names it; `undefined` where it has no name, or one that may hold a number. */
  readonly name: string | undefined
  readonly type: OperationType
  /** The same for all documents that differ only in what strings and numbers they hold. */
  readonly shape: string | undefined
}

export function describeOperation(
  text: string,
  document: DocumentNode,
  operationName: string | undefined,
): OperationDescription {
  const operation = getOperationAST(document, operationName)
  const name = harmless(operation?.name?.value)
  return { name, type: operation?.operation ?? 'unknown', shape: shapeOf(text, document) }
}

const unread: OperationDescription = { name: undefined, type: 'unknown', shape: undefined }

/** What is noted of one operation on its way, for logs, metrics and traces. */
export class OperationRecord {
  readonly client: Client
  readonly startedAt = performance.now()
  readonly stats = new LookupStats()
  /** Until its document is parsed, nothing is known of it. */
  description = unread
  result: OperationResult = 'left'
  /** The codes of its errors, each once. */
  codes: readonly string[] = []

  constructor(client: Client) {
    this.client = client
  }

  answered(answer: ExecutionResult): void {
    this.result = resultOf(answer)
    if (answer.errors) this.codes = [...new Set(answer.errors.map(codeOf))]
  }
}

function resultOf({ errors, data }: ExecutionResult): OperationResult {
  if (!errors?.length) return 'ok'
  if (data === undefined) return 'refused'
  return data === null ? 'failed' : 'partial'
}

function codeOf({ extensions: { code } }: GraphQLError): string {
  return typeof code === 'string' ? code : 'UNEXPECTED'
}

function harmless(name: string | undefined): string | undefined {
  const digitCount = name?.replaceAll(/\D/g, '').length ?? 0
  return name === undefined || name.length > 64 || digitCount >= 7 ? undefined : name
}

const shapes = new WeakMap<DocumentNode, string>()

/**
 * A hash of a document's text without its strings and digits: enough to find the frontend's
 * document, and nothing of what it asked for.
 */
function shapeOf(text: string, document: DocumentNode): string {
  const known = shapes.get(document)
  if (known !== undefined) return known
  const outline = text.replaceAll(/"(?:\\.|[^"\\])*"/g, '""').replaceAll(/\d+/g, '0')
  const shape = hash('sha256', outline, 'hex').slice(0, 16)
  shapes.set(document, shape)
  return shape
}
