/** As many digits as the shortest phone number has. */
const numberLike = /\d{7,}/g

/** From here on graphql-js quotes values, at length. */
const beforeValue =
  /(\bvalue: |\bgot invalid value |\bfound:? |\bcharacter: |\bString: |\bsequence: |\bnumber, )(.*)$/s

/** What the syntax errors of graphql-js call the kinds of tokens. */
const tokenKind = /^(<EOF>|Name|String|BlockString|Int|Float|Comment|"[^"\w]{1,3}")/

/**
 * A message of graphql-js without what the client sent: of names in quotes only those stay that are
 * words of the schema, values are cut off, and nothing is suggested. The place in the document that
 * goes with an error tells the rest.
 */
export function redactMessage(message: string, schemaWords: ReadonlySet<string>): string {
  return message
    .replace(/ ?Did you mean .*$/s, '')
    .replace(/(Unexpected )(.*)$/s, (_, before: string, rest: string) => before + kindOf(rest))
    .replace(beforeValue, (_, before: string, rest: string) => before + kindOf(rest))
    .replaceAll(/"([^"]*)"/g, (quoted, inside: string) =>
      isOfSchema(inside, schemaWords) ? quoted : '"…"',
    )
    .replaceAll(numberLike, '…')
}

function kindOf(rest: string): string {
  const kind = tokenKind.exec(rest)?.[0]
  return kind === undefined ? '….' : `${kind}.`
}

/** Punctuation, and names of the schema, alone or in a type or a path of fields. */
function isOfSchema(inside: string, words: ReadonlySet<string>): boolean {
  return (inside.match(/\w+/g) ?? []).every((word) => words.has(word))
}
