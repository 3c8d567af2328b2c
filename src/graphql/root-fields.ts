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

/** A root field of the response. */
export interface RootField {
  readonly field: GraphQLField<unknown, unknown>
  readonly node: FieldNode
  /** The number of fields selected for each address. */
  readonly selectionSize: number
}

/**
 * Creates a reader of an operation's root fields. It expands fragments, applies `@skip` and
 * `@include`, and returns each response key once. Without directives it reads the fields only once
 * for all variables.
 */
export function createRootFieldReader(
  schema: GraphQLSchema,
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
  rootType: GraphQLObjectType,
): (variableValues: VariableValues) => readonly RootField[] {
  const fragments = Object.fromEntries(fragmentsOf(document))
  const sizes = {
    plain: sizeOfSelections(fragments, () => 1),
    paged: sizeOfSelections(fragments, pageSizeOf),
  }
  const read = (variableValues: VariableValues): RootField[] => {
    const { fields } = collectFields(schema, fragments, variableValues, rootType, selectionSet)
    return Array.from(fields.values(), (nodes) => {
      const [node] = nodes as [FieldNode]
      const field = rootType.getFields()[node.name.value]
      const sizeOf = field?.extensions.hasPages ? sizes.paged : sizes.plain
      return { field, node, selectionSize: nodes.reduce((size, one) => size + sizeOf(one), 0) }
    }).filter((one): one is RootField => one.field !== undefined) // `__typename` has no definition
  }
  if (hasDirectives(selectionSet, fragments)) return read
  let always: RootField[] | undefined
  return (variableValues) => (always ??= read(variableValues))
}

/** Whether `@skip` or `@include` can change the root fields. */
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

/** The fields with pages: their size without the argument `first`, and with its maximum. */
const pageSizes = new Map([
  ['entries', { byDefault: 100, most: 1000 }],
  ['bulkLookupJobs', { byDefault: 20, most: 100 }],
  // It reads the cache for a sample of the list.
  ['plan', { byDefault: 1000, most: 1000 }],
])

/** How many items a field has at most, if it is a page of a list; otherwise 1. */
function pageSizeOf({ name, arguments: args = [] }: FieldNode): number {
  const size = pageSizes.get(name.value)
  if (size === undefined) return 1
  const first = args.find((arg) => arg.name.value === 'first')?.value
  if (first === undefined) return size.byDefault
  // The value of a variable is not known, and a larger page is an error.
  return first.kind === Kind.INT ? Math.min(Math.max(1, Number(first.value)), size.most) : size.most
}

/**
 * Counts the fields selected below a field, fragments expanded. The document must be valid. `itemsOf` is the
 * number of items of a field.
 */
function sizeOfSelections(
  fragments: Record<string, FragmentDefinitionNode>,
  itemsOf: (field: FieldNode) => number,
) {
  return function size(node: FieldNode | InlineFragmentNode): number {
    const count = (node.selectionSet?.selections ?? []).reduce((total, selection) => {
      if (selection.kind === Kind.FIELD) return total + 1 + size(selection)
      if (selection.kind === Kind.INLINE_FRAGMENT) return total + size(selection)
      const fragment = fragments[selection.name.value]
      return (
        total + (fragment === undefined ? 0 : size({ ...fragment, kind: Kind.INLINE_FRAGMENT }))
      )
    }, 0)
    return node.kind === Kind.FIELD ? itemsOf(node) * count : count
  }
}
