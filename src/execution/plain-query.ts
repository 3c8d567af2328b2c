import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { fragmentsOf } from '../graphql/fragments.ts'

/** Of a query that is plain, with every fragment written out where it is spread. */
const mostSelections = 100

/** Code holds the names on the way to a field several times. */
const longestWord = 64

/** An operation of a valid document. */
export interface PreparedQuery {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/**
 * How many selections a query has with its fragments written out, if it is small and plain enough to
 * become code; `undefined` for any other operation.
 */
export function sizeOfPlain(
  { document, operation }: PreparedQuery,
  schema: GraphQLSchema,
): number | undefined {
  if (operation.operation !== OperationTypeNode.QUERY || !holdsNamesOnly(document)) return undefined
  const writtenOut = new WrittenOut(document)
  const size = writtenOut.sizeOf(operation.selectionSet)
  if (size > mostSelections || !mayFailAlone(writtenOut.rootNames(operation), schema))
    return undefined
  return size
}

/** Beside short names there are whole numbers, `true`, `false`, `null`, and lists of those. */
function holdsNamesOnly(document: DocumentNode): boolean {
  let isPlain = true
  visit(document, {
    enter(node) {
      isPlain = !isBeyondNames(node)
      return isPlain ? undefined : BREAK
    },
  })
  return isPlain
}

/** Whether it is more than that, or one of the names that begin as `__proto__` does. */
function isBeyondNames(node: ASTNode): boolean {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.FLOAT:
    case Kind.OBJECT:
    case Kind.DIRECTIVE:
      return true
    case Kind.INT:
    case Kind.ENUM:
      return node.value.length > longestWord
    case Kind.NAME:
      if (node.value.length > longestWord) return true
      return node.value.startsWith('__') && node.value !== '__typename'
    default:
      return false
  }
}

/**
 * A root field that must not be `null` takes the others with it when it fails: Yoga's executor then
 * answers at once, and graphql-jit when the others are there.
 */
function mayFailAlone(rootNames: readonly string[], schema: GraphQLSchema): boolean {
  const fields = schema.getQueryType()!.getFields()
  return rootNames.length === 1 || !rootNames.some((name) => isNonNullType(fields[name]?.type))
}

/** A document's selections with every fragment written out where it is spread. */
class WrittenOut {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>

  constructor(document: DocumentNode) {
    this.#fragments = fragmentsOf(document)
  }

  /** Spreads count too. Counts no further than is needed to know that there are too many. */
  sizeOf(selectionSet: SelectionSetNode | undefined, sizeBefore = 0): number {
    let size = sizeBefore
    for (const selection of selectionSet?.selections ?? []) {
      size += 1
      if (size > mostSelections) break
      const inside = selection.kind === Kind.FRAGMENT_SPREAD ? this.#spread(selection) : selection
      size = this.sizeOf(inside.selectionSet, size)
    }
    return size
  }

  rootNames({ selectionSet }: Pick<OperationDefinitionNode, 'selectionSet'>): string[] {
    return selectionSet.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value]
      return this.rootNames(
        selection.kind === Kind.FRAGMENT_SPREAD ? this.#spread(selection) : selection,
      )
    })
  }

  #spread({ name }: { readonly name: { readonly value: string } }): FragmentDefinitionNode {
    return this.#fragments.get(name.value)!
  }
}
