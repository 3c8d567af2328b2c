import {
  type DocumentNode,
  extendSchema,
  GraphQLError,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  printSchema,
  responsePathAsArray,
  visit,
} from 'graphql'
import { parseInput } from '../domain/address-list.ts'
import { invalidInputFailure } from '../domain/failure.ts'
import type { OperationContext } from './context.ts'
import { loadDeviceList } from './device-list.ts'
import { lookupError } from './lookup-failure.ts'

/** The types and fields of a subgraph. Source: Apollo Federation, "Subgraph specification". */
const subgraphFields = parse(`
  """An entity with its key, in any form of JSON."""
  scalar _Any
  """A type that other subgraphs can extend."""
  union _Entity = Device
  """The subgraph."""
  type _Service {
    """The schema with the directives of Apollo Federation 2."""
    sdl: String!
  }
  extend type Query {
    """
    The devices of these representations, in their order. Gateways use it. Each one counts as one
    number. A representation without a device is null with an error whose path ends with its index.
    """
    _entities(
      """Each has the \`__typename\` Device and an \`address\`."""
      representations: [_Any!]!
    ): [_Entity]!
    """The schema of this subgraph, for composition."""
    _service: _Service!
  }
`)

/** The length of a usual field of a response in JSON. */
const charactersPerField = 20

const link = parse(
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])',
)
const key = parse('type Device @key(fields: "address") { id: ID }').definitions[0]

interface Representations {
  readonly representations: readonly Representation[]
}

interface Representation {
  readonly __typename?: unknown
  readonly address?: unknown
}

/** Adds the fields that make the schema a subgraph of Apollo Federation 2. */
export function createSubgraphSchema(schema: GraphQLSchema): GraphQLSchema {
  const sdl = print(subgraphSdl(schema))
  const subgraph = extendSchema(schema, subgraphFields)
  const { _entities: entities, _service: service } = subgraph.getQueryType()!.getFields() as Record<
    string,
    GraphQLField<unknown, OperationContext>
  >
  service!.resolve = () => ({ sdl })
  service!.extensions = { fixedSize: Math.ceil(sdl.length / charactersPerField) }
  entities!.resolve = resolveEntities as never
  entities!.extensions = { requestedAddresses: requestedAddresses as never, hasItemErrors: true }
  const union = subgraph.getType('_Entity') as { resolveType?: unknown }
  union.resolveType = () => 'Device'
  return subgraph
}

/** A gateway does not need `node` and `nodes`, and other subgraphs may have fields of these names. */
function subgraphSdl(schema: GraphQLSchema): DocumentNode {
  const document = visit(parse(printSchema(schema)), {
    ObjectTypeDefinition: (node) => {
      if (node.name.value === 'Device') return { ...node, directives: keyDirectives() }
      if (node.name.value !== 'Query') return undefined
      const fields = node.fields?.filter(({ name }) => !['node', 'nodes'].includes(name.value))
      return { ...node, fields }
    },
  })
  return { ...document, definitions: [...link.definitions, ...document.definitions] }
}

function keyDirectives() {
  return key?.kind === Kind.OBJECT_TYPE_DEFINITION ? key.directives : undefined
}

function requestedAddresses({ representations }: Representations): string[] {
  return representations.map((representation) => addressOf(representation) ?? '')
}

function addressOf({ __typename, address }: Representation): string | undefined {
  return __typename === 'Device' && typeof address === 'string' ? address : undefined
}

function resolveEntities(
  _: unknown,
  { representations }: Representations,
  context: OperationContext,
  info: GraphQLResolveInfo,
) {
  const inputs = representations.map(addressOf)
  const parsed = inputs.map((input) => (input === undefined ? undefined : parseInput(input)))
  return loadDeviceList(
    parsed.map((one) => (one?.isValid ? one.address : undefined)),
    {
      lookups: context.lookups(undefined),
      context,
      info,
      withoutAddress: (index) => {
        const one = parsed[index]
        if (one === undefined || one.isValid) return invalidRepresentation(info, index)
        return lookupError(invalidInputFailure(inputs[index]!, one.invalid), info, index)
      },
    },
  )
}

function invalidRepresentation({ path }: GraphQLResolveInfo, index: number): GraphQLError {
  return new GraphQLError('A representation must have `__typename` "Device" and an `address`.', {
    path: [...responsePathAsArray(path), index],
    extensions: { code: 'INVALID_ID', retryable: false },
  })
}
