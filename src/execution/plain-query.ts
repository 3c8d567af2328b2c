import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { fragmentsOf } from '../graphql/fragments.ts'

/** The maximum number of selections of a plain query, fragments expanded. */
const maxSelections = 100

/**
 * Long names are not plain, because compiled code contains the names on the path to a field several
 * times.
 */
const maxWordLength = 64

interface Query {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/**
 * Returns the number of selections of a plain query, fragments expanded, and `undefined` for any
 * other operation. A plain query is small and contains only short names, whole numbers, `true`,
 * `false`, `null` and lists of those.
 */
export function selectionCountOfPlain({ document, operation }: Query): number | undefined {
  if (operation.operation !== OperationTypeNode.QUERY || !hasOnlyPlainNodes(document))
    return undefined
  const count = new ExpandedSelections(document).selectionCount(operation.selectionSet)
  return count > maxSelections ? undefined : count
}

function hasOnlyPlainNodes(document: DocumentNode): boolean {
  let isPlain = true
  visit(document, {
    enter(node) {
      isPlain = isPlainNode(node)
      return isPlain ? undefined : BREAK
    },
  })
  return isPlain
}

/** Names that begin with `__`, as `__proto__` does, are not plain. */
function isPlainNode(node: ASTNode): boolean {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.FLOAT:
    case Kind.OBJECT:
    case Kind.DIRECTIVE:
      return false
    case Kind.INT:
    case Kind.ENUM:
      return node.value.length <= maxWordLength
    case Kind.NAME:
      if (node.value.length > maxWordLength) return false
      return !node.value.startsWith('__') || node.value === '__typename'
    default:
      return true
  }
}

/** The selections of a document with its fragments expanded. */
class ExpandedSelections {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>

  constructor(document: DocumentNode) {
    this.#fragments = fragmentsOf(document)
  }

  /** Counts spreads too. Stops counting above the limit. */
  selectionCount(selectionSet: SelectionSetNode | undefined, countBefore = 0): number {
    let count = countBefore
    for (const selection of selectionSet?.selections ?? []) {
      count += 1
      if (count > maxSelections) break
      const inside = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragment(selection) : selection
      count = this.selectionCount(inside.selectionSet, count)
    }
    return count
  }

  #fragment({ name }: { readonly name: { readonly value: string } }): FragmentDefinitionNode {
    return this.#fragments.get(name.value)!
  }
}
