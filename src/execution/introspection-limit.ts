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
 * Throws a `GraphQLError` for a valid document whose introspection fields have too large a result. The
 * executor completes the result without a pause, and aliases in several places multiply it.
 */
export type CheckIntrospection = (document: DocumentNode) => void

export function createIntrospectionLimit(schema: GraphQLSchema): CheckIntrospection {
  let result: Introspected | undefined
  return (document) => {
    result ??= { ...introspectionFromSchema(schema, { inputValueDeprecation: true }) }
    new ResultCount(document, result['__schema'] as Introspected).check(document)
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

  check({ definitions }: DocumentNode): void {
    for (const definition of definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue
      this.#visitRoot(definition.selectionSet.selections)
    }
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
