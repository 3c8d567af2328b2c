import { collectFields } from '@graphql-tools/utils'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type VariableValues,
} from 'graphql'
import { fragmentsOf } from './fragments.ts'

/** A root field as the answer will hold it. */
export interface RootField {
  readonly field: GraphQLField<unknown, unknown>
  readonly node: FieldNode
  /** How many fields are selected of each address. */
  readonly selectionSize: number
}

/**
 * Finds the root fields of an operation: fragments followed, `@skip` and `@include` respected, one
 * response key counted once. Where variables have no say in that, they are found once.
 */
export function createRootFieldReader(
  schema: GraphQLSchema,
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
  rootType: GraphQLObjectType,
): (variableValues: VariableValues) => readonly RootField[] {
  const fragments = Object.fromEntries(fragmentsOf(document))
  const sizeOf = sizeOfSelections(fragments)
  const read = (variableValues: VariableValues): RootField[] => {
    const { fields } = collectFields(schema, fragments, variableValues, rootType, selectionSet)
    return Array.from(fields.values(), (nodes) => {
      const [node] = nodes as [FieldNode]
      const selectionSize = nodes.reduce((size, one) => size + sizeOf(one), 0)
      return { field: rootType.getFields()[node.name.value], node, selectionSize }
    }).filter((one): one is RootField => one.field !== undefined) // `__typename` is none
  }
  if (hasDirectives(selectionSet, fragments)) return read
  let always: RootField[] | undefined
  return (variableValues) => (always ??= read(variableValues))
}

/** Whether `@skip` or `@include` may have a say in which root fields there are. */
function hasDirectives(
  { selections }: SelectionSetNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): boolean {
  return selections.some((selection) => {
    if (selection.directives?.length) return true
    if (selection.kind === Kind.FIELD) return false
    const inside =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]
    return inside !== undefined && hasDirectives(inside.selectionSet, fragments)
  })
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
