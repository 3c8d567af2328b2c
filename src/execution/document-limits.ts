import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { fragmentsOf } from '../graphql/fragments.ts'
import { isNestedDeeper } from './document-text.ts'

/** The limits of a document. `docs/reference/limits.md` lists them. */
export const documentLimits = {
  characters: 200_000,
  tokens: 15_000,
  /** Nesting of brackets. The recursive parser of graphql-js overflows the stack at 1,900. */
  brackets: 64,
  operations: 10,
  fragments: 100,
  directives: 50,
  /** Nesting of fields; the root field is at depth 1. */
  depth: 8,
  /**
   * Nesting of fields below `__schema` and `__type`. The introspection query of GraphiQL needs more
   * than `depth`.
   */
  introspectionDepth: 16,
  /** Fields in the results of `__schema` and `__type`. The introspection query of GraphiQL has 2,200. */
  introspectionFields: 20_000,
  /** Aliases, except those of root fields that take one address. */
  aliases: 30,
  /** Fields with the same response key in one selection set. */
  repeats: 10,
  /** Selections, fragments expanded. */
  selections: 20_000,
} as const

/** Throws a `GraphQLError` for a text that is too large or too deeply nested to parse. */
export function checkText(text: string): void {
  atMost(text.length, 'characters', 'characters')
  if (!isNestedDeeper(text, documentLimits.brackets)) return
  throw limitError('brackets', `Brackets may be nested at most ${documentLimits.brackets} deep.`)
}

/**
 * Throws a `GraphQLError` for a document that exceeds a limit. Aliases of the root fields in
 * `manyAliases` are not limited.
 */
export function checkDocument(document: DocumentNode, manyAliases: ReadonlySet<string>): void {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  const fragments = fragmentsOf(document)
  atMost(operations.length, 'operations', 'operations')
  atMost(fragments.size, 'fragments', 'fragments')
  const counts = { aliases: 0, directives: 0 }
  for (const node of [...operations, ...fragments.values()]) {
    countNode(node, { manyAliases, isRoot: mayBeRoot(node) }, counts)
  }
  atMost(counts.directives, 'directives', 'directives')
  atMost(
    counts.aliases,
    'aliases',
    `aliases of fields other than ${[...manyAliases].join(' and ')}`,
  )
  for (const operation of operations) new Expansion(fragments).check(operation)
}

/** Throws a `GraphQLError` for a count above its limit. */
export function atMost(count: number, limit: keyof typeof documentLimits, what: string): void {
  if (count <= documentLimits[limit]) return
  throw limitError(limit, `A document may have at most ${documentLimits[limit]} ${what}.`)
}

/** The error of a document with more tokens than its request has left. graphql-js counts them. */
export function tokenLimitError(leftCount: number): GraphQLError {
  const most = documentLimits.tokens
  const message =
    leftCount < most
      ? `The documents of a request may have at most ${most} tokens together.`
      : `A document may have at most ${most} tokens.`
  return limitError('tokens', message)
}

function limitError(limit: keyof typeof documentLimits, message: string): GraphQLError {
  const extensions = {
    code: 'DOCUMENT_LIMIT',
    limit,
    most: documentLimits[limit],
    http: { status: 400 },
  }
  return new GraphQLError(message, { extensions })
}

/** The fields of a fragment on a root type count as root fields. */
function mayBeRoot(node: OperationDefinitionNode | FragmentDefinitionNode): boolean {
  if (node.kind === Kind.OPERATION_DEFINITION) return true
  return ['Query', 'Mutation'].includes(node.typeCondition.name.value)
}

/** Counts the aliases and directives of a node; spreads are not expanded. */
function countNode(
  node: OperationDefinitionNode | SelectionNode | FragmentDefinitionNode,
  place: { readonly manyAliases: ReadonlySet<string>; readonly isRoot: boolean },
  counts: { aliases: number; directives: number },
): void {
  counts.directives += node.directives?.length ?? 0
  if (node.kind === Kind.OPERATION_DEFINITION) {
    for (const { directives = [] } of node.variableDefinitions ?? []) {
      counts.directives += directives.length
    }
  }
  const isField = node.kind === Kind.FIELD
  if (isField && node.alias && !(place.isRoot && place.manyAliases.has(node.name.value))) {
    counts.aliases += 1
  }
  if (!('selectionSet' in node)) return
  const inside = { ...place, isRoot: place.isRoot && !isField }
  for (const selection of node.selectionSet?.selections ?? []) countNode(selection, inside, counts)
}

/** The fields of one selection set by response key, fragments expanded, with the fields inside. */
type Place = Map<string, { count: number; readonly inside: Place }>

/** Checks an operation with its fragments expanded. */
class Expansion {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #open = new Set<string>()
  #selectionCount = 0

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments
  }

  check({ selectionSet }: OperationDefinitionNode): void {
    this.#visit(selectionSet, { depth: 1, isIntrospection: false, place: new Map() })
  }

  #visit({ selections }: SelectionSetNode, where: Where): void {
    this.#selectionCount += selections.length
    atMost(this.#selectionCount, 'selections', 'selections, fragments expanded')
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) this.#visitField(selection, where)
      else if (selection.kind === Kind.INLINE_FRAGMENT) this.#visit(selection.selectionSet, where)
      else this.#visitFragment(selection.name.value, where)
    }
  }

  #visitFragment(name: string, where: Where): void {
    const fragment = this.#fragments.get(name)
    if (fragment === undefined || this.#open.has(name)) return // validation reports it
    this.#open.add(name)
    this.#visit(fragment.selectionSet, where)
    this.#open.delete(name)
  }

  #visitField({ name, alias, selectionSet }: FieldNode, { depth, place, ...within }: Where): void {
    const isIntrospection =
      within.isIntrospection || name.value === '__schema' || name.value === '__type'
    const limit = isIntrospection ? 'introspectionDepth' : 'depth'
    if (depth > documentLimits[limit]) {
      throw limitError(limit, `Fields may be nested at most ${documentLimits[limit]} deep.`)
    }
    const key = alias?.value ?? name.value
    const met = place.getOrInsertComputed(key, () => ({ count: 0, inside: new Map() }))
    met.count += 1
    atMost(met.count, 'repeats', 'fields with the same response key in one selection set')
    if (selectionSet) {
      this.#visit(selectionSet, { depth: depth + 1, isIntrospection, place: met.inside })
    }
  }
}

interface Where {
  readonly depth: number
  readonly isIntrospection: boolean
  readonly place: Place
}
