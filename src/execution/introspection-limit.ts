import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  introspectionFromSchema,
  Kind,
  type SelectionNode,
} from 'graphql'
import { fragmentsOf } from '../graphql/fragments.ts'
import { atMost } from './document-limits.ts'

/** An object of the result of an introspection query. */
interface Introspected {
  readonly [field: string]: unknown
}

/**
 * Returns the number of fields in the results of the introspection fields of a valid document. The
 * executor completes these results without a pause, and aliases in several places multiply them. Throws a
 * `GraphQLError` above the limit.
 */
export type CountIntrospection = (document: DocumentNode) => number

/** Counts each document once. */
export function createIntrospectionCount(schema: GraphQLSchema): CountIntrospection {
  let result: Introspected | undefined
  const counts = new WeakMap<DocumentNode, number>()
  return (document) => {
    const known = counts.get(document)
    if (known !== undefined) return known
    result ??= { ...introspectionFromSchema(schema, { inputValueDeprecation: true }) }
    const count = new ResultCount(document, result['__schema'] as Introspected).count(document)
    counts.set(document, count)
    return count
  }
}

/** Counts the fields of results with fragments expanded, and stops above the limit. */
class ResultCount {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #schema: Introspected
  readonly #types: ReadonlyMap<unknown, Introspected>
  #count = 0

  constructor(document: DocumentNode, schema: Introspected) {
    const types = schema['types'] as Introspected[]
    this.#fragments = fragmentsOf(document)
    this.#schema = schema
    this.#types = new Map(types.map((type) => [type['name'], type]))
  }

  count({ definitions }: DocumentNode): number {
    for (const definition of definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue
      this.#visitRoot(definition.selectionSet.selections)
    }
    return this.#count
  }

  #visitRoot(selections: readonly SelectionNode[]): void {
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD) this.#visitRoot(this.#inside(selection))
      else if (selection.name.value === '__schema') this.#visitValue(selection, this.#schema)
      else if (selection.name.value === '__type')
        this.#visitValue(selection, this.#named(selection))
    }
  }

  /** The type of `__type(name: …)`. A variable can name any type, so all of them count. */
  #named({ arguments: args = [] }: FieldNode): unknown {
    const value = args[0]?.value
    if (value?.kind === Kind.STRING) return this.#types.get(value.value)
    return [...this.#types.values()]
  }

  #visitValue(field: FieldNode, value: unknown): void {
    this.#count += 1
    atMost(this.#count, 'introspectionFields', 'fields in the result of introspection')
    if (field.selectionSet === undefined) return
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    for (const one of values) {
      if (one) this.#visitObject(field.selectionSet.selections, one as Introspected)
    }
  }

  #visitObject(selections: readonly SelectionNode[], object: Introspected): void {
    // A reference to a type contains only its name.
    const whole = this.#types.get('kind' in object ? object['name'] : undefined) ?? object
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) this.#visitValue(selection, whole[selection.name.value])
      else this.#visitObject(this.#inside(selection), whole)
    }
  }

  #inside(selection: Exclude<SelectionNode, FieldNode>): readonly SelectionNode[] {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections
    return this.#fragments.get(selection.name.value)?.selectionSet.selections ?? []
  }
}
