import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'

/** Words of the GraphQL language. */
const languageWords = [
  'query',
  'mutation',
  'subscription',
  'fragment',
  'on',
  'true',
  'false',
  'null',
]

/**
 * The words that error messages may quote: those of the language, and the names of the schema's
 * types, fields, arguments, enum values and directives.
 */
export function allowedWords(schema: GraphQLSchema): ReadonlySet<string> {
  const words = new Set(languageWords)
  for (const directive of schema.getDirectives()) {
    words.add(directive.name)
    for (const { name } of directive.args) words.add(name)
  }
  for (const type of Object.values(schema.getTypeMap())) {
    words.add(type.name)
    if (isEnumType(type)) for (const { name } of type.getValues()) words.add(name)
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      words.add(field.name)
      if ('args' in field) for (const { name } of field.args) words.add(name)
    }
  }
  return words
}
