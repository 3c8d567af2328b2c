import { fc, it } from '@fast-check/vitest'
import { Lexer, Source, TokenKind } from 'graphql'
import { describe, expect, vi } from 'vitest'
import { bracketDepth, isNestedDeeper, outlineOf } from '../../src/execution/document-text.ts'

/** Strings and comments, with an end or up to the end of the text. */
const stringsAndComments =
  /"""(?:\\"""|(?!""")[^])*(?:"""|$)|"(?:\\[^]|[^"\\\n\r])*(?:["\n\r]|\\?$)|#[^\n\r]*/g

function simpleOutline(text: string): string {
  return text
    .replaceAll(stringsAndComments, (part) => (part.startsWith('#') ? '' : '""'))
    .replaceAll(/\d+/g, '0')
}

function simpleDepth(text: string): number {
  let depth = 0
  const depths = Array.from(text.replaceAll(stringsAndComments, ''), (character) => {
    if ('{(['.includes(character)) depth += 1
    if ('})]'.includes(character)) depth -= 1
    return depth
  })
  return Math.max(0, ...depths)
}

/**
 * Checks the bracket depth against the tokens of graphql-js. After a lexical error there are no
 * more tokens, and the bracket depth may be larger.
 */
function expectDepthOfTokens(text: string): void {
  const { depth, isComplete } = depthOfTokens(text)
  expect(bracketDepth(text)).toBeGreaterThanOrEqual(depth)
  expect(bracketDepth(text)).toBeLessThanOrEqual(isComplete ? depth : Infinity)
}

function depthOfTokens(text: string): { depth: number; isComplete: boolean } {
  const lexer = new Lexer(new Source(text))
  let [depth, maxDepth] = [0, 0]
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      if ('{(['.includes(lexer.token.kind)) maxDepth = Math.max(maxDepth, ++depth)
      if ('})]'.includes(lexer.token.kind)) depth -= 1
    }
    return { depth: maxDepth, isComplete: true }
  } catch {
    return { depth: maxDepth, isComplete: false }
  }
}

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', '"""', '\\', '\\"', '\\"""', '#', '\n', '\r', '{', '}', '(', '['),
      fc.constantFrom(
        ']',
        ')',
        'a',
        '12',
        ' ',
        ',',
        '""',
        '"x{"',
        '#{\n',
        '"""{"""',
        'é',
        '\uD83D',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

/**
 * Counts the characters that a function reads by index, by methods of strings, and by regular
 * expressions without backtracking.
 */
function countReads(read: (text: string) => unknown, text: string): number {
  let count = 0
  const methods = {
    startsWith: (part: string, from: number) => {
      count += part.length
      return text.startsWith(part, from)
    },
    indexOf: (part: string, from: number) => {
      const place = text.indexOf(part, from)
      count += (place === -1 ? text.length : place + part.length) - from
      return place
    },
    slice: (from: number, to = text.length) => {
      count += Math.max(0, to - from)
      return text.slice(from, to)
    },
    length: text.length,
    [Symbol.toPrimitive]: () => text,
  }
  const counted = new Proxy(methods, {
    get(_, key) {
      if (key in methods) return methods[key as keyof typeof methods]
      count += 1
      return text[Number(key)]
    },
  })
  const exec = Reflect.get(RegExp.prototype, 'exec')
  const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, input) {
    const from = this.lastIndex
    const match = exec.call(this, input)
    count += (match ? match.index + match[0].length : input.length) - from
    return match
  })
  try {
    read(counted as unknown as string)
  } finally {
    spy.mockRestore()
  }
  return count
}

/** The beginning and the repeated part of documents that are slow to read. */
const slowDocuments: Record<string, [start: string, part: string]> = {
  brackets: ['', '{'],
  'closed brackets': ['', '{}'],
  quotes: ['', '"'],
  'quotes and line feeds': ['', '"\n'],
  'quotes and backslashes': ['', '"\\'],
  'empty block strings': ['', '"""'],
  'block strings with one quote each': ['', '"""" """'],
  'escaped quotes in a string': ['"', '\\"'],
  'escaped quotes in a comment': ['{__typename}#', '\\"'],
  'escaped quotes in a block string': ['"""', '\\"""'],
  'escaped quotes without a string': ['', '\\"'],
  'two quotes in a block string': ['"""', '""a'],
  'one comment': ['', '#'],
  'comments with line feeds': ['', '#\n'],
  'comments with carriage returns': ['', '#\r'],
  'a string in each comment': ['', '#"\n'],
  digits: ['', '1'],
  'digits and letters': ['', '1a'],
  'strings and digits': ['', '"1"2'],
}

const documentOf = ([start, part]: [start: string, part: string], length: number) =>
  start + part.repeat((length - start.length) / part.length)

describe.each(Object.entries(slowDocuments))('a document of %s', (_, parts) => {
  it('has the bracket depth of its tokens at 200,000 characters', () => {
    expectDepthOfTokens(documentOf(parts, 200_000))
  })

  it('is read a fixed number of times', () => {
    const text = documentOf(parts, 20_000)
    expect(countReads(bracketDepth, text)).toBeLessThanOrEqual(4 * text.length)
    expect(countReads(outlineOf, text)).toBeLessThanOrEqual(7 * text.length)
  })
})

describe('the bracket depth', () => {
  it.each([
    ['{ a(b: [1]) { c } }', 3],
    ['{ a(b: "{{{") }', 2],
    ['{ a(b: "\\"{{{") }', 2],
    ['{ a(b: "\\\\") { c { d } } }', 3],
    ['{ a(b: """{{{ " \\""" {{{""") }', 2],
    ['{ a # {{{ "\n { b } }', 2],
    ['{ a # {{{ "\r { b } }', 2],
    ['', 0],
    ['}}{', 0],
  ])('of %j is %i', (text, depth) => {
    expect(bracketDepth(text)).toBe(depth)
  })

  it.prop([anyText], { numRuns: 2000 })('of any text equals that of a simple search', (text) => {
    expect(bracketDepth(text)).toBe(simpleDepth(text))
  })

  it.prop([anyText, fc.nat(6)], { numRuns: 2000 })(
    'of any text is compared with a limit',
    (text, limit) => {
      expect(isNestedDeeper(text, limit)).toBe(bracketDepth(text) > limit)
    },
  )

  it.prop([anyText], { numRuns: 2000 })('of any text is at least that of its tokens', (text) => {
    expectDepthOfTokens(text)
  })
})

describe('the outline', () => {
  it.each([
    ['{ d1: device(address: "+9991234567") }', '{ d0: device(address: "") }'],
    ['{ a(b: """x "y" \\""" z""") }', '{ a(b: "") }'],
    ['{ a(b: "\\"") # "1"\n}', '{ a(b: "") \n}'],
    ['a1b22c333', 'a0b0c0'],
    ['"without an end', '""'],
    ['', ''],
  ])('of %j is %j', (text, outline) => {
    expect(outlineOf(text)).toBe(outline)
  })

  it.prop([anyText], { numRuns: 2000 })('of any text equals that of a simple search', (text) => {
    expect(outlineOf(text)).toBe(simpleOutline(text))
  })

  it.prop([anyText, anyText, anyText])(
    'does not depend on strings and numbers',
    (one, two, text) => {
      const document = (content: string) => `{ a(b: ${JSON.stringify(content)}) } ${text}`
      expect(outlineOf(document(one))).toBe(outlineOf(document(two)))
      expect(outlineOf(`a${one.length}${text}`)).toBe(outlineOf(`a${two.length}${text}`))
    },
  )
})
