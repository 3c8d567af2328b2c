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
import { bracketDepth } from './bracket-depth.ts'

/** The most a document may hold, whatever it asks for. README lists these figures. */
export const documentLimits = {
  characters: 200_000,
  tokens: 15_000,
  /** Brackets within brackets: graphql-js reads them by recursion, and overflows at 1,900. */
  brackets: 64,
  operations: 10,
  fragments: 100,
  directives: 50,
  /** Of fields within fields, the root field being the first. */
  depth: 8,
  /** The same where the schema is asked for, as GraphiQL does. */
  introspectionDepth: 16,
  /** Of what is not a root field for one address. */
  aliases: 30,
  /** Of one response key in one place. */
  repeats: 10,
  /** Selections with every fragment written out where it is spread. */
  selections: 20_000,
} as const

/** Throws a `GraphQLError` for a text that must not even be parsed. */
export function checkText(text: string): void {
  atMost(text.length, 'characters', 'characters')
  if (bracketDepth(text) <= documentLimits.brackets) return
  throw limitError('brackets', `Brackets may be nested at most ${documentLimits.brackets} deep.`)
}

/**
 * Throws a `GraphQLError` for a document whose validation or execution would take more than such a
 * document needs. `forOne` names the root fields of which any number of aliases is the way to ask.
 */
export function checkDocument(document: DocumentNode, forOne: ReadonlySet<string>): void {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  const fragments = fragmentsOf(document)
  atMost(operations.length, 'operations', 'operations')
  atMost(fragments.size, 'fragments', 'fragments')
  const written = { aliases: 0, directives: 0 }
  for (const node of [...operations, ...fragments.values()]) {
    countWritten(node, { forOne, isRoot: mayBeRoot(node) }, written)
  }
  atMost(written.directives, 'directives', 'directives')
  atMost(written.aliases, 'aliases', `aliases of other fields than ${[...forOne].join(' and ')}`)
  for (const operation of operations) new Expansion(fragments).check(operation)
}

function atMost(count: number, limit: keyof typeof documentLimits, what: string): void {
  if (count <= documentLimits[limit]) return
  throw limitError(limit, `A document may have at most ${documentLimits[limit]} ${what}.`)
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

/** A fragment's fields are taken for root fields where they could be. */
function mayBeRoot(node: OperationDefinitionNode | FragmentDefinitionNode): boolean {
  if (node.kind === Kind.OPERATION_DEFINITION) return true
  return ['Query', 'Mutation'].includes(node.typeCondition.name.value)
}

/** Counts what stands in a document, fragments where they are written. */
function countWritten(
  node: OperationDefinitionNode | SelectionNode | FragmentDefinitionNode,
  place: { readonly forOne: ReadonlySet<string>; readonly isRoot: boolean },
  counts: { aliases: number; directives: number },
): void {
  counts.directives += node.directives?.length ?? 0
  if (node.kind === Kind.OPERATION_DEFINITION) {
    for (const { directives = [] } of node.variableDefinitions ?? []) {
      counts.directives += directives.length
    }
  }
  const isField = node.kind === Kind.FIELD
  if (isField && node.alias && !(place.isRoot && place.forOne.has(node.name.value))) {
    counts.aliases += 1
  }
  if (!('selectionSet' in node)) return
  const inside = { ...place, isRoot: place.isRoot && !isField }
  for (const selection of node.selectionSet?.selections ?? [])
    countWritten(selection, inside, counts)
}

/** The fields that meet in one place of the answer, by response key, with those inside them. */
type Place = Map<string, { count: number; readonly inside: Place }>

/** An operation with every fragment written out, as execution would find it. */
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
    atMost(this.#selectionCount, 'selections', 'selections, fragments written out')
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) this.#visitField(selection, where)
      else if (selection.kind === Kind.INLINE_FRAGMENT) this.#visit(selection.selectionSet, where)
      else this.#visitFragment(selection.name.value, where)
    }
  }

  #visitFragment(name: string, where: Where): void {
    const fragment = this.#fragments.get(name)
    if (fragment === undefined || this.#open.has(name)) return // validation says so
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
    if (isIntrospection && alias !== undefined) {
      throw limitError('aliases', 'Where the schema is asked for, there are no aliases.')
    }
    const key = alias?.value ?? name.value
    const met = place.getOrInsertComputed(key, () => ({ count: 0, inside: new Map() }))
    met.count += 1
    atMost(met.count, 'repeats', 'fields of the same name in one place')
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
