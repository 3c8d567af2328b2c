import { collectFields } from '@graphql-tools/utils'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type VariableValues,
} from 'graphql'

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

export interface OperationToExecute {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  readonly variableValues?: Record<string, unknown> | null | undefined
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
}

/** Its variables do not fit: it cannot run. */
export interface UnfitVariables {
  readonly kind: 'UNFIT'
  readonly errors: readonly GraphQLError[]
}

/** More tell nothing more. */
const mostErrors = 5

/**
 * Finds every address an operation is about to ask for, before it runs: variables and defaults
 * resolved, fragments followed, `@skip` and `@include` respected, one response key counted once.
 * Returns `undefined` where there is no operation to run; executing it says why.
 */
export function requestedLookups(
  operation: OperationToExecute,
): RequestedLookups | UnfitVariables | undefined {
  const { schema, document } = operation
  const node = getOperationAST(document, operation.operationName)
  const rootType = node && schema.getRootType(node.operation)
  if (!node || !rootType) return undefined
  const { errors, variableValues } = getVariableValues(
    schema,
    node.variableDefinitions ?? [],
    operation.variableValues ?? {},
    { maxErrors: mostErrors, hideSuggestions: true },
  )
  if (variableValues === undefined) return { kind: 'UNFIT', errors }
  const nullError = errorOfNull(node, operation.variableValues)
  if (nullError !== undefined) return { kind: 'UNFIT', errors: [nullError] }

  const fragments = Object.fromEntries(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const { fields } = collectFields(schema, fragments, variableValues, rootType, node.selectionSet)
  const selectionSize = sizeOfSelections(fragments)
  const lists: (readonly string[])[] = []
  const toLookUp: (readonly string[])[] = []
  let answerSize = 0
  let chargedCount = 0
  for (const nodes of fields.values()) {
    const [fieldNode] = nodes as [FieldNode]
    const field = rootType.getFields()[fieldNode.name.value]
    const list = field && requestedAddresses(field, fieldNode, variableValues)
    if (field === undefined || list === undefined) continue
    lists.push(list)
    if (!field.extensions.sendsNothing) toLookUp.push(list)
    if (!field.extensions.isFree) chargedCount += list.length
    answerSize += sizeOfInputs(list) * nodes.reduce((size, one) => size + selectionSize(one), 0)
  }
  const type = node.operation
  return { kind: 'LOOKUPS', type, lists, toLookUp: toLookUp.flat(), chargedCount, answerSize }
}

/**
 * A variable with a default may stand where `null` may not, and be `null` all the same. Executing
 * says so once for every field that it stands in, and looks through the whole document each time, so
 * it is said once, before. Of this schema's arguments only those of the type `Int` may be `null`.
 */
function errorOfNull(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: OperationToExecute['variableValues'],
): GraphQLError | undefined {
  const nulled = variableDefinitions.find(
    ({ type, variable }) =>
      type.kind !== Kind.NON_NULL_TYPE &&
      !(type.kind === Kind.NAMED_TYPE && type.name.value === 'Int') &&
      given?.[variable.name.value] === null,
  )
  return nulled && new GraphQLError('This variable must not be null.', { nodes: nulled })
}

/** How many fields are selected below a field, fragments followed. The document must be valid. */
function sizeOfSelections(fragments: Record<string, FragmentDefinitionNode>) {
  return function size({ selectionSet }: FieldNode | InlineFragmentNode): number {
    return (selectionSet?.selections ?? []).reduce((total, selection) => {
      if (selection.kind === Kind.FIELD) return total + 1 + size(selection)
      if (selection.kind === Kind.INLINE_FRAGMENT) return total + size(selection)
      const fragment = fragments[selection.name.value]
      return (
        total + (fragment === undefined ? 0 : size({ ...fragment, kind: Kind.INLINE_FRAGMENT }))
      )
    }, 0)
  }
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
