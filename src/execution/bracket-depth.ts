/**
 * How deep brackets stand within brackets in the text of a GraphQL document, strings and comments
 * left out. It looks at every character once, whatever the text is.
 */
export function bracketDepth(text: string): number {
  let depth = 0
  let deepest = 0
  for (let place = 0; place < text.length; place++) {
    const character = text[place]
    if (character === '{' || character === '(' || character === '[') {
      depth += 1
      deepest = Math.max(deepest, depth)
    } else if (character === '}' || character === ')' || character === ']') {
      depth -= 1
    } else if (character === '"') {
      place = endOfString(text, place)
    } else if (character === '#') {
      place = endOfLine(text, place)
    }
  }
  return deepest
}

/** Where the string ends that begins here: its last character, or the end of the text. */
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
