/**
 * Whether the brackets in the text of a GraphQL document or of JSON are nested deeper than `maxDepth`.
 * Ignores strings and comments. Takes time in proportion to the length of the text.
 */
export function isNestedDeeper(text: string, maxDepth: number): boolean {
  // Usual texts have fewer brackets than that, and counting them is much faster.
  return hasMoreBrackets(text, maxDepth) && bracketDepth(text) > maxDepth
}

/** Whether the text opens more than `count` brackets, strings and comments included. */
function hasMoreBrackets(text: string, count: number): boolean {
  let left = count
  for (const bracket of '{([') {
    for (
      let place = text.indexOf(bracket);
      place !== -1;
      place = text.indexOf(bracket, place + 1)
    ) {
      left -= 1
      if (left < 0) return true
    }
  }
  return false
}

/** The maximum nesting of brackets in the text of a GraphQL document or of JSON. */
export function bracketDepth(text: string): number {
  let depth = 0
  let maxDepth = 0
  for (let place = 0; place < text.length; place++) {
    const character = text[place]
    if (character === '{' || character === '(' || character === '[') {
      depth += 1
      maxDepth = Math.max(maxDepth, depth)
    } else if (character === '}' || character === ')' || character === ']') {
      depth -= 1
    } else if (character === '"') {
      place = endOfString(text, place)
    } else if (character === '#') {
      place = endOfLine(text, place)
    }
  }
  return maxDepth
}

/**
 * The text of a GraphQL document with empty strings, with 0 for each sequence of digits, and
 * without comments. Takes time in proportion to the length of the text.
 */
export function outlineOf(text: string): string {
  let outline = ''
  let start = 0
  for (let place = 0; place < text.length; place++) {
    const character = text[place]
    if (character !== '"' && character !== '#') continue
    outline += text.slice(start, place)
    if (character === '"') {
      outline += '""'
      place = endOfString(text, place)
    } else {
      place = endOfLine(text, place) - 1
    }
    start = place + 1
  }
  return (outline + text.slice(start)).replaceAll(/\d+/g, '0')
}

/** The place of the last character of the string that begins at `start`, or the text's length. */
function endOfString(text: string, start: number): number {
  if (text.startsWith('"""', start)) return endOfBlockString(text, start + 3)
  for (let place = start + 1; place < text.length; place++) {
    const character = text[place]
    if (character === '"' || character === '\n' || character === '\r') return place
    if (character === '\\') place += 1
  }
  return text.length
}

function endOfBlockString(text: string, start: number): number {
  for (let place = start; ; place += 3) {
    place = text.indexOf('"""', place)
    if (place === -1) return text.length
    if (text[place - 1] !== '\\') return place + 2
  }
}

function endOfLine(text: string, start: number): number {
  const end = /[\n\r]/g
  end.lastIndex = start
  return end.exec(text)?.index ?? text.length
}
