import { collectFields } from '@graphql-tools/utils'
import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  type OperationTypeNode,
  type VariableValues,
} from 'graphql'

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs = any> {
    /** Of a root field: the addresses its arguments ask for. */
    requestedAddresses?: (args: _TArgs) => readonly string[]
  }
}

export interface OperationToExecute {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  readonly variableValues?: Record<string, unknown> | null | undefined
}

export interface RequestedLookups {
  readonly type: OperationTypeNode
  /** One list for each field that asks for some, spelled as the caller did, with repeats. */
  readonly lists: readonly (readonly string[])[]
}

/**
 * Finds every address an operation is about to ask for, before it runs: variables and defaults
 * resolved, fragments followed, `@skip` and `@include` respected, one response key counted once.
 * Returns `undefined` for an operation that cannot run; executing it says why.
 */
export function requestedLookups(operation: OperationToExecute): RequestedLookups | undefined {
  const { schema, document } = operation
  const node = getOperationAST(document, operation.operationName)
  const rootType = node && schema.getRootType(node.operation)
  if (!node || !rootType) return undefined
  const { variableValues } = getVariableValues(
    schema,
    node.variableDefinitions ?? [],
    operation.variableValues ?? {},
    { maxErrors: 1 },
  )
  if (variableValues === undefined) return undefined

  const fragments = Object.fromEntries(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const { fields } = collectFields(schema, fragments, variableValues, rootType, node.selectionSet)
  const lists = Array.from(fields.values(), ([fieldNode]) => {
    const field = rootType.getFields()[fieldNode!.name.value]
    return field && requestedAddresses(field, fieldNode!, variableValues)
  })
  return { type: node.operation, lists: lists.filter((list) => list !== undefined) }
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
