import { fc } from '@fast-check/vitest'
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { schema } from '../../src/graphql/schema.ts'
import { address } from './addresses.ts'

export interface AnyOperation {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | null
}

interface FieldSelection {
  readonly kind: 'FIELD'
  readonly name: string
  readonly hasAlias: boolean
  readonly directives: string
  /** The arguments of a root field. */
  readonly args: string
  readonly inside: readonly Selection[]
}

interface FragmentSelection {
  readonly kind: 'INLINE' | 'INLINE_WITH_TYPE' | 'SPREAD'
  readonly type: string
  readonly directives: string
  readonly inside: readonly Selection[]
}

type Selection = FieldSelection | FragmentSelection

/** How documents are generated. The server compiles only queries without strings and directives. */
export interface OperationStyle {
  readonly isPlain: boolean
  readonly type: 'query' | 'mutation'
}

/** The definitions of variables by name. A document declares those that it uses. */
const definitions: Record<string, string> = {
  one: 'String!',
  other: `String! = "${address(3)}"`,
  list: '[String!]!',
  few: `[String!]! = ["${address(4)}", "oops"]`,
  age: 'Int',
  defaultAge: 'Int = 60',
  country: 'CountryCode',
  defaultCountry: 'CountryCode = "DE"',
  oneOrNull: `String = "${address(5)}"`,
  fewOrNull: `[String!] = ["${address(6)}"]`,
  yes: 'Boolean!',
  no: 'Boolean = false',
  id: 'ID!',
  ids: '[ID!]!',
}

const anyNumber = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 19 }).map((number): string => address(number)) },
  { weight: 2, arbitrary: fc.nat({ max: 19 }).map((number) => address(number).slice(1)) },
  { weight: 1, arbitrary: fc.constantFrom('', 'oops', '+0123456789', '020 7946 0958') },
)
const anyId = anyNumber.map((number) => Buffer.from(`Device:${number}`).toString('base64'))
const anyList = fc.array(anyNumber, { minLength: 1, maxLength: 12 })

/** Values of the variables. GraphQL converts one value for a list to a list. */
const anyVariables = fc.record(
  {
    one: anyNumber,
    other: anyNumber,
    list: fc.oneof(anyList, anyNumber),
    few: anyList,
    age: fc.constantFrom(0, 60, null),
    defaultAge: fc.constantFrom(0, 3600, null),
    country: fc.constantFrom('GB', 'US', null),
    defaultCountry: fc.constantFrom('GB', 'NL', null),
    oneOrNull: fc.oneof(
      { weight: 3, arbitrary: anyNumber },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    fewOrNull: fc.oneof(
      { weight: 3, arbitrary: anyList },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    yes: fc.boolean(),
    no: fc.boolean(),
    id: anyId,
    ids: fc.array(anyId, { minLength: 1, maxLength: 5 }),
  },
  { requiredKeys: ['one', 'list', 'yes', 'id', 'ids'] },
)

const anyDirectives = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ' @skip(if: $no)',
      ' @skip(if: $yes)',
      ' @include(if: $yes)',
      ' @include(if: false)',
      ' @include(if: $yes) @skip(if: $no)',
    ),
  },
)

const literal = (value: unknown) => JSON.stringify(value)

/** Values of each argument of the root fields, as text. */
function anyArgument(name: string, isPlain: boolean): fc.Arbitrary<string> {
  if (name === 'maxAgeSeconds') {
    const values = ['', 'maxAgeSeconds: 60', 'maxAgeSeconds: $age', 'maxAgeSeconds: $defaultAge']
    return fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...values, 'maxAgeSeconds: null') },
      { weight: 1, arbitrary: fc.constant('maxAgeSeconds: -1') },
    )
  }
  if (name === 'defaultCountry') {
    const plain = ['', '', 'defaultCountry: $country', 'defaultCountry: $defaultCountry']
    return fc.constantFrom(...plain, ...(isPlain ? [] : ['defaultCountry: "GB"']))
  }
  if (name === 'id') return isPlain ? fc.constant('id: $id') : anyId.map((id) => `id: "${id}"`)
  if (name === 'ids') {
    return isPlain
      ? fc.constantFrom('ids: $ids', 'ids: [$id]')
      : anyId.map((id) => `ids: ["${id}", $id]`)
  }
  const [variables, literals] =
    name === 'address'
      ? [['$one', '$one', '$other', '$oneOrNull'], anyNumber.map(literal)]
      : [
          ['$list', '$list', '$few', '[$one]', '$fewOrNull'],
          fc.oneof(anyList.map(literal), anyNumber.map(literal)),
        ]
  const value = isPlain
    ? fc.constantFrom(...variables.filter((variable) => !/other|few/.test(variable)))
    : fc.oneof(fc.constantFrom(...variables), literals)
  return value.map((text) => `${name}: ${text}`)
}

function anySelections(
  type: GraphQLObjectType | GraphQLInterfaceType,
  isPlain: boolean,
  depth = 1,
): fc.Arbitrary<readonly Selection[]> {
  const directives = isPlain ? fc.constant('') : anyDirectives
  const anyField = fc
    .constantFrom(...Object.values(type.getFields()).filter(isStable), undefined)
    .chain((field) => anyFieldSelection(field, { directives, isPlain, depth }))
  const anyFragment: fc.Arbitrary<FragmentSelection> = fc.record({
    kind: fc.constantFrom('INLINE', 'INLINE_WITH_TYPE', 'SPREAD'),
    type: fc.constant(type.name),
    directives,
    inside: fc.array(anyField, { minLength: 1, maxLength: 2 }),
  })
  return fc.array(
    fc.oneof({ weight: 4, arbitrary: anyField }, { weight: 1, arbitrary: anyFragment }),
    { minLength: 1, maxLength: depth === 1 ? 5 : 4 },
  )
}

/** Jobs change from one moment to the next, so that two executions have different results. */
function isOfJobs(name: string): boolean {
  return name.startsWith('BulkLookupJob')
}

function isStable({ name, type }: GraphQLField<unknown, unknown>): boolean {
  return !isOfJobs(getNamedType(type).name) && name !== 'deleteBulkLookupJob'
}

interface FieldOptions {
  readonly directives: fc.Arbitrary<string>
  readonly isPlain: boolean
  readonly depth: number
}

/** `undefined` is `__typename`. */
function anyFieldSelection(
  field: GraphQLField<unknown, unknown> | undefined,
  { directives, isPlain, depth }: FieldOptions,
): fc.Arbitrary<FieldSelection> {
  const type = field && getNamedType(field.type)
  const args = (field?.args ?? []).map(({ name }) => anyArgument(name, isPlain))
  return fc.record({
    kind: fc.constant('FIELD'),
    name: fc.constant(field?.name ?? '__typename'),
    hasAlias: fc.constantFrom(true, false, false, false),
    directives,
    args: fc.tuple(...args).map((texts) => texts.filter(Boolean).join(', ')),
    inside: anyInside(type, isPlain, depth + 1),
  })
}

/** The members of the union have `address` fields of different types, which conflict. */
function withoutAddress(selection: Selection): Selection {
  const inside = selection.inside.map(withoutAddress)
  const isAddress = selection.kind === 'FIELD' && selection.name === 'address'
  return isAddress ? { ...selection, name: '__typename' } : { ...selection, inside }
}

function anyInside(
  type: GraphQLNamedType | undefined,
  isPlain: boolean,
  depth: number,
): fc.Arbitrary<readonly Selection[]> {
  if (isObjectType(type)) return anySelections(type, isPlain, depth)
  const typename: Selection = {
    kind: 'FIELD',
    name: '__typename',
    hasAlias: false,
    directives: '',
    args: '',
    inside: [],
  }
  if (!isInterfaceType(type) && !isUnionType(type)) return fc.constant([])
  const members = schema.getPossibleTypes(type).filter(({ name }) => !isOfJobs(name))
  const anyMembers = members.map((member) => anySelections(member, isPlain, depth))
  const toSelections = (all: readonly (readonly Selection[])[]): readonly Selection[] => {
    const fragments = all.map((inside, place): Selection => ({
      kind: 'INLINE_WITH_TYPE',
      type: members[place]!.name,
      directives: '',
      inside: isUnionType(type) ? inside.map(withoutAddress) : inside,
    }))
    return [typename, ...fragments]
  }
  return fc.tuple(...anyMembers).map(toSelections)
}

/** Any valid operation on the schema. Its variables are valid too. */
export function anyOperation({ isPlain, type }: OperationStyle): fc.Arbitrary<AnyOperation> {
  const rootType = schema.getRootType(type)!
  return fc
    .record({
      selections: anySelections(rootType, isPlain),
      variables: anyVariables,
      isNamed: fc.boolean(),
    })
    .map(({ selections, variables, isNamed }) => ({
      query: new Printer().print(type, selections, isNamed),
      variables,
      operationName: isNamed ? 'Named' : null,
    }))
}

/** Prints selections as a valid document: equal response keys have equal fields and arguments. */
class Printer {
  /** The names of fragments by their definitions. */
  readonly #fragments = new Map<string, string>()
  /** The arguments of each root field, in the order of their first use. */
  readonly #calls = new Map<string, string[]>()

  print(type: string, selections: readonly Selection[], isNamed: boolean): string {
    const selectionSet = this.#selectionSet(selections)
    const fragments = Array.from(this.#fragments, ([body, name]) => `fragment ${name} ${body}`)
    const text = [selectionSet, ...fragments].join('\n')
    const used = Object.entries(definitions).filter(([name]) =>
      new RegExp(`\\$${name}\\b`).test(text),
    )
    const variables = used.map(([name, definition]) => `$${name}: ${definition}`).join(', ')
    const head = `${type} ${isNamed ? 'Named' : ''}${variables && `(${variables})`}`
    return `${head} ${text}${isNamed ? '\nquery Other { __typename }' : ''}`
  }

  #selectionSet(selections: readonly Selection[]): string {
    return `{ ${selections.map((selection) => this.#selection(selection)).join(' ')} }`
  }

  #selection(selection: Selection): string {
    if (selection.kind === 'FIELD') return this.#field(selection)
    const { kind, type, directives, inside } = selection
    const body = this.#selectionSet(inside)
    if (kind === 'INLINE') return `...${directives} ${body}`
    if (kind === 'INLINE_WITH_TYPE') return `... on ${type}${directives} ${body}`
    const definition = `on ${type} ${body}`
    const name = this.#fragments.get(definition) ?? `F${this.#fragments.size}`
    this.#fragments.set(definition, name)
    return `...${name}${directives}`
  }

  #field({ name, hasAlias, directives, args, inside }: FieldSelection): string {
    const alias = args === '' ? (hasAlias ? `${name}Alias` : '') : this.#aliasOfCall(name, args)
    const selectionSet = inside.length > 0 ? ` ${this.#selectionSet(inside)}` : ''
    return `${alias && `${alias}: `}${name}${args && `(${args})`}${directives}${selectionSet}`
  }

  #aliasOfCall(name: string, args: string): string {
    const calls = this.#calls.getOrInsertComputed(name, () => [])
    if (!calls.includes(args)) calls.push(args)
    const place = calls.indexOf(args)
    return place === 0 ? '' : `${name}${place}`
  }
}
