import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type VariableValues,
} from 'graphql'
import { createRootFieldReader, type RootField } from './root-fields.ts'

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs = any> {
    /** Of a root field: the addresses in its arguments. */
    requestedAddresses?: (args: _TArgs) => readonly string[]
    /** Of a root field: it takes one address. A document uses aliases for several. */
    takesOneAddress?: boolean
    /** Of a root field: it looks up none of its addresses. */
    needsNoLookup?: boolean
    /** Of a root field: its addresses are not charged to the client's budget. */
    isFree?: boolean
  }
}

export interface RequestedLookups {
  readonly kind: 'LOOKUPS'
  readonly type: OperationTypeNode
  /** The inputs of each root field with addresses, unchanged, duplicates included. */
  readonly lists: readonly (readonly string[])[]
  /** The inputs of the root fields that look up addresses. */
  readonly toLookUp: readonly string[]
  /** The number of inputs that are charged to the client's budget. */
  readonly chargedCount: number
  /** The maximum number of fields in the response: for each input, the selected fields. */
  readonly responseSize: number
  /** The coerced variables, in an object without a prototype. */
  readonly coerced: Readonly<Record<string, unknown>>
}

/** The variables do not fit their types, so the operation cannot run. */
interface InvalidVariables {
  readonly kind: 'INVALID_VARIABLES'
  readonly errors: readonly GraphQLError[]
}

/** The maximum number of errors in the response to an operation that does not run. */
export const maxRequestErrors = 5

/** Reads the addresses of an operation from its variables. */
export type LookupReader = (
  variables: Readonly<Record<string, unknown>> | null | undefined,
) => RequestedLookups | InvalidVariables

/**
 * Creates a reader that finds every address of an operation before it runs. It applies variables
 * and defaults, and reads each response key once. The document must be valid. Returns `undefined`
 * if the document has no such operation.
 */
export function createLookupReader(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): LookupReader | undefined {
  const operation = getOperationAST(document, operationName)
  const rootType = operation && schema.getRootType(operation.operation)
  if (!operation || !rootType) return undefined
  const readVariables = createVariableReader(schema, operation)
  const readFields = createRootFieldReader(schema, document, operation, rootType)
  return (variables) => {
    const { errors, variableValues } = readVariables(variables)
    if (variableValues === undefined) return { kind: 'INVALID_VARIABLES', errors }
    return gather(operation.operation, readFields(variableValues), variableValues)
  }
}

function createVariableReader(schema: GraphQLSchema, operation: OperationDefinitionNode) {
  const { variableDefinitions = [] } = operation
  return (variables: Parameters<LookupReader>[0]): ReturnType<typeof getVariableValues> => {
    const values = getVariableValues(schema, variableDefinitions, variables ?? {}, {
      maxErrors: maxRequestErrors,
      hideSuggestions: true,
    })
    const nullError = values.errors ? undefined : errorOfNull(operation, variables)
    return nullError === undefined ? values : { errors: [nullError] }
  }
}

function gather(
  type: OperationTypeNode,
  fields: readonly RootField[],
  variableValues: VariableValues,
): RequestedLookups {
  const lists: (readonly string[])[] = []
  const toLookUp: (readonly string[])[] = []
  let responseSize = 0
  let chargedCount = 0
  for (const { field, node, selectionSize } of fields) {
    const list = requestedAddresses(field, node, variableValues)
    if (list === undefined) continue
    lists.push(list)
    if (!field.extensions.needsNoLookup) toLookUp.push(list)
    if (!field.extensions.isFree) chargedCount += list.length
    responseSize += sizeOfInputs(list) * selectionSize
  }
  const { coerced } = variableValues
  return {
    kind: 'LOOKUPS',
    type,
    lists,
    toLookUp: toLookUp.flat(),
    chargedCount,
    responseSize,
    coerced,
  }
}

/**
 * Reports `null` for a non-null argument. GraphQL allows it in a nullable variable with a default.
 * Execution would report it for each field, and search the whole document each time; this function
 * reports it once. In this schema only the arguments of type `Int` are nullable.
 */
function errorOfNull(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Parameters<LookupReader>[0],
): GraphQLError | undefined {
  const nulled = variableDefinitions.find(
    ({ type, variable }) =>
      type.kind !== Kind.NON_NULL_TYPE &&
      !(type.kind === Kind.NAMED_TYPE && type.name.value === 'Int') &&
      given?.[variable.name.value] === null,
  )
  return nulled && new GraphQLError('This variable must not be null.', { nodes: nulled })
}

/** The length of an address, with a margin. */
const usualInputLength = 20

/** Invalid inputs are part of the response: a long one counts as several. */
function sizeOfInputs(list: readonly string[]): number {
  return list.reduce(
    (size, { length }) => size + Math.max(1, Math.ceil(length / usualInputLength)),
    0,
  )
}

function requestedAddresses(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variableValues: VariableValues,
): readonly string[] | undefined {
  try {
    return field.extensions.requestedAddresses?.(getArgumentValues(field, node, variableValues))
  } catch {
    return undefined // invalid arguments: execution reports them, and the field looks up nothing
  }
}
