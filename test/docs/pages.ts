import { globSync, readFileSync } from 'node:fs'

/** The part of a page from a heading to the next one of the same level. */
export function section(page: string, heading: string): string {
  const start = page.indexOf(`\n${heading}\n`)
  if (start === -1) throw new Error(`no heading ${heading}`)
  const level = heading.split(' ', 1)[0]!
  const end = page.indexOf(`\n${level} `, start + heading.length)
  return page.slice(start, end === -1 ? undefined : end)
}

/** The rows of all tables, without their heads, as lists of cells. */
export function rowsOf(text: string): string[][] {
  const tables = text.match(/(?:^\|.*\|\n)+/gm) ?? []
  return tables.flatMap((table) =>
    table
      .trim()
      .split('\n')
      .slice(2)
      .map((row) => row.slice(1, -1).split('|'))
      .map((cells) => cells.map((cell) => cell.trim())),
  )
}

/** The words in backticks that a cell holds. */
export function words(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, word]) => word!)
}

/** The first word of the first cell: what a row is about. */
export function nameOf([cell]: readonly string[]): string {
  return words(cell!)[0]!
}

export function sorted(list: Iterable<string>): string[] {
  return [...list].toSorted((a, b) => a.localeCompare(b))
}

/** The text of every file of `src`, by its path in there. */
export const sources: ReadonlyMap<string, string> = new Map(
  globSync('src/**/*.ts').map((file) => [file.slice('src/'.length), readFileSync(file, 'utf8')]),
)
