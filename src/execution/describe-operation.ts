import { hash } from 'node:crypto'
import { type DocumentNode, getOperationAST } from 'graphql'
import type { OperationDescription } from '../telemetry/operation-record.ts'
import { outlineOf } from './document-text.ts'

/** Describes an operation for logs, metrics and traces. The description contains no input values. */
export function describeOperation(
  text: string,
  document: DocumentNode,
  operationName: string | undefined,
): OperationDescription {
  const operation = getOperationAST(document, operationName)
  return {
    name: loggableName(operation?.name?.value),
    type: operation?.operation ?? 'unknown',
    shape: shapeOf(text, document),
  }
}

/** Returns `undefined` for a name with at least 7 digits, because it may contain a phone number. */
function loggableName(name: string | undefined): string | undefined {
  const digitCount = name?.replaceAll(/\D/g, '').length ?? 0
  return name === undefined || name.length > 64 || digitCount >= 7 ? undefined : name
}

const shapes = new WeakMap<DocumentNode, string>()

/**
 * A hash of the document's text without its strings and digits. It identifies the document in the
 * frontend's code and reveals no input value.
 */
function shapeOf(text: string, document: DocumentNode): string {
  const known = shapes.get(document)
  if (known !== undefined) return known
  const shape = hash('sha256', outlineOf(text), 'hex').slice(0, 16)
  shapes.set(document, shape)
  return shape
}
