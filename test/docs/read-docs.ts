import { globSync, readFileSync } from 'node:fs'

/** A Markdown file of the project's documentation. */
export interface Doc {
  readonly file: string
  readonly text: string
}

/** A fenced block of code. */
export interface Block {
  readonly file: string
  /** The line of its first fence, from 1. */
  readonly line: number
  readonly language: string
  readonly text: string
  /** What the HTML comments directly before the block say. */
  readonly marks: readonly string[]
  /** The block that follows directly: the result that the document shows. */
  readonly result: Pick<Block, 'language' | 'text'> | undefined
}

const files = ['README.md', ...globSync('docs/**/*.md').toSorted(), 'examples/README.md']

/** README first, then `docs/` by name. */
export const docs: readonly Doc[] = files.map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}))

const allBlocks = docs.flatMap(readBlocks)

/** The blocks of one language in all documents, in order. */
export function blocksOf(...languages: readonly string[]): Block[] {
  return allBlocks.filter(({ language }) => languages.includes(language))
}

/** The reason of `<!-- not run: reason -->`; `undefined` for a block that runs. */
export function reasonNotToRun({ marks }: Block): string | undefined {
  return valueOf(marks, 'not run:')
}

/** The file of `<!-- from file -->`, which has the lines of the block. */
export function sourceOf({ marks }: Block): string | undefined {
  return valueOf(marks, 'from ')
}

export function expectsErrors({ marks }: Block): boolean {
  return marks.includes('expects errors')
}

/** The variables of `<!-- server: NAME=value NAME=value -->`: the block needs a server with them. */
export function environmentOf({ marks }: Block): Record<string, string> | undefined {
  const pairs = valueOf(marks, 'server:')?.split(/\s+/)
  return pairs && Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s).slice(0, 2)))
}

function valueOf(marks: readonly string[], name: string): string | undefined {
  return marks
    .find((mark) => mark.startsWith(name))
    ?.slice(name.length)
    .trim()
}

/** Makes equal what differs from run to run: durations and times. */
export function settled(value: unknown): unknown {
  const text = JSON.stringify(value)
    .replaceAll(/"(upstreamMs|durationMs|estimatedSeconds)":[\d.]+/g, '"$1":0')
    .replaceAll(/"(checkedAt|time)":"[^"]*"/g, '"$1":""')
  return JSON.parse(text)
}

/** The text without its blocks of code. */
export function proseOf({ text }: Doc): string {
  return text.replaceAll(/^( *)```.*?^\1```$/gms, '')
}

function readBlocks({ file, text }: Doc): Block[] {
  const lines = text.split('\n')
  const found: { block: Omit<Block, 'result'>; start: number; end: number }[] = []
  for (let start = 0; start < lines.length; start++) {
    const fence = /^( *)```(\S*)$/.exec(lines[start]!)
    if (fence === null) continue
    const [, indent, language] = fence as unknown as [string, string, string]
    const end = lines.indexOf(`${indent}\`\`\``, start + 1)
    if (end === -1) throw new Error(`${file}:${start + 1}: a block of code does not end`)
    const inside = lines.slice(start + 1, end).map((line) => `${line.slice(indent.length)}\n`)
    const marks = marksBefore(lines, start)
    found.push({
      block: { file, line: start + 1, language, text: inside.join(''), marks },
      start,
      end,
    })
    start = end
  }
  return found.map(({ block, end }, place) => {
    const next = found[place + 1]
    const isDirect = next?.start === end + 2 && lines[end + 1] === ''
    return Object.assign(block, { result: isDirect ? next.block : undefined })
  })
}

function marksBefore(lines: readonly string[], start: number): string[] {
  const marks: string[] = []
  for (let place = start - 1; place >= 0; place--) {
    const line = lines[place]!.trim()
    const mark = /^<!-- (.*) -->$/.exec(line)?.[1]
    if (mark !== undefined) marks.push(mark)
    else if (line !== '') break
  }
  return marks
}
