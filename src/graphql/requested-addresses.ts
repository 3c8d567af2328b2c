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
    /** Of a root field: the addresses its arguments ask for. */
    requestedAddresses?: (args: _TArgs) => readonly string[]
    /** Of a root field: it asks for one address, and aliases of it are the way to ask for more. */
    asksForOne?: boolean
    /** Of a root field: its addresses are only talked about, and none is looked up. */
    sendsNothing?: boolean
    /** Of a root field: it costs its client nothing. */
    isFree?: boolean
  }
}

export interface RequestedLookups {
  readonly kind: 'LOOKUPS'
  readonly type: OperationTypeNode
  /** One list for each field that asks for some, spelled as the caller did, with repeats. */
  readonly lists: readonly (readonly string[])[]
  /** Those of them that are to be looked up, in one. */
  readonly toLookUp: readonly string[]
  /** How many of them the client's budget pays for. */
  readonly chargedCount: number
  /** The most fields its answer can hold: for each address, what is selected of it. */
  readonly answerSize: number
  /** Its variables, coerced, in an object without a prototype. */
  readonly coerced: Readonly<Record<string, unknown>>
}

/** Its variables do not fit: it cannot run. */
export interface UnfitVariables {
  readonly kind: 'UNFIT'
  readonly errors: readonly GraphQLError[]
}

/** More tell nothing more. */
const mostErrors = 5

/** Reads what an operation asks for from the variables it comes with. */
export type LookupReader = (
  variables: Readonly<Record<string, unknown>> | null | undefined,
) => RequestedLookups | UnfitVariables

/**
 * Finds every address an operation is about to ask for, before it runs: variables and defaults
 * resolved, and one response key counted once. The document must be valid. Returns `undefined` where
 * there is no operation to run; executing it says why.
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
    if (variableValues === undefined) return { kind: 'UNFIT', errors }
    return gather(operation.operation, readFields(variableValues), variableValues)
  }
}

function createVariableReader(schema: GraphQLSchema, operation: OperationDefinitionNode) {
  const { variableDefinitions = [] } = operation
  return (variables: Parameters<LookupReader>[0]): ReturnType<typeof getVariableValues> => {
    const values = getVariableValues(schema, variableDefinitions, variables ?? {}, {
      maxErrors: mostErrors,
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
  let answerSize = 0
  let chargedCount = 0
  for (const { field, node, selectionSize } of fields) {
    const list = requestedAddresses(field, node, variableValues)
    if (list === undefined) continue
    lists.push(list)
    if (!field.extensions.sendsNothing) toLookUp.push(list)
    if (!field.extensions.isFree) chargedCount += list.length
    answerSize += sizeOfInputs(list) * selectionSize
  }
  const { coerced } = variableValues
  return {
    kind: 'LOOKUPS',
    type,
    lists,
    toLookUp: toLookUp.flat(),
    chargedCount,
    answerSize,
    coerced,
  }
}

/**
 * A variable with a default may stand where `null` may not, and be `null` all the same. Executing
 * says so once for every field that it stands in, and looks through the whole document each time, so
 * it is said once, before. Of this schema's arguments only those of the type `Int` may be `null`.
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

/** As long as an address may be, and a margin. */
const usualInputLength = 20

/** What is no address is given back as it came: a long one takes as much as several. */
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
    return undefined // arguments that do not fit: executing the field says so, and asks for nothing
  }
}
