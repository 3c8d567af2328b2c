import {
  type DocumentNode,
  getOperationAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
} from 'graphql'
import { createLookupReader, type LookupReader } from '../graphql/requested-addresses.ts'
import type { OperationDescription } from '../telemetry/operation-record.ts'
import { describeOperation } from './describe-operation.ts'

/** One operation of a valid document, with the data that does not depend on its variables. */
export interface PreparedOperation {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly description: OperationDescription
  readonly readLookups: LookupReader
}

interface OperationText {
  readonly text: string
  readonly document: DocumentNode
  readonly operationName: string | undefined
}

/** Prepares operations. An operation of a cached document is prepared once. */
export class PreparedOperations {
  readonly #schema: GraphQLSchema
  readonly #prepared = new WeakMap<OperationDefinitionNode, PreparedOperation>()

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  /** Returns `undefined` if the document has no such operation, or several and no name is given. */
  find({ text, document, operationName }: OperationText): PreparedOperation | undefined {
    const operation = getOperationAST(document, operationName)
    if (!operation) return undefined
    const known = this.#prepared.get(operation)
    if (known !== undefined) return known
    const readLookups = createReader(this.#schema, { text, document, operationName })
    if (readLookups === undefined) return undefined
    const description = describeOperation(text, document, operationName)
    const prepared = { document, operation, description, readLookups }
    this.#prepared.set(operation, prepared)
    return prepared
  }
}

/**
 * Parsed documents have no locations. For errors of variables the reader parses the text again, so
 * that they have locations.
 */
function createReader(
  schema: GraphQLSchema,
  { text, document, operationName }: OperationText,
): LookupReader | undefined {
  const read = createLookupReader(schema, document, operationName)
  if (read === undefined) return undefined
  return (variables) => {
    const requested = read(variables)
    if (requested.kind !== 'INVALID_VARIABLES') return requested
    return createLookupReader(schema, parse(text), operationName)!(variables)
  }
}
