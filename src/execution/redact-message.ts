/** Matches at least as many digits as the shortest phone number has. */
const numberLike = /\d{7,}/g

/** graphql-js quotes values, at any length, after these words. */
const beforeValue =
  /(\bvalue: |\bgot invalid value |\bfound:? |\bcharacter: |\bString: |\bsequence: |\bnumber, )(.*)$/s

/** The names of token kinds in syntax errors of graphql-js. */
const tokenKind = /^(<EOF>|Name|String|BlockString|Int|Float|Comment|"[^"\w]{1,3}")/

/**
 * Removes from a message of graphql-js what the client sent. Quoted names stay if they are in
 * `allowedWords`; values and suggestions are removed. The location of the error identifies the
 * place.
 */
export function redactMessage(message: string, allowedWords: ReadonlySet<string>): string {
  return message
    .replace(/ ?Did you mean .*$/s, '')
    .replace(/(Unexpected )(.*)$/s, (_, before: string, rest: string) => before + kindOf(rest))
    .replace(beforeValue, (_, before: string, rest: string) => before + kindOf(rest))
    .replaceAll(/"([^"]*)"/g, (quoted, inside: string) =>
      isAllowed(inside, allowedWords) ? quoted : '"…"',
    )
    .replaceAll(numberLike, '…')
}

function kindOf(rest: string): string {
  const kind = tokenKind.exec(rest)?.[0]
  return kind === undefined ? '….' : `${kind}.`
}

/** Punctuation is allowed. Allowed names can be alone, in a type, or in a path of fields. */
function isAllowed(inside: string, allowedWords: ReadonlySet<string>): boolean {
  return (inside.match(/\w+/g) ?? []).every((word) => allowedWords.has(word))
}

/** Digits as people write a phone number, with any separators. */
const spacedNumber = /\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){6,}/gu

/** A message can quote a string of the document, which can be long. */
const maxMessageLength = 1000

/** Removes what may be a phone number from a message, and keeps the rest. For development. */
export function maskNumbers(message: string): string {
  const masked = message.slice(0, 2 * maxMessageLength).replaceAll(spacedNumber, '…')
  return masked.length > maxMessageLength ? `${masked.slice(0, maxMessageLength)}…` : masked
}
