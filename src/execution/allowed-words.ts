import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'

/** What error messages of graphql-js may quote besides: parts of the language itself. */
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

/** Every name that the schema gives away: of types, fields, arguments, enum values, directives. */
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
