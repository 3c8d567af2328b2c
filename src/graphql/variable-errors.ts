import {
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isLeafType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql'

/** What a variable of a type takes, as part of a sentence. */
const expectedOf = new Map([
  ['String', 'a string'],
  ['ID', 'a string'],
  ['Int', 'an integer'],
  ['Float', 'a decimal'],
  ['Boolean', 'true or false'],
  ['CountryCode', 'a country code of ISO 3166-1 in capital letters, such as GB'],
])

/**
 * The errors of variables that do not fit their types. A message says what was expected and what
 * kind of value was given, never the value. `given` are the variables as the client sent them.
 */
export function variableErrors(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): GraphQLError[] {
  return variableDefinitions.flatMap((definition) => {
    const fault = faultOf(schema, definition, given)
    const { variable } = definition
    return fault === undefined
      ? []
      : [
          new GraphQLError(`${named(variable.name.value)}${fault}.`, {
            nodes: definition,
            extensions,
          }),
        ]
  })
}

const extensions = { code: 'BAD_USER_INPUT' }

/** A name of letters cannot be a phone number or a key. */
function named(name: string): string {
  return /^[A-Za-z_]{1,40}$/.test(name) ? `Variable "$${name}"` : 'A variable'
}

function faultOf(
  schema: GraphQLSchema,
  { variable, type: typeNode, defaultValue }: VariableDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): string | undefined {
  const type = typeFromAST(schema, typeNode)
  const isGiven = Object.hasOwn(given, variable.name.value)
  if (!isInputType(type) || (!isGiven && defaultValue !== undefined)) return undefined
  return valueFault(type, isGiven ? given[variable.name.value] : undefined)
}

function valueFault(type: GraphQLInputType, value: unknown): string | undefined {
  if (isNonNullType(type)) return nullFault(type.ofType, value) ?? valueFault(type.ofType, value)
  if (value === null || value === undefined) return undefined
  if (!isListType(type))
    return isLeafType(type) && !accepts(type, value) ? leafFault(type, value) : undefined
  if (!Array.isArray(value)) return valueFault(type.ofType, value)
  for (const [place, item] of value.entries()) {
    const fault = valueFault(type.ofType, item)
    if (fault !== undefined) return ` at index ${place}${fault}`
  }
  return undefined
}

function nullFault(type: GraphQLInputType, value: unknown): string | undefined {
  if (value === null) return `: expected ${expected(type)}, got null`
  if (value === undefined) return ` is missing: expected ${expected(type)}`
  return undefined
}

function leafFault(type: GraphQLInputType, value: unknown): string {
  const isOther = typeof value === 'string' && expected(type).startsWith('a country code')
  const kind = isOther ? 'another string' : kindOf(value)
  return `: expected ${expected(type)}, got ${kind}${advice(type, value)}`
}

function expected(type: GraphQLInputType): string {
  if (isNonNullType(type)) return expected(type.ofType)
  if (isListType(type)) return 'a list'
  return expectedOf.get(type.name) ?? type.name
}

function accepts(type: GraphQLInputType & { parseValue(value: unknown): unknown }, value: unknown) {
  try {
    type.parseValue(value)
    return true
  } catch {
    return false
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function advice(type: GraphQLInputType, value: unknown): string {
  const takesText = expected(type) === 'a string'
  if (takesText && typeof value === 'number') return ': write it in quotes'
  if (expected(type) !== 'an integer') return ''
  if (typeof value === 'string') return ': write it without quotes'
  if (typeof value !== 'number') return ''
  if (Number.isInteger(value)) return ' that does not fit into 32 bits'
  return ' with a fraction'
}
